/** An article, clause or point without its number. */
export interface BrokenProvision {
  readonly at: number;
  readonly text: string;
}

const BROKEN = /(?<!\p{L})(?:khoản|điểm)\s(?:(?:khoản|Điều|điều)\s\d{1,3}[a-zđ]?)(?!\p{L})(?<!(?:[Cc]ác|[Tt]ừng|[Mm]ỗi|[Nn]hững|[Mm]ột|[Nn]hiều|[Tt]ài|[Ss]ố|[Tt]hời|tại|[Đđ]ịa|[Nn]hược|[Ưư]u)\s(?:khoản|điểm)\s.{0,14})/gu;
const ENDS = /(?:^|\s)(?:khoản|điểm|điều)\s*$/iu;

/** Provisions of which a number was left out: `khoản Điều 12`. Composed text. */
export const brokenProvisionsIn = (text: string): readonly BrokenProvision[] =>
  !/khoản|điểm/u.test(text) ? [] : Array.from(text.matchAll(BROKEN), ({ 0: found, index }) => ({ at: index, text: found }));

/** Whether a provision, told by itself, stops before its number: `Điều`, `khoản 2 Điều`. */
export const isCutProvision = (provision: string): boolean => ENDS.test(provision);

import type { SignMeaning } from './paper-number.ts';

/** Who issued a paper, as the text says. */
export interface WrittenIssuer {
  readonly start: number;
  readonly end: number;
  /** The words after "of", in plain letters. */
  readonly folded: string;
  /** Which body that is; `ministry` and `committee` (of the people) stand for many. */
  readonly body: Exclude<SignMeaning['issuer'], 'other'> | 'ministry' | 'committee' | 'unknown';
}

const BODIES: readonly (readonly [pattern: RegExp, body: WrittenIssuer['body']])[] = [
  [/^(?:bo truong,? )?(?:chu nhiem )?van phong chinh phu\b/iu, 'government-office'],
  [/^thu tuong\b/iu, 'prime-minister'],
  [/^chinh phu\b(?! (?:dien tu|so)\b)/iu, 'government'],
  [/^(?:uy ban thuong vu quoc hoi|ubtvqh)\b/iu, 'standing-committee'],
  [/^quoc hoi\b/iu, 'national-assembly'],
  [/^(?:bo truong )?bo (?!phan\b|luat\b|truong\b)/iu, 'ministry'],
  [/^(?:(?:pho )?chu tich )?(?:uy ban nhan dan|ubnd)\b/iu, 'committee'],
];

/** Which body some words in plain letters name at their beginning. */
export const bodyNamed = (folded: string): WrittenIssuer['body'] => BODIES.find(([known]) => known.test(folded))?.[1] ?? 'unknown';

/** Ministries by the names they have had since 2011, `bo` included. */
const MINISTRIES =
  /^bo (?:quoc phong|cong an|ngoai giao|tu phap|noi vu|tai chinh|ke hoach va dau tu|cong thuong|nong nghiep va phat trien nong thon|nong nghiep va moi truong|giao thong van tai|xay dung|tai nguyen va moi truong|thong tin va truyen thong|lao dong,? ?-? ?thuong binh va xa hoi|van hoa, the thao va du lich|khoa hoc va cong nghe|giao duc va dao tao|y te|dan toc va ton giao)$/u;

/** Whether some words in plain small letters are the whole name of a ministry. */
export const isMinistry = (folded: string): boolean => MINISTRIES.test(folded);

const ISSUER = /[\s)]*,?\s*(?:do|cua)\s+([^,;.?()\n]{2,90}?)(?=\s+(?:ve|ban hanh|phe duyet|cong bo|quy dinh|huong dan|sua doi|ngay)\b|[,;.?()\n]|$)/iuy;
/** The title of this office is written with a comma inside. */
const OFFICE = /[\s)]*,?\s*cua\s+(bo truong,\s*chu nhiem\s+van phong chinh phu)/iuy;

/** The issuer that follows at once: ` của Chính phủ`, ` của Bộ trưởng Bộ Tư pháp`; words in plain letters. */
export const issuerAfter = (folded: string, offset: number): WrittenIssuer | undefined => {
  for (const pattern of [OFFICE, ISSUER]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(folded);
    if (!match) continue;
    const words = (match[1] ?? '').replaceAll(/\s+/gu, ' ');
    const end = offset + match[0].length;
    return { start: end - (match[1] ?? '').length, end, folded: words, body: bodyNamed(words) };
  }
  return undefined;
};

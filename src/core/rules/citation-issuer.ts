import { foldText } from '../citations/fold-text.ts';
import { bodyNamed, isMinistry, type WrittenIssuer } from '../citations/issuer-after.ts';
import { meaningOfSign } from '../citations/paper-number.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { citationsIn, type PlacedCitation } from './citations-in.ts';
import type { Rule } from './rule.ts';

/** Types that may carry the sign of another: the National Assembly signs laws and resolutions alike. */
const SHARED: Readonly<Record<string, readonly string[]>> = { law: ['law', 'resolution', 'ordinance'], ordinance: ['ordinance', 'resolution'], 'joint-circular': ['joint-circular', 'circular'] };

/** A type and a sign that never go together, whoever issued the paper. */
const SIGN_TYPES: readonly (readonly [start: RegExp, type: string])[] = [
  [/^QD/u, 'decision'],
  [/^NQ/u, 'resolution'],
  [/^CT/u, 'directive'],
];

const typeOfSign = (sign: string): string | undefined => meaningOfSign(sign)?.type ?? SIGN_TYPES.find(([start]) => start.test(sign))?.[1];

/** Written type against the sign: "Nghị định 03/2025/TT-VPCP". */
export const typeProblem = ({ form, type, number, legalText, words }: PlacedCitation): DiagnosticParams | undefined => {
  const bySign = form === 'whole' && number ? typeOfSign(number.sign) : undefined;
  // What the registry knows of the paper tells a law from a resolution under the same sign.
  const expected = bySign !== undefined && legalText && (SHARED[bySign] ?? []).includes(legalText.type) ? legalText.type : bySign;
  if (type === undefined || bySign === undefined || expected === undefined || type === expected) return undefined;
  if (!legalText && (SHARED[bySign] ?? [bySign]).includes(type)) return undefined;
  return { words, problem: 'type', type, expected };
};

const ministry = (folded: string): string => folded.toLowerCase().replace(/^bo truong /u, '').trim();

/** `Theo Nghị định số`, `căn cứ Điều 5 Thông tư`: what stands behind the paper is who issued it. */
const FOLLOWED = /(?:^|[\s(])(?:theo|can cu)(?: quy dinh (?:tai|cua|trong)| cac quy dinh cua)?(?: (?:diem|khoan|dieu|phu luc|chuong) [^,;.()]{1,30})*(?: cua| tai)? (?:nghi dinh|thong tu|nghi quyet|luat)(?: so)?:?\s*$/iu;

/** A block that begins with the paper lists it. */
const LISTED = /^\W*(?:can cu )?(?:nghi dinh|thong tu|quyet dinh|nghi quyet|luat)(?: so)?:?\s*$/iu;

/** Written issuer against the sign, or against the registry. */
const issuerProblem = ({ start, form, number, legalText, issuer, date, block, words }: PlacedCitation, ministries: readonly string[]): DiagnosticParams | undefined => {
  if (!issuer || issuer.body === 'unknown' || form === 'short' || form === 'turned') return undefined;
  const bySign = number && meaningOfSign(number.sign);
  if ((!bySign && !legalText) || bySign?.type === 'joint-circular' || legalText?.type === 'joint-circular') return undefined;
  const registered = legalText ? foldText(legalText.issuer.normalize('NFC')) : undefined;
  const expected: WrittenIssuer['body'] = bySign && bySign.issuer !== 'other' ? bySign.issuer : registered === undefined ? 'ministry' : bodyNamed(registered);
  const params = { words: block.text.slice(issuer.start, issuer.end), problem: 'issuer', number: legalText?.number ?? words, expected: legalText?.issuer ?? '' };
  // "… thực hiện Nghị định 118/2025/NĐ-CP của UBND phường" is no statement on the issuer; with the day between, or in a list of papers, it is.
  const isFormula = (date !== undefined && date.start < issuer.start) || LISTED.test(block.folded.slice(0, start)) || FOLLOWED.test(block.folded.slice(0, start));
  if (issuer.body === 'ministry' || issuer.body === 'committee') {
    if (!isFormula || expected === 'unknown') return undefined;
    if (issuer.body !== expected) return params;
    const written = ministry(issuer.folded);
    const right = ministry(registered ?? '');
    return registered !== undefined && written !== right && (ministries.includes(written) || isMinistry(written)) && !right.startsWith(written) ? params : undefined;
  }
  return expected !== 'unknown' && issuer.body !== expected ? params : undefined;
};

const ministriesOf = ({ registries }: ContentReading): readonly string[] =>
  registries.legalTexts.flatMap(({ data }) => (data && bodyNamed(foldText(data.issuer.normalize('NFC'))) === 'ministry' ? [ministry(foldText(data.issuer.normalize('NFC')))] : []));

/** Type and issuer written with the number of a legal text are those that its sign stands for. */
export const citationIssuer: Rule = {
  id: 'citation-issuer',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const ministries = ministriesOf(content);
    return citationsIn(content).flatMap(({ citations }) =>
      citations.flatMap((citation) => {
        const { block, start, issuer } = citation;
        const type = typeProblem(citation);
        const body = issuerProblem(citation, ministries);
        return [
          ...(type ? [{ location: block.placeAt(start), params: type }] : []),
          ...(body ? [{ location: block.placeAt(issuer?.start ?? start), params: body }] : []),
        ];
      }),
    );
  },
};

import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readContent } from '#core/parse/read-content.ts';
import { actsOfContent } from '#tests/support/renew-ledger.ts';
import { editText } from './edit-text.ts';
import { generateAgency, type AgencySize } from './generate-agency.ts';
import { seededRandom } from './random.ts';
import type { ContentFile } from './registries.ts';

/** An agency whose documents were issued several times. */
export interface IssuedAgency {
  /** Documents of each issue before the last, oldest first: to be committed one after another. */
  readonly earlier: readonly (readonly ContentFile[])[];
  /** The whole content folder of the last issue, with a ledger of all issues. */
  readonly last: readonly ContentFile[];
  /** The same ledger, but for the last issue alone. */
  readonly shortLedger: ContentFile;
}

const LAST_YEAR = 2026;
const HEAD = /^issue: 1\nrevision: 1$/mu;
const CHANGES = /^changes:\n(?: .*\n)+/mu;

const isDocument = ({ path, text }: ContentFile): boolean => path.endsWith('.mdx') && HEAD.test(text);

/** The text as issue `number` of `count`, a year before the next. */
const asIssue = (text: string, { number, count }: { readonly number: number; readonly count: number }): string => {
  const end = text.indexOf('\n---\n', 4);
  const issuedOn = /^issuedOn: (.*)$/mu.exec(text)?.[1] ?? '';
  const back = (day: string, years: number): string => day.replace(/^\d{4}/u, (year) => String(Number(year) - years));
  const rows = Array.from({ length: number }, (_, index) =>
    `  - issue: ${index + 1}\n    revision: 0\n    date: ${back(issuedOn, count - index - 1)}\n    request: Kế hoạch soát xét hằng năm\n    place: Toàn bộ tài liệu\n    summary: ${index === 0 ? 'Ban hành lần đầu' : `Ban hành lại sau soát xét năm ${LAST_YEAR - count + index + 1}`}\n`);
  const head = text
    .slice(0, end)
    .replace(HEAD, `issue: ${number}\nrevision: 0`)
    .replace(CHANGES, '\u0000')
    .replaceAll(/\d{4}-\d\d-\d\d/gu, (day) => back(day, count - number))
    .replace('\u0000', `changes:\n${rows.join('')}`);
  return head + text.slice(end);
};

/** Makes an agency whose every document was issued `issues` times, each time with other words. The same numbers give the same files. */
export const generateIssues = ({ issues, ...size }: AgencySize & { readonly issues: number }): IssuedAgency => {
  const random = seededRandom(size.seed + 1);
  const files = generateAgency(size).filter(({ path }) => path !== ledgerPath);
  const others = files.filter((file) => !isDocument(file));
  let texts = files.filter(isDocument);
  const last = texts.map(({ path, text }) => ({ path, text: asIssue(text, { number: issues, count: issues }) }));
  const earlier: (readonly ContentFile[])[] = [];
  for (let number = issues - 1; number > 0; number -= 1) {
    texts = texts.map(({ path, text }) => ({ path, text: editText(text, random) }));
    earlier.unshift(texts.map(({ path, text }) => ({ path, text: asIssue(text, { number, count: issues }).replace(/^decision: .*\n/mu, '') })));
  }
  const actsOf = (documents: readonly ContentFile[]): readonly LedgerAct[] => actsOfContent(readContent([...others, ...documents].map(({ path, text }) => ({ kind: 'text', path, text }))));
  const lastActs = actsOf(last);
  const ledger = (acts: readonly LedgerAct[]): ContentFile => ({ path: ledgerPath, text: appendActs({ text: '', acts, hash: nodeHash }) });
  return { earlier, last: [...others, ...last, ledger([...earlier.flatMap(actsOf), ...lastActs])], shortLedger: ledger(lastActs) };
};

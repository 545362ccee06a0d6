import type { ControlledText, ControlledVersion } from '../ledger/document-control.ts';
import { recordedIn, statedBy, statedByDocument } from '../ledger/stated-by.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

interface Difference {
  readonly key: string;
  readonly recorded: string;
  readonly stated: string;
}

/** What a correction may put right, with the value of the line left as it was. */
const correctable: ReadonlySet<string> = new Set(['title', 'summary']);

const differencesOf = ({ text, entry, recorded: { attachments } }: ControlledText, { issued }: ControlledVersion): readonly Difference[] => {
  if (text.kind === 'missing') return [];
  const document = text.kind === 'working' ? text.reading.document : undefined;
  const stated = document ? statedByDocument(document, issued.record) : statedBy(text.source, issued.record);
  if (!stated) return [];
  const recorded = recordedIn(issued.record);
  const keys = Object.keys(recorded).filter((key) => recorded[key] !== stated[key] && !(entry.record.act === 'correct' && correctable.has(key)));
  // The tree of an old text is not made for this; its line lies behind others in the chain.
  const figures = document?.facts.figures.map((name) => `figures/${name}`);
  const shown = attachments.map(({ path }) => path);
  const isPictureWrong = figures !== undefined && figures.toSorted().join(' ') !== shown.toSorted().join(' ');
  return [
    ...keys.map((key) => ({ key, recorded: recorded[key] ?? '', stated: stated[key] ?? '' })),
    ...(isPictureWrong ? [{ key: 'attachments', recorded: shown.join(', '), stated: figures.join(', ') }] : []),
  ];
};

const findDifference = (controlled: ControlledText, version: ControlledVersion): readonly Finding[] => {
  const differences = differencesOf(controlled, version);
  const [first] = differences;
  if (!first) return [];
  const { key, recorded, stated } = first;
  return [{ location: placeOfLine(controlled.entry.line), params: { words: recorded, expected: stated, key, keys: differences.map((difference) => difference.key), code: version.code, version: versionName(version) } }];
};

/** What a line says of a version is what the text of that version says: a chain made anew around another date does not agree with the text. */
export const ledgerLineDiffers: Rule = {
  id: 'ledger-line-differs',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ versions }) => versions.flatMap((version) => version.texts.flatMap((text) => findDifference(text, version)))),
};

import type { DocumentKind } from '../model/document-kinds.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import type { ControlledText, ControlledVersion, VersionText } from '../ledger/document-control.ts';
import { asRead } from '../ledger/as-read.ts';
import { decisionByCode } from '../ledger/issue-act.ts';
import { recordedIn, statedBy, statedByDocument } from '../ledger/stated-by.ts';
import { versionName, type LedgerDecision } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

interface Difference {
  readonly key: string;
  readonly recorded: string;
  readonly stated: string;
}

/** What a correction may put right, with the value of the line left as it was. */
const correctable: ReadonlySet<string> = new Set(['title', 'summary']);

/** The kind is told by the folder that the file lies in; of an old text, that it lay in when it was recorded. */
const kindDifference = ({ text, recorded }: ControlledText, { kind }: ControlledVersion): readonly Difference[] => {
  const stated = text.kind === 'working' ? text.reading.kind : kindOfPath(recorded.path);
  return stated === undefined || stated === kind ? [] : [{ key: 'kind', recorded: kind, stated }];
};

const kindOfPath = (path: string): DocumentKind | undefined => {
  const role = roleOfPath(path);
  return role.kind === 'document' ? role.documentKind : undefined;
};

const keysOfDecision = ['number', 'date', 'signer', 'position'] as const;

const decisionDifference = (recorded: LedgerDecision, paper: LedgerDecision): readonly Difference[] =>
  keysOfDecision.flatMap((key) => (asRead(recorded[key]) === asRead(paper[key]) ? [] : [{ key: `decision.${key}`, recorded: recorded[key], stated: paper[key] }]));

/**
 * What the line says of the signed decision, where the folder holds that decision; its signer is told by a name that a registry keeps. A
 * decision that was issued again says of each version what its line records; its file is the last one.
 */
const decisionDifferences = (version: ControlledVersion, content: ContentReading): readonly Difference[] => {
  const { record } = version.issued;
  const { decision } = record;
  const code = record.kind === 'decision' ? record.code : decision?.code;
  const history = code === undefined ? undefined : content.control?.histories.get(code.normalize('NFC'));
  const isAsIssued = history?.comparison.kind === 'same' || history?.comparison.kind === 'layout';
  const stated = history && isAsIssued ? decisionByCode(content, history.code) : undefined;
  if (!decision || !history || !stated) return [];
  const [last, ...earlier] = history.versions.toReversed();
  if (record.kind === 'decision') return version === last ? decisionDifference(decision, stated) : [];
  // A name changed in the registry is told once, at the line of the decision itself.
  const paper = { ...stated, signer: last?.issued.record.decision?.signer ?? stated.signer };
  const isEarlier = earlier.some(({ issued }) => issued.record.decision && decisionDifference(decision, issued.record.decision).length === 0);
  return isEarlier ? [] : decisionDifference(decision, paper);
};

/** Pictures by their paths as tags in a source name them at first sight. */
const figuresAtSight = (source: string): readonly string[] => [...new Set(Array.from(source.matchAll(/<Figure\b[^>]*?\bsrc="([^"]*)"/gu), ([, name = '']) => `figures/${name}`))];

/** The pictures of a text. The tree of an old one is made only where its line seems to say otherwise. */
const figuresOf = (text: Exclude<VersionText, { readonly kind: 'missing' }>, recorded: readonly string[]): readonly string[] => {
  const atSight = text.kind === 'old' ? figuresAtSight(text.source) : undefined;
  if (atSight?.toSorted().join(' ') === recorded.toSorted().join(' ')) return recorded;
  return text.reading.document?.facts.figures.map((name) => `figures/${name}`) ?? recorded;
};

const differencesOf = (controlled: ControlledText, version: ControlledVersion, content: ContentReading): readonly Difference[] => {
  const { text, entry, recorded: { attachments } } = controlled;
  const { issued } = version;
  if (text.kind === 'missing') return [];
  const document = text.kind === 'working' ? text.reading.document : undefined;
  const stated = document ? statedByDocument(document, issued.record) : statedBy(text.source, issued.record);
  if (!stated) return [];
  const recorded = recordedIn(issued.record);
  const keys = Object.keys(recorded).filter((key) => recorded[key] !== stated[key] && !(entry.record.act === 'correct' && correctable.has(key)));
  const shown = attachments.map(({ path }) => path);
  const figures = figuresOf(text, shown);
  const isPictureWrong = figures.toSorted().join(' ') !== shown.toSorted().join(' ');
  return [
    ...kindDifference(controlled, version),
    ...keys.map((key) => ({ key, recorded: recorded[key] ?? '', stated: stated[key] ?? '' })),
    ...(isPictureWrong ? [{ key: 'attachments', recorded: shown.join(', '), stated: figures.join(', ') }] : []),
    ...(entry.record.act === 'issue' ? decisionDifferences(version, content) : []),
  ];
};

const findDifference = ({ controlled, version, content }: { readonly controlled: ControlledText; readonly version: ControlledVersion; readonly content: ContentReading }): readonly Finding[] => {
  const differences = differencesOf(controlled, version, content);
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
  check: eachHistory(({ versions }, content) => versions.flatMap((version) => version.texts.flatMap((controlled) => findDifference({ controlled, version, content })))),
};

import { exitCodes, type FileVerdict, type ProvenVersion } from '#core/proof/verify-file.ts';
import type { SiteFault, SiteVerdict } from '#core/proof/verify-site.ts';
import { verifyWords as words } from '#strings/vi.ts';

/** Faults that are named one by one. */
const SHOWN_FAULTS = 30;

export interface ShownSiteVerdict extends SiteVerdict {
  /** SHA-256 of the list of digests. */
  readonly seal: string;
}

/** Says whether a published site is as it was published. */
export const showSiteVerdict = ({ files, versions, comparison, faults, seal }: ShownSiteVerdict): string =>
  [
    faults.length > 0 ? words.site.differs(faults.length) : comparison === 'absent' ? words.site.equalFiles(files) : words.site.equal(files, versions),
    ...faults.slice(0, SHOWN_FAULTS).map((fault) => `  ${faultLine(fault)}`),
    ...(faults.length > SHOWN_FAULTS ? [`  ${words.site.more(faults.length - SHOWN_FAULTS)}`] : []),
    words.site.comparison[comparison],
    words.site.seal(seal),
  ].join('\n');

const faultLine = (fault: SiteFault): string => {
  switch (fault.kind) {
    case 'changed':
    case 'missing':
    case 'extra':
      return words.site[fault.kind](fault.path);
    case 'bad-checksum-line':
      return words.site.badChecksumLine(fault.line);
    case 'ledger':
      return words.site.ledger(fault.line);
    case 'ledger-missing':
      return words.site.ledgerMissing;
    case 'other-ledger':
      return words.site.otherLedger(fault.line);
    case 'version-missing':
      return words.site.versionMissing(fault);
    case 'other-text':
      return words.site.otherText(fault.path);
    case 'version-unrecorded':
      return words.site.versionUnrecorded(fault.path);
  }
};

export interface ShownFileVerdict {
  readonly name: string;
  /** The ledger that was compared with, and how many problems it has. */
  readonly ledger: string;
  readonly problems: number;
  readonly verdict: FileVerdict;
}

/** Says what a file equals. */
export const showFileVerdict = ({ name, ledger, problems, verdict }: ShownFileVerdict): string => {
  const { file } = words;
  const answers = [words.equal, words.differs, words.unknown] as const;
  const code = exitCodes[verdict.kind];
  return [
    `${answers[problems > 0 && code === 0 ? 2 : code]}: ${name}: ${sentenceOf(verdict)}`,
    ...versionsOf(verdict).flatMap((version) => versionLines(version).map((line) => `  ${line}`)),
    ...(verdict.kind === 'differs' && !/\.mdx$/iu.test(name) ? [file.pageHint] : []),
    ...(problems > 0 ? [file.ledgerProblems(problems)] : []),
    file.comparedWith(ledger),
  ].join('\n');
};

const sentenceOf = (verdict: FileVerdict): string => {
  const { file } = words;
  switch (verdict.kind) {
    case 'published-file':
      return file.publishedFile(verdict.paths);
    case 'same-bytes':
      return file.sameBytes;
    case 'same-text':
      return file.sameText;
    case 'attachment':
      return file.attachment(verdict.path);
    case 'same-article':
      return file.sameArticle;
    case 'differs':
      return file.differs;
    case 'never-issued':
      return file.neverIssued(verdict);
    case 'attachment-differs':
      return file.attachmentDiffers(verdict.path);
    case 'claim-only':
      return file.claimOnly;
    case 'unknown':
      return file.unknown;
  }
};

const versionsOf = (verdict: FileVerdict): readonly ProvenVersion[] => ('versions' in verdict ? verdict.versions : 'version' in verdict && verdict.version ? [verdict.version] : []);

const versionLines = (version: ProvenVersion): readonly string[] => [
  words.file.version(version),
  ...(version.correctedLater === undefined ? [] : [words.file.correctedLater(version.correctedLater)]),
  ...(version.next ? [words.file.replaced(version.next)] : []),
  ...(version.withdrawnFrom === undefined ? [] : [words.file.withdrawn(version.withdrawnFrom)]),
];

import { versionName } from '../ledger/ledger-line.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { placeOfFile } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewer files than these were changed by hands; more by a Git that writes Windows line ends into all of them. */
const FEWEST_AT_ONCE = 4;

const findEach = ({ control }: ContentReading): readonly Finding[] =>
  control?.ledger
    ? [...control.histories.values()].flatMap(({ working, comparison, versions }) => {
        const last = versions.at(-1);
        return comparison.kind === 'layout' && working && last ? [{ location: placeOfFile(working.path), params: { words: last.code, version: versionName(last) } }] : [];
      })
    : [];

/** Blanks, line ends or Unicode forms of an issued text changed: a reader sees the same, so it is told and not refused. */
export const issuedTextLayout: Rule = {
  id: 'issued-text-layout',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: (content) => {
    const findings = findEach(content);
    const withReturns = new Set(content.files.flatMap((file) => (file.kind === 'text' && file.text.includes('\r\n') ? [file.path] : [])));
    const ofLineEnds = findings.filter(({ location }) => withReturns.has(location.file));
    const [first] = ofLineEnds;
    if (!first || ofLineEnds.length < FEWEST_AT_ONCE) return findings;
    const others = findings.filter((finding) => !ofLineEnds.includes(finding));
    return [{ location: first.location, params: { ...first.params, problem: 'line-ends', count: ofLineEnds.length } }, ...others];
  },
};

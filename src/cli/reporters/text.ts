import { addresses } from '#core/views/addresses.ts';
import { cliWords, ruleTexts } from '#strings/vi.ts';
import { sameCauses } from './same-cause.ts';
import { countFindings, type Report, type Reporter } from './report.ts';

/** More codes than these are no help to find the entry of the registry. */
const SHOWN_CODES = 6;

/** For a person at a terminal: findings by file, each with what is wrong and what to do. */
export const textReporter: Reporter = (report) => {
  const lines: string[] = [];
  let file = '';
  const causes = sameCauses(report.diagnostics);
  for (const diagnostic of report.diagnostics) {
    const cause = causes.get(diagnostic);
    if (cause === undefined && causes.has(diagnostic)) continue;
    const { ruleId, severity, location, params, related } = diagnostic;
    if (location.file !== file) {
      file = location.file;
      lines.push(...(lines.length === 0 ? [] : ['']), `${report.pathPrefix}${file}`);
    }
    const text = ruleTexts[ruleId];
    lines.push(`  ${report.pathPrefix}${file}:${location.line}:${location.column}  ${cliWords.severity[severity]}  ${ruleId}`);
    lines.push(`    ${text.message(params)}`);
    lines.push(`    ${cliWords.remedy} ${text.remedy(params)}`);
    if (cause) lines.push(`    ${cliWords.sameCause({ ...cause, codes: cause.codes.slice(0, SHOWN_CODES), texts: cause.codes.length })}`);
    for (const place of related ?? []) lines.push(`    ${cliWords.related} ${report.pathPrefix}${place.file}:${place.line}:${place.column}`);
    lines.push(`    ${cliWords.help} ${addresses.helpRule(ruleId)}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(...closingLines(report));
  return `${lines.join('\n')}\n`;
};

const closingLines = (report: Report): readonly string[] => {
  const { errors, warnings } = countFindings(report);
  return [
    ...report.switched.map(({ ruleId, level, reason, silenced }) => cliWords.switched({ rule: ruleId, level, reason, silenced })),
    ...(report.known > 0 ? [cliWords.known(report.known)] : []),
    ...(report.settled > 0 ? [cliWords.settled(report.settled)] : []),
    errors + warnings === 0 ? cliWords.clean(report.documents) : cliWords.summary({ documents: report.documents, errors, warnings }),
  ];
};

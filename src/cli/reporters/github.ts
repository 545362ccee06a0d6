import { cliWords, ruleTexts } from '#strings/vi.ts';
import type { Reporter } from './report.ts';

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: one workflow command a finding, shown beside the line in a change request. */
export const githubReporter: Reporter = ({ diagnostics, pathPrefix }) =>
  diagnostics
    .map(({ ruleId, severity, location, params }) => {
      const { title, message, remedy } = ruleTexts[ruleId];
      const properties = [
        `file=${escapeProperty(`${pathPrefix}${location.file}`)}`,
        `line=${location.line}`,
        `col=${location.column}`,
        `title=${escapeProperty(`${title} (${ruleId})`)}`,
      ];
      return `::${severity} ${properties.join(',')}::${escapeData(`${message(params)} ${cliWords.remedy} ${remedy(params)}`)}\n`;
    })
    .join('');

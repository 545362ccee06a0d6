import { ruleTexts } from '#strings/vi.ts';
import { countFindings, type Reporter } from './report.ts';

/** For other programs: the findings as data, with their words. */
export const jsonReporter: Reporter = (report) => {
  const { errors, warnings } = countFindings(report);
  const findings = report.diagnostics.map(({ ruleId, severity, location, params, related }) => ({
    rule: ruleId,
    severity,
    file: `${report.pathPrefix}${location.file}`,
    line: location.line,
    column: location.column,
    message: ruleTexts[ruleId].message(params),
    remedy: ruleTexts[ruleId].remedy(params),
    params,
    related: (related ?? []).map((place) => ({ ...place, file: `${report.pathPrefix}${place.file}` })),
  }));
  const { documents, known, settled, switched } = report;
  return `${JSON.stringify({ documents, errors, warnings, known, settled, switched, findings }, null, 2)}\n`;
};

import type { Location } from '#core/diagnostic.ts';
import { rules } from '#core/rules/rule-table.ts';
import { ruleTexts } from '#strings/vi.ts';
import type { Reporter } from './report.ts';

/** For code-scanning services: SARIF 2.1.0 (OASIS). Columns count UTF-16 units, as `columnKind` says. */
export const sarifReporter: Reporter = ({ diagnostics, pathPrefix }) => {
  const place = ({ file, line, column }: Location) => ({
    physicalLocation: { artifactLocation: { uri: encodeURI(`${pathPrefix}${file}`) }, region: { startLine: line, startColumn: column } },
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sotay',
            language: 'vi',
            rules: rules.map(({ id, severity }) => ({ id, shortDescription: { text: ruleTexts[id].title }, defaultConfiguration: { level: severity } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ ruleId, severity, location, params, related }) => ({
          ruleId,
          level: severity,
          message: { text: `${ruleTexts[ruleId].message(params)} ${ruleTexts[ruleId].remedy(params)}` },
          locations: [place(location)],
          ...(related && related.length > 0 ? { relatedLocations: related.map(place) } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

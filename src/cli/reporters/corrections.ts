import type { FileCorrections } from '#core/corrections/correct-content.ts';
import { correctionKinds } from '#core/corrections/correction-kind.ts';
import { cliWords } from '#strings/vi.ts';

interface Corrections {
  readonly corrections: readonly FileCorrections[];
  readonly pathPrefix: string;
}

/** Words corrections for a person: each line before and after, then the sums, then what is left alone and why. */
export const showCorrections = ({ corrections, pathPrefix }: Corrections): string => {
  const open = corrections.filter(({ openness }) => openness === 'open');
  const closed = corrections.filter(({ openness }) => openness !== 'open');
  const shown = open.flatMap(({ path, lines }) => [
    `${pathPrefix}${path}`,
    ...lines.flatMap(({ line, before, after, kinds }) => [
      `  ${cliWords.fix.line(line)}: ${kinds.map((kind) => cliWords.fix.kinds[kind]).join(', ')}`,
      `  - ${before.trim()}`,
      `  + ${after.trim()}`,
    ]),
    '',
  ]);
  const lines = open.flatMap((file) => file.lines);
  const sums = correctionKinds.flatMap((kind) => {
    const count = lines.filter(({ kinds }) => kinds.includes(kind)).length;
    return count === 0 ? [] : [`${cliWords.fix.kinds[kind]}: ${count}`];
  });
  return [
    ...shown,
    lines.length === 0 ? cliWords.fix.nothing : cliWords.fix.sum({ lines: lines.length, files: open.length, kinds: sums.join('; ') }),
    ...closed.map(({ path, openness, lines: left }) => cliWords.fix.leftAlone[openness === 'signed' ? 'signed' : 'status-unknown']({ path: `${pathPrefix}${path}`, lines: left.length })),
  ].join('\n');
};

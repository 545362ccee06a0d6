import { join } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { nearestWord } from '#core/rules/nearest-word.ts';
import { rules } from '#core/rules/rule-table.ts';
import { addresses } from '#core/views/addresses.ts';
import { cliWords, ruleTexts } from '#strings/vi.ts';
import { plainHelp } from '../plain-help.ts';
import { sotayRoot, type World } from '../wiring.ts';

/**
 * What a rule wants, with its help page as plain text for a terminal.
 * @throws CannotRunError `rule-unknown` with the nearest id, when no rule has this one.
 */
export const explainRule = async (id: string, world: Pick<World, 'readTextFile'>): Promise<string> => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new CannotRunError('rule-unknown', { rule: id, suggestion: nearestWord(id, rules.map((candidate) => candidate.id)) ?? '' });
  const page = await world.readTextFile(join(sotayRoot, 'src/help/rules', `${rule.id}.mdx`));
  return [
    `${ruleTexts[rule.id].title} (${rule.id})`,
    cliWords.ruleKind({ severity: cliWords.severity[rule.severity], switchable: rule.switchable }),
    '',
    plainHelp(page),
    `${cliWords.help} ${addresses.helpRule(rule.id)}`,
  ].join('\n');
};

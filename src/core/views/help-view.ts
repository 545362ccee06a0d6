import { ruleThemes, type Rule, type RuleTheme } from '../rules/rule.ts';

/** Rules of one theme. */
export interface RuleGroup {
  readonly theme: RuleTheme;
  readonly rules: readonly Rule['id'][];
}

/** Groups the rules by theme, for the help page. */
export const helpView = (rules: readonly Rule[]): readonly RuleGroup[] =>
  ruleThemes.map((theme) => ({ theme, rules: rules.filter((rule) => rule.theme === theme).map(({ id }) => id) }));

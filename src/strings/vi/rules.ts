import type { RuleText } from './rule-text.ts';
import { conflictTexts } from './rules/conflict.ts';
import { citationTexts } from './rules/citation.ts';
import { componentTexts } from './rules/components.ts';
import { copiedTextTexts } from './rules/copied-text.ts';
import { declarationTexts } from './rules/declaration.ts';
import { coverageTexts } from './rules/coverage.ts';
import { frozenRemedy } from './rules/frozen-remedy.ts';
import { fieldTexts } from './rules/fields.ts';
import { fileTexts } from './rules/file.ts';
import { footnoteTexts } from './rules/footnotes.ts';
import { frontMatterTexts } from './rules/front-matter.ts';
import { identityTexts } from './rules/identity.ts';
import { ledgerTexts } from './rules/ledger.ts';
import { legalTextTexts } from './rules/legal-texts.ts';
import { linkTexts } from './rules/links.ts';
import { orphanTexts } from './rules/orphans.ts';
import { referenceTexts } from './rules/reference.ts';
import { revisionTexts } from './rules/revision.ts';
import { publicSiteTexts } from './rules/public-site.ts';
import { calendarTexts } from './rules/calendar.ts';
import { settingsTexts } from './rules/settings.ts';
import { signOffTexts } from './rules/sign-off.ts';
import { agencyToldTexts } from './rules/agency-told.ts';
import { figuresToldTexts } from './rules/figures-told.ts';
import { ownTextTexts } from './rules/own-text.ts';
import { pastedTexts } from './rules/pasted.ts';
import { structureTexts } from './rules/structure.ts';
import { systemTexts } from './rules/system.ts';
import { tagInDataTexts } from './rules/tags-in-data.ts';
import { timeTexts } from './rules/time.ts';
import { yamlTexts } from './rules/yaml.ts';
import { mdxTexts } from './rules/mdx.ts';
import { wordingTexts } from './rules/wording.ts';

const texts = {
  ...fileTexts,
  ...conflictTexts,
  ...frontMatterTexts,
  ...yamlTexts,
  ...identityTexts,
  ...signOffTexts,
  ...revisionTexts,
  ...referenceTexts,
  ...mdxTexts,
  ...footnoteTexts,
  ...componentTexts,
  ...linkTexts,
  ...ownTextTexts,
  ...agencyToldTexts,
  ...figuresToldTexts,
  ...structureTexts,
  ...pastedTexts,
  ...orphanTexts,
  ...legalTextTexts,
  ...coverageTexts,
  ...systemTexts,
  ...declarationTexts,
  ...tagInDataTexts,
  ...fieldTexts,
  ...citationTexts,
  ...timeTexts,
  ...wordingTexts,
  ...ledgerTexts,
  ...copiedTextTexts,
  ...settingsTexts,
  ...publicSiteTexts,
  ...calendarTexts,
} as const satisfies Readonly<Record<string, RuleText>>;

/** A finding at a text that was issued is not mended there, whatever the rule would have others do. */
const forIssued = (text: RuleText): RuleText => ({ ...text, remedy: (params) => frozenRemedy(params) ?? text.remedy(params) });

/** What people read about each rule, by rule id. */
export const ruleTexts = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, forIssued(text)])) as Readonly<Record<keyof typeof texts, RuleText>>;

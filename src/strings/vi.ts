/** The one catalogue: every word a person reads on screen. */
export { cliWords } from './vi/cli.ts';
export { coverageCommandWords, coverageWords } from './vi/coverage.ts';
export { declarationWords } from './vi/declaration.ts';
export { feedWords } from './vi/feed.ts';
export { guideWords } from './vi/guide.ts';
export { historyWords } from './vi/history.ts';
export { keyHelp } from './vi/key-help.ts';
export { documentKindWords, legalTextTypeWords } from './vi/kinds.ts';
export { lawCommandWords, lawWords } from './vi/law.ts';
export { publicWords } from './vi/public.ts';
export { redlineLabels } from './vi/redline.ts';
export { datedRegisterPages, datedRegisterWords, registerCommandWords } from './vi/registers.ts';
export { renderLabels } from './vi/render.ts';
export { ruleTexts } from './vi/rules.ts';
export { siteWords } from './vi/site.ts';
export { verifyWords } from './vi/verify.ts';
export { documentStateMeanings, documentStateWords, legalTextStateWords } from './vi/states.ts';

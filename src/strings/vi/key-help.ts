import { choiceNames } from './key-help/choice-names.ts';
import { commonKeyHelp } from './key-help/common-keys.ts';
import { fileHelp } from './key-help/files.ts';
import { itemNames } from './key-help/item-names.ts';
import { kindKeyHelp } from './key-help/kind-keys.ts';
import { processKeyHelp } from './key-help/process-keys.ts';
import { registryKeyHelp } from './key-help/registry-keys.ts';
import { snippetLabels } from './key-help/snippet-labels.ts';
import { choiceProblem, valueProblems } from './key-help/value-problems.ts';

/** All that an editor shows while a document or registry is typed. */
export const keyHelp = {
  files: fileHelp,
  keys: { ...commonKeyHelp, ...kindKeyHelp, ...processKeyHelp, ...registryKeyHelp },
  choices: choiceNames,
  problems: valueProblems,
  choiceProblem,
  items: itemNames,
  snippets: snippetLabels,
} as const;

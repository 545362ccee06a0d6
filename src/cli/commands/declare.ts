import { join } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import { draftSet, type Draft } from '#core/declaration/draft-set.ts';
import { isMarkedDraft, isUntouchedDraft, withMark } from '#core/declaration/draft-mark.ts';
import { redeclarationOf } from '#core/declaration/redeclaration.ts';
import { templateFiles, templatePath, type TemplateName } from '#core/declaration/templates.ts';
import { documentsOn } from '#core/history/site-versions.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { Library } from '#core/library/library.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { SourceFile } from '#core/ports.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { shownScopeChange } from '#core/views/declarations-view.ts';
import { declareWords, draftWords } from '#strings/vi/declare.ts';
import { textReporter } from '../reporters/text.ts';
import { sotayRoot } from '../wiring.ts';
import type { CommandInput } from './check.ts';
import { dayOf } from './ledger-arguments.ts';
import { readLedgerContent, type LedgerContent } from './record-acts.ts';

/**
 * Drafts a new declaration set, decision and declaration with its annex, from the texts in force. A file that the command did not
 * write, or that somebody has edited since, is never touched; a second run changes nothing.
 * @returns exit code 0 also when nothing need be declared, 1 when a template of the agency names what cannot be filled.
 */
export const declare = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const found = await readLedgerContent(input);
  const library = libraryOf(input, found);
  if (!tellWhy({ input, library })) return 0;
  const wrong = runRules(found.content).diagnostics.filter(({ ruleId }) => ruleId === 'template-field-unknown');
  if (wrong.length > 0) {
    terminal.print(textReporter({ diagnostics: wrong, documents: wrong.length, switched: [], known: 0, settled: 0, pathPrefix: found.pathPrefix }));
    terminal.print(declareWords.badTemplates);
    return 1;
  }
  const drafts = draftSet({ library, taken: takenCodes(found), openDecisions: openDecisions(found), templates: await readTemplates(input, found), words: draftWords, shown: (change) => shownScopeChange(change, library) });
  const plans = drafts.map((draft) => planOf({ draft, files: found.files, hash: world.hash }));
  for (const { state, draft } of plans) terminal.print(declareWords.files[state]({ path: `${found.pathPrefix}${draft.path}`, code: draft.code }));
  const open = plans.filter(({ state }) => state === 'new' || state === 'renewed');
  if (options.dryRun) {
    for (const { text } of open) terminal.print(`\n${text}`);
    terminal.print(declareWords.dryRun);
    return 0;
  }
  for (const { draft, text } of open) await writeDraft({ input, found, draft, text });
  terminal.print(declareWords.written(open.length));
  terminal.print(declareWords.remains);
  return 0;
};

const libraryOf = (input: CommandInput, { content }: LedgerContent): Library => {
  const registries = registriesOfContent(content);
  if (!registries) throw new CannotRunError('registries-broken');
  const asOf = dayOf(input);
  const { histories, ledger } = content.control;
  const documents = ledger ? documentsOn(histories, asOf) : content.documents.flatMap(({ document }) => document ?? []);
  return makeLibrary({ documents, registries, asOf, scope: { audience: 'internal', drafts: false }, histories: ledger ? histories : new Map() });
};

/** Says why a set is drafted. @returns whether one is. */
const tellWhy = ({ input: { options, terminal }, library }: { readonly input: CommandInput; readonly library: Library }): boolean => {
  const redeclaration = redeclarationOf(library);
  if (!redeclaration) {
    terminal.print(declareWords.first);
    return true;
  }
  const { declaration, now, later } = redeclaration;
  if (now.length > 0) {
    terminal.print([declareWords.differs(declaration.code), ...now.map((change) => declareWords.change(shownScopeChange(change, library)))].join('\n'));
    return true;
  }
  terminal.print(options.anyway ? declareWords.anyway(declaration.code) : declareWords.equal(declaration.code));
  if (later[0]) terminal.print(declareWords.laterFrom(formatCalendarDate(later[0].on)));
  return options.anyway;
};

/** Codes of every file and every line of the ledger, but not of drafts that this command wrote: those are written anew, or left as they were edited. */
const takenCodes = ({ content }: LedgerContent): readonly string[] => {
  const own = new Set(content.documents.flatMap(({ source, known, claimedCode }) => (isOpen(known.status) && isMarkedDraft(source) ? (claimedCode ?? []) : [])));
  return [...content.documents.flatMap(({ claimedCode }) => claimedCode ?? []), ...content.control.histories.keys()].filter((code) => !own.has(code));
};

const isOpen = (status: string | undefined): boolean => status !== 'issued' && status !== 'withdrawn';

const openDecisions = ({ content }: LedgerContent) =>
  content.documents.flatMap(({ path, known, claimedCode }) => (known.kind === 'decision' && isOpen(known.status) && claimedCode !== undefined ? [{ code: claimedCode, path, issues: known.issues ?? [] }] : []));

const readTemplates = async ({ world }: CommandInput, { files }: LedgerContent): Promise<Readonly<Record<TemplateName, string>>> => {
  const read = async (name: TemplateName): Promise<string> => {
    const own = files.find(({ path }) => path === templatePath(name));
    return own?.kind === 'text' ? own.text : world.readTextFile(join(sotayRoot, 'src/strings/vi/templates', templateFiles[name]));
  };
  return { decision: await read('decision'), declaration: await read('declaration'), annex: await read('annex') };
};

interface Plan {
  readonly draft: Draft;
  readonly state: 'new' | 'renewed' | 'same' | 'kept';
  /** What is to be written. */
  readonly text: string;
}

interface Planning {
  readonly draft: Draft;
  readonly files: readonly SourceFile[];
  readonly hash: CommandInput['world']['hash'];
}

const planOf = ({ draft, files, hash }: Planning): Plan => {
  const text = withMark(draft.text, hash);
  const file = files.find(({ path }) => path === draft.path);
  if (!file) return { draft, state: 'new', text };
  if (file.kind !== 'text' || !isUntouchedDraft(file.text, hash)) return { draft, state: 'kept', text };
  return { draft, state: file.text === text ? 'same' : 'renewed', text };
};

interface Writing {
  readonly input: CommandInput;
  readonly found: LedgerContent;
  readonly draft: Draft;
  readonly text: string;
}

/** Writes one file, unless it has changed since it was read. */
const writeDraft = async ({ input: { world }, found: { root, files }, draft: { path }, text }: Writing): Promise<void> => {
  const before = files.find((file) => file.path === path);
  const now = await world.contentFolder(root).readOne(path);
  if ((now.kind === 'text' ? now.text : undefined) !== (before?.kind === 'text' ? before.text : undefined)) throw new CannotRunError('file-changed', { path });
  try {
    await world.writeTextFile(join(root, path), text);
  } catch (error) {
    throw cannotRunFor(error, path) ?? error;
  }
};

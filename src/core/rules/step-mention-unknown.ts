import { isComponent, isElement, textOf, walkTree } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { citedStepsIn, doersOfStepsIn, ownStepOf, stepCountBelowIn, stepCountIn, tellsWork, toldStepsIn, workOfStepsIn } from '../vietnamese/cited-steps.ts';
import { isOfOtherPaper } from '../vietnamese/other-papers.ts';
import { eachDocumentProse } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isSettled, isStanding } from './settled-documents.ts';

const stepsOf = ({ known }: DocumentReading): number => ('steps' in known ? (known.steps?.length ?? 0) : 0);

/** Numbers of steps that a text may mean: all, those of one variant, or the groups. */
const countsOf = ({ known }: DocumentReading): readonly number[] => {
  const steps = 'steps' in known ? (known.steps ?? []) : [];
  const variants = known.kind === 'process' ? (known.variants ?? []) : [];
  return [steps.length, steps.filter(({ group }) => group !== undefined).length, ...variants.map(({ id }) => steps.filter(({ variants: own }) => own === undefined || own.includes(id)).length)];
};

/** Numbers that a list, a table or lines of the text give to steps, and parts of any heading that may be meant. */
const highestInText = ({ body }: DocumentReading, blocks: readonly ProseBlock[]): number => {
  const numbers = blocks.flatMap(({ text, path, cell }) => {
    const own = path.length === 0 ? ownStepOf(text) : undefined;
    const digits = cell?.column === 0 ? /^\s*(?:B|b)?(\d{1,2})\s*$/u.exec(text)?.[1] : undefined;
    return [...(path.length === 0 ? toldStepsIn(text) : []), ...(own === undefined ? [] : [own]), ...(digits === undefined ? [] : [Number(digits)])];
  });
  let longest = 0;
  if (body.tree) {
    walkTree(body.tree, (node) => {
      if (!isElement(node) || node.tagName !== 'ol') return;
      const items = node.children.filter((child) => isElement(child) && child.tagName === 'li').length;
      longest = Math.max(longest, Number(node.properties['start'] ?? 1) - 1 + items);
    });
  }
  return Math.max(longest, ...numbers, 0);
};

/** Paragraphs right above the list of steps that the data gives. */
const leadsToSteps = ({ body }: DocumentReading): ReadonlySet<string> => {
  const nodes = (body.tree?.children ?? []).filter((node) => isElement(node) || isComponent(node));
  return new Set(nodes.flatMap((node, place) => {
    const next = nodes[place + 1];
    return isElement(node) && node.tagName === 'p' && next !== undefined && isComponent(next) && next.name === 'Steps' ? [textOf(node).normalize('NFC')] : [];
  }));
};

/** A step that the text sends its reader to is one of the document's steps; the number of steps told is the number there is. */
export const stepMentionUnknown: Rule = {
  id: 'step-mention-unknown',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading) || reading.kind === 'form') return [];
    const told = blocks.filter(({ path }) => path[0] !== 'changes' && path[0] !== 'title');
    const citing = told.filter(({ text }) => citedStepsIn(text).length > 0);
    const count = stepsOf(reading);
    const leading = count === 0 ? new Set<string>() : leadsToSteps(reading);
    const counted = count === 0 ? [] : told.flatMap((block) => {
      const found = stepCountIn(block.text) ?? (leading.has(block.text) ? stepCountBelowIn(block.text) : undefined);
      return found === undefined || countsOf(reading).includes(found.number) ? [] : [{ block, at: found.at, params: { words: found.text, count, problem: 'count' } }];
    });
    const steps = 'steps' in reading.known ? (reading.known.steps ?? []) : [];
    // A draft without steps may send its reader to what is still to be written.
    if (!isSettled(reading) && steps.length === 0) return counted;
    const doing = steps.map(({ content, result, responsible }) => [content, result ?? '', ...responsible.map(({ role }) => role)].join(' '));
    const misplaced = steps.length === 0 ? [] : citing.filter(({ path, cell }) => path.length === 0 && !cell).flatMap((block) =>
      workOfStepsIn(block.text).flatMap(({ work, number, at, text }) => {
        const [other, ...others] = doing.flatMap((words, place) => (tellsWork(words, work) ? [place + 1] : []));
        const isSure = other !== undefined && others.length === 0 && other !== number && number <= steps.length && !isOfOtherPaper(block.text, at);
        return isSure ? [{ block, at, params: { words: text, count: other, work, problem: 'other' } }] : [];
      }));
    const otherDoers = steps.length === 0 ? [] : citing.filter(({ path, cell }) => path.length === 0 && !cell).flatMap((block) =>
      doersOfStepsIn(block.text).flatMap(({ number, at, text, doing: words }) => {
        const folded = comparableName(words);
        const named = steps.flatMap(({ responsible }) => responsible.map(({ role }) => comparableName(role))).find((role) => role !== '' && folded.startsWith(`${role} `));
        const own = steps[number - 1]?.responsible.map(({ role }) => comparableName(role)) ?? [];
        const isSure = named !== undefined && own.length > 0 && !own.some((role) => role.includes(named) || named.includes(role)) && !isOfOtherPaper(block.text, at);
        return isSure ? [{ block, at, params: { words: text, count: number, work: words.trim().slice(0, 60), expected: (steps[number - 1]?.responsible ?? []).map(({ role }) => role).join('; '), problem: 'doer' } }] : [];
      }));
    if (citing.length === 0) return counted;
    const last = Math.max(count, highestInText(reading, blocks));
    if (last === 0) return counted;
    const absent = citing.flatMap((block) => {
      return citedStepsIn(block.text)
        .filter(({ number, at }) => number > last && !isOfOtherPaper(block.text, at))
        .map(({ at, text }) => ({ block, at, params: { words: text, count: last, problem: 'absent' } }));
    });
    return [...absent, ...misplaced, ...otherDoers, ...counted];
  }),
};

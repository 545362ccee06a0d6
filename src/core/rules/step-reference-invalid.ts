import type { DiagnosticParams } from '../diagnostic.ts';
import type { KnownFrontMatter, Step } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { coveredBy, isTotalRow } from '../schedule/step-groups.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

type Process = Extract<KnownFrontMatter, { readonly kind: 'process' }>;
type Variants = NonNullable<Process['variants']>;

interface Fault {
  readonly path: YamlPath;
  readonly params: DiagnosticParams;
}

const branchFaults = (steps: readonly Step[]): readonly Fault[] =>
  steps.flatMap(({ decision }, place) => {
    if (!decision) return [];
    const { to } = decision.otherwise;
    const path = ['steps', place, 'decision', 'otherwise', 'to'];
    const params = { words: String(to), step: place + 1, count: steps.length };
    if (to !== 'end' && to > steps.length) return [{ path, params: { ...params, problem: 'branch-nowhere' } }];
    const isNext = to === 'end' ? place === steps.length - 1 : to === place + 2;
    return isNext ? [{ path, params: { ...params, problem: 'branch-same' } }] : [];
  });

const hasTime = ({ time, responsible }: Step): boolean => time !== undefined || responsible.some((role) => role.time !== undefined);

/** A covered step belongs to no variant that its owner lacks: there its time would be nowhere. */
const isWithin = (variants: readonly string[] | undefined, owner: readonly string[] | undefined): boolean => owner === undefined || (variants?.every((id) => owner.includes(id)) ?? false);

const sharedTimeFaults = (steps: readonly Step[]): readonly Fault[] => {
  const covered = coveredBy(steps);
  return steps.flatMap((step, place): readonly Fault[] => {
    const owner = covered[place];
    const params = { step: place + 1, count: steps.length };
    if (owner !== undefined) {
      const words = { ...params, owner: owner + 1 };
      if (hasTime(step)) return [{ path: ['steps', place, ...(step.time === undefined ? [] : ['time'])], params: { ...words, words: step.time ?? '', problem: 'covered-time' } }];
      if (step.timeFor !== undefined) return [{ path: ['steps', place, 'timeFor'], params: { ...words, words: String(step.timeFor), problem: 'covered-shares' } }];
      if (isWithin(step.variants, steps[owner]?.variants)) return [];
      return [{ path: ['steps', place, ...(step.variants === undefined ? [] : ['variants'])], params: { ...words, words: step.variants?.join(', ') ?? '', problem: 'covered-variants' } }];
    }
    if (step.timeFor === undefined) return [];
    const path = ['steps', place, 'timeFor'];
    if (place + step.timeFor > steps.length) return [{ path, params: { ...params, words: String(step.timeFor), problem: 'shared-past-end' } }];
    return hasTime(step) ? [] : [{ path, params: { ...params, words: String(step.timeFor), problem: 'shared-without-time' } }];
  });
};

const parallelFaults = ([first]: readonly Step[]): readonly Fault[] =>
  first?.parallel === true ? [{ path: ['steps', 0, 'parallel'], params: { words: 'true', step: 1, problem: 'parallel-first' } }] : [];

const totalFaults = (steps: readonly Step[]): readonly Fault[] =>
  steps.flatMap((step, place) => (isTotalRow(step) ? [{ path: ['steps', place, 'content'], params: { words: step.content, step: place + 1, problem: 'total-row' } }] : []));

const variantFaults = (steps: readonly Step[], variants: Variants | undefined): readonly Fault[] => {
  const ids = (variants ?? []).map(({ id }) => id);
  return [
    ...ids.flatMap((id, place) => (ids.indexOf(id) === place ? [] : [{ path: ['variants', place, 'id'], params: { words: id, problem: 'variant-twice' } }])),
    ...steps.flatMap((step, place) =>
      (step.variants ?? []).flatMap((id, index): readonly Fault[] => {
        if (ids.includes(id)) return [];
        const suggestion = nearestWord(id, ids);
        return [{ path: ['steps', place, 'variants', index], params: { words: id, step: place + 1, ids, problem: 'variant-unknown', ...(suggestion === undefined ? {} : { suggestion }) } }];
      }),
    ),
  ];
};

const procedureFaults = ({ procedures, variants }: Process): readonly Fault[] => {
  const codes = (procedures ?? []).map(({ code }) => code);
  if (procedures === undefined) return [];
  return (variants ?? []).flatMap((variant, place) =>
    (variant.procedures ?? []).flatMap((code, index) => (codes.includes(code) ? [] : [{ path: ['variants', place, 'procedures', index], params: { words: code, ids: codes, problem: 'procedure-unknown' } }])),
  );
};

const findingsIn = (reading: DocumentReading): readonly Finding[] => {
  const { known } = reading;
  if (known.status === 'withdrawn' || !('steps' in known)) return [];
  const steps = known.steps ?? [];
  const variants = known.kind === 'process' ? known.variants : undefined;
  const faults = [...branchFaults(steps), ...sharedTimeFaults(steps), ...parallelFaults(steps), ...totalFaults(steps), ...variantFaults(steps, variants), ...(known.kind === 'process' ? procedureFaults(known) : [])];
  return faults.map(({ path, params }) => ({ location: placeOfValue(reading, path), params }));
};

/** What steps say of each other holds: branches lead to steps that exist, shared times end with the table, variants are known. */
export const stepReferenceInvalid: Rule = {
  id: 'step-reference-invalid',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) => documents.flatMap(findingsIn),
};

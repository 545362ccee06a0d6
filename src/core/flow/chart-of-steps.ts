import type { Step } from '../model/front-matter.ts';
import type { Flow, FlowBranch, FlowLane, FlowStep, FlowText } from './flow.ts';
import type { FlowLabels } from './flow-labels.ts';
import { shorten } from './wrap-text.ts';

/** A chart is drawn from so many steps on. */
export const LEAST_STEPS = 2;

/** More columns than this would be too narrow for words. */
const MOST_LANES = 6;

/** Lengths of what is told in a box; the table of the steps holds the whole. */
const longest = { content: 76, result: 48, helpers: 48, role: 64, label: 32 } as const;
const MOST_FORMS = 2;

interface ChartInput {
  readonly steps: readonly Step[];
  readonly labels: FlowLabels;
  readonly unitName: (id: string) => string;
  readonly variantName: (id: string) => string;
}

/** What stands in the boxes, whatever the shape of the drawing. */
export interface Chart {
  /** One column for each role, or for each unit where the roles are many. */
  readonly byLane: Flow;
  /** One column for all; every box says who. */
  readonly single: Flow;
}

/** Makes a chart of the steps of a document. */
export const chartOfSteps = (input: ChartInput): Chart => {
  const { steps, labels } = input;
  const words = { start: labels.start, end: labels.end, yes: labels.yes };
  const { lanes, laneOf } = lanesOf(input);
  const flowSteps = (laneOfStep: (step: Step) => number, headOf: (lane: number) => string | undefined): readonly FlowStep[] =>
    steps.map((step, index) => ({
      number: index + 1,
      lane: laneOfStep(step),
      isParallel: step.parallel === true && index > 0,
      texts: textsOf(step, { ...input, index, hasRole: headOf(laneOfStep(step)) !== step.responsible[0]?.role }),
      decision: step.decision && { question: step.decision.question, branch: branchOf(step.decision.otherwise, { ...input, index }) },
    }));
  return {
    byLane: { lanes, steps: flowSteps(laneOf, (lane) => lanes[lane]?.name), words },
    single: { lanes: [{ name: '', note: undefined }], steps: flowSteps(() => 0, () => undefined), words },
  };
};

interface Lanes {
  readonly lanes: readonly FlowLane[];
  readonly laneOf: (step: Step) => number;
}

/** A step stands in the lane of whoever comes first; too many roles make lanes of units, too many units share the last lane. */
const lanesOf = ({ steps, labels, unitName }: ChartInput): Lanes => {
  const firsts = steps.flatMap(({ responsible: [first] }) => first ?? []);
  const roleKey = ({ role, unit }: Step['responsible'][number]): string => `${unit ?? ''} ${role}`;
  const unitKey = ({ role, unit }: Step['responsible'][number]): string => (unit === undefined ? ` ${role}` : unit);
  const roles = new Map(firsts.map((first) => [roleKey(first), { name: first.role, note: first.unit === undefined ? undefined : unitName(first.unit) }]));
  const laneIn = (keys: readonly string[], keyOf: typeof roleKey) => ({ responsible: [first] }: Step): number => {
    const lane = first ? keys.indexOf(keyOf(first)) : 0;
    return lane === -1 ? keys.length : lane;
  };
  if (roles.size <= MOST_LANES) return { lanes: [...roles.values()], laneOf: laneIn([...roles.keys()], roleKey) };
  const units = new Map(firsts.map((first) => [unitKey(first), { name: first.unit === undefined ? first.role : unitName(first.unit), note: undefined }]));
  if (units.size <= MOST_LANES) return { lanes: [...units.values()], laneOf: laneIn([...units.keys()], unitKey) };
  const own = [...units].slice(0, MOST_LANES - 1);
  return { lanes: [...own.map(([, lane]) => lane), { name: labels.otherRoles, note: undefined }], laneOf: laneIn(own.map(([key]) => key), unitKey) };
};

interface StepTexts extends ChartInput {
  readonly index: number;
  readonly hasRole: boolean;
}

const textsOf = (step: Step, { labels, index, hasRole, steps, variantName }: StepTexts): readonly FlowText[] => {
  const [first, ...helpers] = step.responsible;
  const ownTime = ({ role, time }: Step['responsible'][number]): string => (time === undefined ? role : `${role}: ${time}`);
  const hidden = step.forms.length - MOST_FORMS;
  const shared = step.timeFor === undefined || step.timeFor < 2 ? undefined : { from: index + 1, to: Math.min(index + step.timeFor, steps.length) };
  const small = (words: string | undefined): readonly FlowText[] => (words === undefined ? [] : [{ words, font: 'small' }]);
  return [
    { words: `${index + 1}. ${shorten(step.content, longest.content)}`, font: 'main' },
    ...small(step.variants && labels.onlyFor(step.variants.map(variantName).join('; '))),
    ...small(first && (hasRole || first.time !== undefined) ? shorten(ownTime(first), longest.role) : undefined),
    ...small(helpers.length === 0 ? undefined : shorten(labels.helpers(helpers.map(ownTime).join(', ')), longest.helpers)),
    ...(step.time === undefined ? [] : [{ words: shared ? labels.sharedTime(step.time, shared) : step.time, font: 'strong' } as const]),
    ...step.forms.slice(0, hidden === 1 ? MOST_FORMS + 1 : MOST_FORMS).flatMap(small),
    ...small(hidden > 1 ? labels.moreForms(hidden) : undefined),
    ...small(step.result === undefined ? undefined : labels.result(shorten(step.result, longest.result))),
  ];
};

interface BranchInput extends ChartInput {
  readonly index: number;
}

const branchOf = ({ label, to }: NonNullable<Step['decision']>['otherwise'], { steps, labels, index }: BranchInput): FlowBranch => {
  const short = shorten(label, longest.label);
  const isKnown = to === 'end' || steps[to - 1] !== undefined;
  return isKnown ? { label: labels.branch(short, { from: index + 1, to }), to } : { label: short, to: undefined };
};

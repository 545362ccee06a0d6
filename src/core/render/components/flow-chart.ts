import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { chartOfSteps, LEAST_STEPS } from '../../flow/chart-of-steps.ts';
import type { FlowLabels } from '../../flow/flow-labels.ts';
import { drawFlow, type DrawnFlow } from '../../flow/draw-flow.ts';
import type { Flow } from '../../flow/flow.ts';
import { layOutFlow } from '../../flow/lay-out-flow.ts';
import type { Step } from '../../model/front-matter.ts';
import { defineComponent } from '../component-definition.ts';
import { stepsOf } from '../placed-data.ts';
import type { RenderContext } from '../render-context.ts';

/** The drawing with columns fills the column of a text on a wide screen, and the width of a page. */
const WIDE = 880;
const WIDEST_LANE = 250;
const GUTTER = 18;
/** The drawing with one column fits the narrowest phone. */
const NARROW = 328;
const NARROW_GUTTER = 24;

/** Whether an element is the chart, which repeats in other words what the table of the steps says. */
export const isFlowChartElement = ({ tagName, properties: { className } }: Element): boolean => tagName === 'figure' && Array.isArray(className) && className.includes('flow-chart');

/** Draws the steps of a document; nothing where there are too few to draw. */
export const flowChartOf = (context: RenderContext): readonly Element[] => {
  const steps = stepsOf(context.document);
  if (steps.length < LEAST_STEPS) return [];
  const labels = context.labels.flow;
  const { frontMatter } = context.document;
  const variants = frontMatter.kind === 'process' ? (frontMatter.variants ?? []) : [];
  const { byLane, single } = chartOfSteps({
    steps,
    labels,
    unitName: (id) => context.library.units.get(id)?.name ?? id,
    variantName: (id) => variants.find((variant) => variant.id === id)?.name ?? id,
  });
  const turns = turnsInWords(steps, labels);
  const description = labels.description(steps.length, turns.length > 0);
  const picture = (className: string, { head, pieces }: DrawnFlow): Element =>
    h('div', { className: [className], role: 'img', ariaLabel: description }, head ? [h('div', { className: ['flow-chart__head'] }, [head]), h('div', [...pieces])] : [...pieces]);
  return [
    h('figure', { className: ['flow-chart'] }, [
      h('figcaption', labels.caption),
      ...(byLane.lanes.length > 1 ? [picture('flow-chart__wide', drawWide(byLane))] : []),
      byLane.lanes.length > 1 ? picture('flow-chart__narrow', drawNarrow(single, false)) : picture('flow-chart__only', drawNarrow(single, true)),
      ...turns,
    ]),
  ];
};

const drawWide = (flow: Flow): DrawnFlow => {
  const laneWidth = Math.min(Math.floor(WIDE / flow.lanes.length), WIDEST_LANE);
  return drawFlow(layOutFlow(flow, { laneWidth, gutter: GUTTER, boxWidth: 2 * Math.floor(laneWidth / 2 - GUTTER) }));
};

const drawNarrow = (flow: Flow, isPrinted: boolean): DrawnFlow => drawFlow(layOutFlow(flow, { laneWidth: NARROW, gutter: NARROW_GUTTER, boxWidth: NARROW - 2 * NARROW_GUTTER }), isPrinted);

/** What a reader who does not see the drawing would miss: what runs side by side, and where the questions lead. */
const turnsInWords = (steps: readonly Step[], labels: FlowLabels): readonly Element[] => {
  const turns = steps.flatMap(({ parallel, decision }, index) => {
    const sentences = [
      ...(parallel && index > 0 ? [labels.together(index)] : []),
      ...(decision ? [labels.question(decision.question, labels.branch(decision.otherwise.label, { from: index + 1, to: decision.otherwise.to }))] : []),
    ];
    return sentences.length === 0 ? [] : [h('li', labels.turn(index + 1, sentences.join(' ')))];
  });
  return turns.length === 0 ? [] : [h('details', [h('summary', labels.inWords), h('p', labels.order(steps.length)), h('ul', turns)])];
};

/** `<FlowChart />`: the steps as a drawing, where the text wants it; without this tag it stands below the table of the steps. */
export const flowChartComponent = defineComponent({
  name: 'FlowChart',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => flowChartOf(context),
});

import { expect, test } from 'vitest';
import { chartOfSteps } from '#core/flow/chart-of-steps.ts';
import { drawFlow } from '#core/flow/draw-flow.ts';
import type { Flow } from '#core/flow/flow.ts';
import { lastDrawn } from '#core/flow/last-drawn.ts';
import { layOutFlow } from '#core/flow/lay-out-flow.ts';
import { testLabels } from '#tests/support/test-labels.ts';

const flowOf = (...contents: readonly string[]): Flow =>
  chartOfSteps({
    steps: contents.map((content) => ({ content, responsible: [{ role: 'Công chức' }], forms: [] })),
    labels: testLabels.flow,
    unitName: (id) => id,
    variantName: (id) => id,
  }).single;

const counted = () => {
  const drawn: string[] = [];
  const draw = lastDrawn((flow) => {
    drawn.push(flow.steps[0]?.texts[0]?.words ?? '');
    return drawFlow(layOutFlow(flow, { laneWidth: 328, gutter: 24, boxWidth: 280 }));
  });
  return { drawn, draw };
};

test('draws equal charts once, and another one anew', () => {
  const { drawn, draw } = counted();
  const first = draw(flowOf('Tiếp nhận', 'Trả kết quả'));
  expect(draw(flowOf('Tiếp nhận', 'Trả kết quả'))).toBe(first);
  expect(draw(flowOf('Tiếp nhận', 'Trả kết quả qua bưu chính'))).not.toEqual(first);
  expect(drawn).toEqual(['1. Tiếp nhận', '1. Tiếp nhận']);
});

test('lets go of what was asked for longest ago', () => {
  const { drawn, draw } = counted();
  const names = Array.from({ length: 9 }, (_, index) => `Việc ${index}`);
  for (const name of names.slice(0, 8)) draw(flowOf(name, 'Xong'));
  draw(flowOf('Việc 0', 'Xong'));
  draw(flowOf('Việc 8', 'Xong'));
  expect(drawn).toEqual(names.map((name) => `1. ${name}`));
  draw(flowOf('Việc 1', 'Xong'));
  draw(flowOf('Việc 0', 'Xong'));
  expect(drawn.slice(9)).toEqual(['1. Việc 1']);
});

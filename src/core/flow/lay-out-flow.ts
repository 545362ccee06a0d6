import type { Area, Arrow, Drawing, Flow, FlowStep, Point, Shape, TextLine } from './flow.ts';
import { diamondFor, padding, placeBlock, textBlock, type TextBlock } from './place-text.ts';
import { shorten } from './wrap-text.ts';

/** How wide a drawing is. */
export interface FlowSize {
  readonly laneWidth: number;
  /** Free strips at both sides of a lane, where lines run up and down. */
  readonly gutter: number;
  readonly boxWidth: number;
}

/** From the edge of a box: where lines of parallel steps run, where branches run. */
const RAIL = 9;
const TRACKS = [13, 17, 21];

const GAP = 26;
/** The gap below a question holds the word of the straight way. */
const ANSWER_GAP = 40;
const BAR = 4;
const DECISION_GAP = 18;
const TERMINAL_HEIGHT = 28;
const LONGEST_QUESTION = 90;
const LONGEST_LABEL = 44;
/** So high above a shape the drawing may be cut: the head of its arrow goes with it. */
const CUT = 10;
/** What a shape keeps free above and below. */
const MARGIN = 3;

/** A step with its place. */
interface Cell {
  readonly step: FlowStep;
  readonly box: Area;
  readonly diamond: Area | undefined;
  readonly centre: number;
  readonly bottom: number;
  /** Whether nothing else stands at its height. */
  readonly isAlone: boolean;
}

/** A box of one step before it has a height to stand at. */
interface Measured {
  readonly step: FlowStep;
  readonly block: TextBlock;
  readonly boxHeight: number;
  readonly question: ReturnType<typeof diamondFor> | undefined;
  /** Words of the branch, written below the diamond where no lane beside is free. */
  readonly label: TextBlock | undefined;
  readonly height: number;
}

/** Gives everything in a chart its place: rows are the order of the steps, columns the lanes; steps that run side by side share a row. */
export const layOutFlow = (flow: Flow, size: FlowSize): Drawing => {
  const shapes: Shape[] = [];
  const arrows: Arrow[] = [];
  const breaks: number[] = [];
  const cells: Cell[] = [];
  const centreOf = (lane: number): number => size.laneWidth * lane + size.gutter + Math.round(size.boxWidth / 2);
  const width = size.laneWidth * flow.lanes.length;

  const heads = flow.lanes.length === 1 ? [] : flow.lanes.map(({ name, note }) => headBlock({ name, note }, size));
  const headHeight = heads.length === 0 ? 0 : Math.max(...heads.map(({ height }) => height)) + 2 * padding.y;
  for (const [lane, head] of heads.entries()) {
    const lines = placeBlock(head, { x: centreOf(lane), y: padding.y, anchor: 'middle' });
    shapes.push({ kind: 'head', step: undefined, x: size.laneWidth * lane, y: 0, width: size.laneWidth, height: headHeight, lines });
  }

  const terminal = (words: string, { lane, top }: { readonly lane: number; readonly top: number }): Area => {
    const area = { x: centreOf(lane) - 45, y: top, width: 90, height: TERMINAL_HEIGHT };
    const lines = placeBlock(textBlock([{ words, font: 'main' }], 80), { x: centreOf(lane), y: top + 5, anchor: 'middle' });
    shapes.push({ kind: 'terminal', step: undefined, ...area, lines });
    return area;
  };

  let top = headHeight + (headHeight === 0 ? MARGIN : 14);
  const start = terminal(flow.words.start, { lane: flow.steps[0]?.lane ?? 0, top });
  top = start.y + start.height;
  /** Where the straight way comes from. */
  let from: Point = { x: start.x + start.width / 2, y: top };
  /** Whether it comes from a question. */
  let isAnswered = false;

  const isFreeBeside = (group: readonly FlowStep[]): boolean => group.length === 1 && flow.lanes.length > 1;

  for (const group of groupsOf(flow.steps)) {
    const isBeside = isFreeBeside(group);
    const rows = rowsOf(group).map((row) => row.map((step) => measure(step, { size, isBeside })));
    const lanes = [...new Set(group.map(({ lane }) => lane))];
    const next = laneAfter(flow.steps, group);
    const gap = isAnswered ? ANSWER_GAP : GAP;
    isAnswered = false;
    const bounds = { left: Math.min(...lanes.map(centreOf)) - size.boxWidth / 2, right: Math.max(...lanes.map(centreOf)) + size.boxWidth / 2 };
    const bar = (y: number, through: readonly number[]): void => {
      const x = Math.min(bounds.left - RAIL, ...through.map((at) => at - 8));
      shapes.push({ kind: 'bar', step: undefined, x, y, width: Math.max(bounds.right + RAIL, ...through.map((at) => at + 8)) - x, height: BAR, lines: [] });
    };
    const groupCells: Cell[] = [];
    let splitBottom = 0;
    if (group.length > 1) {
      breaks.push(top + gap - CUT);
      arrows.push({ points: [from, { x: from.x, y: top + gap }], hasHead: true });
      bar(top + gap, [from.x]);
      splitBottom = top + gap + BAR;
      top = splitBottom + GAP;
    } else {
      top += gap;
      breaks.push(top - CUT);
    }
    for (const [index, row] of rows.entries()) {
      if (index > 0) {
        top += GAP;
        breaks.push(top - CUT);
      }
      for (const measured of row) {
        const cell = placeCell(measured, { top, size, centre: centreOf(measured.step.lane), isAlone: row.length === 1, isBeside, lanes: flow.lanes.length, shapes });
        groupCells.push(cell);
      }
      top += Math.max(...row.map(({ height }) => height));
    }
    if (group.length > 1) {
      const joinTop = top + GAP;
      arrows.push(...groupCells.flatMap((cell) => railsOf(cell, { cells: groupCells, splitBottom, joinTop, size })));
      const centre = centreOf(next ?? group.at(-1)?.lane ?? 0);
      bar(joinTop, [centre]);
      top = joinTop + BAR;
      from = { x: centre, y: top };
    } else {
      const [cell] = groupCells;
      if (cell) {
        arrows.push({ points: bentDown(from, { x: cell.centre, y: cell.box.y }), hasHead: true });
        if (cell.diamond) arrows.push(downToDiamond(cell, cell.diamond));
        isAnswered = cell.diamond !== undefined;
        top = cell.bottom;
        from = { x: cell.centre, y: bottomOfShape(cell) };
      }
    }
    for (const { step, diamond, centre, bottom } of groupCells) {
      if (diamond) shapes.push(answerShape(flow.words.yes, { centre, bottom, step: step.number }));
    }
    cells.push(...groupCells);
  }

  top += isAnswered ? ANSWER_GAP : GAP;
  breaks.push(top - CUT);
  const end = terminal(flow.words.end, { lane: flow.steps.at(-1)?.lane ?? 0, top });
  arrows.push({ points: bentDown(from, { x: end.x + end.width / 2, y: end.y }), hasHead: true });
  arrows.push(...branchesOf(cells, { end, lanes: flow.lanes.length, size }));
  return { width, height: end.y + end.height + MARGIN, laneLines: flow.lanes.slice(1).map((_, index) => size.laneWidth * (index + 1)), headHeight, shapes, arrows, breaks };
};

const headBlock = ({ name, note }: Flow['lanes'][number], { laneWidth }: FlowSize): TextBlock =>
  textBlock([{ words: shorten(name, 64), font: 'strong' }, ...(note === undefined ? [] : [{ words: shorten(note, 48), font: 'small' } as const])], laneWidth - 2 * padding.x);

/** Steps that run beside the one before stand with it. */
const groupsOf = (steps: readonly FlowStep[]): readonly (readonly FlowStep[])[] => {
  const groups: FlowStep[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (step.isParallel && group) group.push(step);
    else groups.push([step]);
  }
  return groups;
};

/** Steps of a group that fall into one lane stand one below another. */
const rowsOf = (group: readonly FlowStep[]): readonly (readonly FlowStep[])[] => {
  const rows: FlowStep[][] = [];
  for (const [index, step] of group.entries()) {
    const row = group.slice(0, index).filter(({ lane }) => lane === step.lane).length;
    (rows[row] ??= []).push(step);
  }
  return rows;
};

const laneAfter = (steps: readonly FlowStep[], group: readonly FlowStep[]): number | undefined => steps[steps.indexOf(group.at(-1) as FlowStep) + 1]?.lane;

const measure = (step: FlowStep, { size, isBeside }: { readonly size: FlowSize; readonly isBeside: boolean }): Measured => {
  const block = textBlock(step.texts, size.boxWidth - 2 * padding.x);
  const boxHeight = block.height + 2 * padding.y;
  if (!step.decision) return { step, block, boxHeight, question: undefined, label: undefined, height: boxHeight };
  const question = diamondFor(shorten(step.decision.question, LONGEST_QUESTION), size.boxWidth);
  const label = isBeside ? undefined : labelBlock(step.decision.branch.label, size.boxWidth / 2 - 6);
  return { step, block, boxHeight, question, label, height: boxHeight + DECISION_GAP + question.diamondHeight + (label ? label.height + 2 : 0) };
};

const labelBlock = (label: string, room: number): TextBlock => textBlock([{ words: shorten(label, LONGEST_LABEL), font: 'small' }], room);

interface Placing {
  readonly top: number;
  readonly centre: number;
  readonly size: FlowSize;
  readonly isAlone: boolean;
  readonly isBeside: boolean;
  readonly lanes: number;
  readonly shapes: Shape[];
}

/** Draws a box, below it its question, and beside or below that the words of the branch. */
const placeCell = ({ step, block, boxHeight, question, label, height }: Measured, { top, centre, size, isAlone, isBeside, lanes, shapes }: Placing): Cell => {
  const x = centre - Math.round(size.boxWidth / 2);
  const box = { x, y: top, width: size.boxWidth, height: boxHeight };
  shapes.push({ kind: 'box', step: step.number, ...box, lines: placeBlock(block, { x: centre, y: top + padding.y, anchor: 'middle' }) });
  if (!question || !step.decision) return { step, box, diamond: undefined, centre, bottom: top + height, isAlone };
  const diamond = { x, y: top + boxHeight + DECISION_GAP, width: size.boxWidth, height: question.diamondHeight };
  const middle = diamond.y + diamond.height / 2;
  shapes.push({ kind: 'decision', step: step.number, ...diamond, lines: placeBlock(question, { x: centre, y: Math.round(middle - question.height / 2), anchor: 'middle' }) });
  if (isBeside) {
    const isRight = leavesRight(step.lane, lanes);
    const beside = labelBlock(step.decision.branch.label, size.boxWidth);
    const at = { x: isRight ? x + size.laneWidth : x - size.laneWidth, y: Math.round(middle - beside.height / 2) };
    const lines = placeBlock(beside, { x: isRight ? at.x : at.x + size.boxWidth, y: at.y, anchor: isRight ? 'start' : 'end' });
    shapes.push({ kind: 'label', step: step.number, ...at, width: size.boxWidth, height: beside.height, lines });
  } else if (label) {
    const at = { x: centre + 6, y: diamond.y + diamond.height + 2 };
    shapes.push({ kind: 'label', step: step.number, ...at, width: size.boxWidth / 2 - 6, height: label.height, lines: placeBlock(label, { ...at, x: x + size.boxWidth, anchor: 'end' }) });
  }
  return { step, box, diamond, centre, bottom: top + height, isAlone };
};

/** A branch leaves towards a lane that is free at this height. */
const leavesRight = (lane: number, lanes: number): boolean => lanes === 1 || lane < lanes - 1;

const answerShape = (words: string, { centre, bottom, step }: { readonly centre: number; readonly bottom: number; readonly step: number }): Shape => {
  const line: TextLine = { words, font: 'small', anchor: 'end', x: centre - 6, y: bottom + 13 };
  return { kind: 'label', step, x: centre - 36, y: bottom + 1, width: 30, height: 15, lines: [line] };
};

/** Straight down, with one bend on the way where the lanes differ; low, so that the word of an answer stays free. */
const bentDown = (from: Point, to: Point): readonly Point[] => (from.x === to.x ? [from, to] : [from, { x: from.x, y: to.y - 14 }, { x: to.x, y: to.y - 14 }, to]);

interface Rails {
  readonly cells: readonly Cell[];
  readonly splitBottom: number;
  readonly joinTop: number;
  readonly size: FlowSize;
}

/** Lines of one parallel step: from the bar above it and to the bar below, past the others of its lane. */
const railsOf = (cell: Cell, { cells, splitBottom, joinTop }: Rails): readonly Arrow[] => {
  const { box, centre, bottom } = cell;
  const sameLane = cells.filter(({ step }) => step.lane === cell.step.lane);
  const middle = box.y + Math.round(box.height / 2);
  const entry: readonly Point[] =
    sameLane[0] === cell
      ? [{ x: centre, y: splitBottom }, { x: centre, y: box.y }]
      : [{ x: box.x - RAIL, y: splitBottom }, { x: box.x - RAIL, y: middle }, { x: box.x, y: middle }];
  const right = box.x + box.width + RAIL;
  const exit: readonly Point[] =
    sameLane.at(-1) === cell
      ? [{ x: centre, y: bottomOfShape(cell) }, { x: centre, y: joinTop }]
      : [{ x: centre, y: bottomOfShape(cell) }, { x: centre, y: bottom + 10 }, { x: right, y: bottom + 10 }, { x: right, y: joinTop }];
  return [
    { points: entry, hasHead: true },
    ...(cell.diamond ? [downToDiamond(cell, cell.diamond)] : []),
    { points: exit, hasHead: sameLane.at(-1) === cell },
  ];
};

/** A label may stand below the diamond, to the right of the line. */
const bottomOfShape = ({ box, diamond }: Cell): number => (diamond ? diamond.y + diamond.height : box.y + box.height);

const downToDiamond = ({ box, centre }: Cell, diamond: Area): Arrow => ({ points: [{ x: centre, y: box.y + box.height }, { x: centre, y: diamond.y }], hasHead: true });

interface Branches {
  readonly end: Area;
  readonly lanes: number;
  readonly size: FlowSize;
}

/** Lines of the branches: out at the side of the diamond, along the gutter, in at the side of the step they lead to. */
const branchesOf = (cells: readonly Cell[], { end, lanes, size }: Branches): readonly Arrow[] => {
  const taken: { readonly x: number; readonly top: number; readonly bottom: number }[] = [];
  return cells.flatMap((cell) => {
    const branch = cell.step.decision?.branch;
    if (!cell.diamond || branch?.to === undefined) return [];
    const target = branch.to === 'end' ? undefined : cells.find(({ step }) => step.number === branch.to);
    const goal = target ? target.box : end;
    const isRight = leavesRight(cell.step.lane, lanes);
    const vertex = { x: isRight ? cell.diamond.x + cell.diamond.width : cell.diamond.x, y: cell.diamond.y + cell.diamond.height / 2 };
    const entryY = goal.y + Math.round(goal.height / 2);
    const [top, bottom] = [Math.min(entryY, vertex.y) - 20, Math.max(entryY, vertex.y) + 20];
    const xs = TRACKS.map((track) => vertex.x + (isRight ? track : -track)).filter((x) => x > 0 && x < size.laneWidth * lanes);
    const x = xs.find((free) => !taken.some((other) => other.x === free && other.top < bottom && top < other.bottom)) ?? xs.at(-1) ?? vertex.x;
    taken.push({ x, top, bottom });
    const isFromRight = x > goal.x + goal.width / 2;
    const side = isFromRight ? goal.x + goal.width : goal.x;
    if (!target || target.isAlone) return [{ points: [vertex, { x, y: vertex.y }, { x, y: entryY }, { x: side, y: entryY }], hasHead: true }];
    // Others stand beside the goal: the line comes from above, along the goal's own gutter.
    const lead = { x: isFromRight ? side + (TRACKS[0] ?? 0) : side - (TRACKS[0] ?? 0), y: goal.y - 9 };
    return [{ points: [vertex, { x, y: vertex.y }, { x, y: lead.y }, lead, { x: lead.x, y: entryY }, { x: side, y: entryY }], hasHead: true }];
  });
};

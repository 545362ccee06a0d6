import type { Weight } from './glyph-widths.ts';

/** How a line of a box is written. */
export type FlowFont = 'main' | 'strong' | 'small';

/** One paragraph in a box. */
export interface FlowText {
  readonly words: string;
  readonly font: FlowFont;
}

/** Where a question leads when the answer is no. */
export interface FlowBranch {
  readonly label: string;
  /** Number of the step; undefined when the text names a step that is not there. */
  readonly to: number | 'end' | undefined;
}

/** What stands in the drawing for one step. */
export interface FlowStep {
  readonly number: number;
  /** Place of its lane, from 0. */
  readonly lane: number;
  /** Runs beside the step before. */
  readonly isParallel: boolean;
  readonly texts: readonly FlowText[];
  readonly decision: { readonly question: string; readonly branch: FlowBranch } | undefined;
}

/** A column of the drawing. */
export interface FlowLane {
  readonly name: string;
  /** Second line of the head, such as the unit. */
  readonly note: string | undefined;
}

/** A chart before anything has a place. */
export interface Flow {
  readonly lanes: readonly FlowLane[];
  readonly steps: readonly FlowStep[];
  readonly words: { readonly start: string; readonly end: string; readonly yes: string };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line of letters; `x` is its middle, its start or its end, `y` its baseline. */
export interface TextLine extends Point {
  readonly words: string;
  readonly font: FlowFont;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type ShapeKind = 'terminal' | 'box' | 'decision' | 'bar' | 'head' | 'label';

export interface Shape extends Area {
  readonly kind: ShapeKind;
  /** Number of the step that it belongs to. */
  readonly step: number | undefined;
  readonly lines: readonly TextLine[];
}

/** A line of straight pieces; the head stands at its last point. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly hasHead: boolean;
}

/** A chart with a place for everything, in whole units from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where columns meet. */
  readonly laneLines: readonly number[];
  readonly headHeight: number;
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
  /** Heights at which the drawing may be cut without cutting a shape. */
  readonly breaks: readonly number[];
}

/** Sizes of letters. */
export const fonts: Readonly<Record<FlowFont, { readonly size: number; readonly weight: Weight; readonly line: number }>> = {
  main: { size: 14, weight: 'plain', line: 17 },
  strong: { size: 14, weight: 'bold', line: 18 },
  small: { size: 13, weight: 'plain', line: 16 },
};

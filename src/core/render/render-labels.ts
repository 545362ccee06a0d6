import type { CaseSummary } from '../schedule/case-summary.ts';
import type { FlowLabels } from '../flow/flow-labels.ts';
import type { LayoutTitle } from '../layout/process-layouts.ts';
import type { LegalTextType } from './legal-text-type.ts';

/** Words that rendered text needs; the catalogue supplies them, so that `core` speaks no language. */
export interface RenderLabels {
  /** Type and number of a legal text, with its title where the title is the name, as for a law. */
  readonly legalTextName: (input: { readonly type: LegalTextType; readonly number: string; readonly title: string }) => string;
  readonly legalTextExpired: string;
  readonly unknownDocument: (code: string) => string;
  readonly motto: { readonly country: string; readonly motto: string };
  readonly notes: Readonly<Record<'info' | 'important' | 'warning', string>>;
  readonly steps: {
    readonly caption: string;
    readonly number: string;
    readonly content: string;
    readonly responsible: string;
    readonly time: string;
    readonly output: string;
    /** A step of some variants only, by their names. */
    readonly onlyFor: (variants: readonly string[]) => string;
    /** Where a step leads when its question is answered with no. */
    readonly otherwise: (branch: { readonly label: string; readonly to: number | 'end' }) => string;
    /** A time that covers the steps from one number to another. */
    readonly timeFor: (first: number, last: number) => string;
    /** A step whose time is that of an earlier one. */
    readonly timeWith: (step: number) => string;
    readonly parallel: string;
    /** Head of the row that sums up the times. */
    readonly total: string;
    /** What the steps of a case come to, against its limit and the law; undefined where they leave it open. */
    readonly totalOf: (summary: CaseSummary) => string | undefined;
  };
  readonly flow: FlowLabels;
  readonly layout: {
    /** Headings of a layout, without numbers. */
    readonly titles: Readonly<Record<LayoutTitle, string>>;
    /** Under a heading that has nothing to say. */
    readonly nothing: string;
  };
  readonly dossier: {
    readonly caption: string;
    readonly number: string;
    readonly name: string;
    readonly originals: string;
    readonly copies: string;
    readonly electronic: string;
    readonly form: string;
    readonly yes: string;
    readonly sets: (count: number) => string;
  };
  readonly facts: {
    readonly caption: string;
    readonly procedures: string;
    readonly levels: string;
    readonly levelNames: Readonly<Record<'ministry' | 'province' | 'commune' | 'other', string>>;
    readonly field: string;
    readonly statutoryTime: string;
    readonly committedTime: string;
    readonly receivedAt: string;
    readonly authority: string;
    readonly coordination: string;
    readonly applicants: string;
    readonly channels: string;
    readonly channelNames: Readonly<Record<'in-person' | 'postal' | 'online', string>>;
    readonly online: string;
    readonly onlineLevels: Readonly<Record<'full' | 'partial' | 'none', string>>;
    readonly results: string;
    readonly fees: string;
    readonly noFee: string;
    readonly amount: (dong: number) => string;
    /** Name of a procedure or variant before what holds for it alone. */
    readonly exception: (name: string) => string;
  };
  readonly forms: { readonly caption: string; readonly number: string; readonly code: string; readonly name: string; readonly none: string };
  readonly retention: {
    readonly caption: string;
    readonly number: string;
    readonly record: string;
    readonly form: string;
    readonly keptBy: string;
    readonly period: string;
    readonly years: (count: number) => string;
    readonly permanent: string;
    readonly none: string;
  };
  readonly goals: {
    readonly caption: string;
    readonly number: string;
    readonly statement: string;
    readonly target: string;
    readonly measure: string;
    readonly actions: string;
    readonly unit: string;
    readonly period: string;
  };
  readonly coverage: { readonly caption: string; readonly clause: string; readonly title: string; readonly how: string; readonly documents: string };
  readonly exclusions: { readonly caption: string; readonly clause: string; readonly title: string; readonly reason: string };
  readonly scope: { readonly caption: string; readonly fields: string; readonly processes: string; readonly units: string; readonly standard: string };
  readonly footnotes: { readonly heading: string; readonly back: (reference: string) => string };
  readonly emptyBox: string;
  readonly dateBlank: string;
  readonly tableIn: (heading: string, number: number) => string;
}

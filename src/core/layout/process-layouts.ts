/** How the pages of processes are laid out; an agency chooses one for all. */
export const processLayouts = ['seven-sections', 'four-parts', 'seven-headings'] as const;

export type ProcessLayout = (typeof processLayouts)[number];

/** Kinds of text and data that a layout has a place for. */
export const slots = [
  'terms', 'procedures', 'legal-basis', 'conditions', 'dossier', 'sets', 'time', 'place', 'authority', 'results', 'fees', 'steps', 'forms', 'records', 'other',
] as const;

export type Slot = (typeof slots)[number];

/** A heading of a layout with what stands below it. */
export interface LayoutPart {
  /** Name of the heading, worded by the catalogue. */
  readonly title: LayoutTitle;
  readonly slots: readonly Slot[];
  readonly parts?: readonly LayoutPart[];
}

export type LayoutTitle =
  | 'terms' | 'content' | 'procedures' | 'conditions' | 'dossier' | 'sets' | 'time' | 'place' | 'authority' | 'results' | 'fees' | 'steps' | 'forms' | 'records' | 'other'
  | 'legal-basis' | 'conditions-and-authority' | 'dossier-and-forms' | 'place-results-records';

/** The layouts that are made from the data; in seven sections a text stands as its author wrote it. */
export const layoutParts: Readonly<Record<Exclude<ProcessLayout, 'seven-sections'>, readonly LayoutPart[]>> = {
  'four-parts': [
    { title: 'terms', slots: ['terms'] },
    {
      title: 'content',
      slots: [],
      parts: [
        { title: 'procedures', slots: ['procedures', 'legal-basis'] },
        { title: 'conditions', slots: ['conditions'] },
        { title: 'dossier', slots: ['dossier'] },
        { title: 'sets', slots: ['sets'] },
        { title: 'time', slots: ['time'] },
        { title: 'place', slots: ['place'] },
        { title: 'authority', slots: ['authority'] },
        { title: 'results', slots: ['results'] },
        { title: 'fees', slots: ['fees'] },
        { title: 'steps', slots: ['steps'] },
        { title: 'other', slots: ['other'] },
      ],
    },
    { title: 'forms', slots: ['forms'] },
    { title: 'records', slots: ['records'] },
  ],
  'seven-headings': [
    { title: 'legal-basis', slots: ['procedures', 'legal-basis'] },
    { title: 'conditions-and-authority', slots: ['conditions', 'authority'] },
    { title: 'dossier-and-forms', slots: ['dossier', 'sets', 'forms'] },
    { title: 'time', slots: ['time'] },
    { title: 'fees', slots: ['fees'] },
    { title: 'steps', slots: ['steps'] },
    { title: 'place-results-records', slots: ['place', 'results', 'records'] },
    { title: 'other', slots: ['terms', 'other'] },
  ],
};

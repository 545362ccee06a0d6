/** A ready-made block: its id in the catalogue of labels, and what it inserts; `$1` … are the places to fill in, in order. */
export interface EditorSnippet {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const step: EditorSnippet = {
  id: 'step',
  body: { group: '$1', content: '$2', responsible: [{ role: '$3', unit: '$4' }], time: '$5', forms: ['$6'], result: '$7' },
};

const branchingStep: EditorSnippet = {
  id: 'step-decision',
  body: { content: '$1', responsible: [{ role: '$2', unit: '$3' }], time: '$4', decision: { question: '$5', otherwise: { label: '$6', to: '$7' } } },
};

/** Front matter of a text that is just begun; what the kind asks beyond it is offered key by key. */
export const newDocumentSnippet: EditorSnippet = {
  id: 'new-document',
  body: {
    code: '$1',
    title: '$2',
    unit: '$3',
    issue: 1,
    revision: 0,
    status: 'draft',
    changes: [{ issue: 1, revision: 0, date: '$4', request: '$5', place: '$6', summary: '$7' }],
  },
};

/** Ready-made blocks by the help key of the map, or of the list whose items they are. */
export const editorSnippets: Readonly<Record<string, readonly EditorSnippet[]>> = {
  'common.approvedBy': [{ id: 'approved-by-deputy', body: { person: '$1', position: '$2', date: '$3', capacity: 'KT' } }],
  'common.changes': [{ id: 'change', body: { issue: '$1', revision: '$2', date: '$3', request: '$4', place: '$5', summary: '$6' } }],
  'common.retention': [{ id: 'retention-permanent', body: { record: '$1', keptBy: '$2', years: 'permanent' } }],
  'process.dossier': [{ id: 'dossier-form', body: { name: '$1', originals: 1, electronic: true, form: '$2', note: '$3' } }],
  'process.steps': [step, branchingStep],
  'system-procedure.steps': [step, branchingStep],
  'internal-procedure.steps': [step, branchingStep],
};

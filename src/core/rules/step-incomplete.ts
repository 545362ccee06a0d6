import { coveredBy } from '../schedule/step-groups.ts';
import { namesNoUnit } from '../vietnamese/generic-roles.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { comparableName } from './folded-words.ts';
import { onceForDocuments } from './once-for-documents.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

interface OwnForm {
  readonly title: string;
  readonly owner: string;
}

const formsOf = onceForDocuments((documents): ReadonlyMap<string, OwnForm> =>
  new Map(documents.flatMap(({ known, claimedCode }) => (known.kind === 'form' && claimedCode !== undefined && known.belongsTo !== undefined && known.title !== undefined ? [[claimedCode, { title: known.title, owner: known.belongsTo }] as const] : []))));

/** Fewer forms with a row of their own do not tell that every one is to have it. */
const FEWEST_KEPT = 3;
/** A record that holds all papers of a case. */
const WHOLE_CASE = /^(?:toan bo|ho so|bo ho so|cac bieu mau|cac tai lieu|tat ca)\b/u;
/** `phieu xac`, `bien ban`: with so many words a record names a form. */
const NAMING = 2;

/** The one form of the document that a step fills in and no record keeps, where each other one has its row. */
const unkept = ({ known, claimedCode, yaml, path }: DocumentReading, forms: ReadonlyMap<string, OwnForm>): readonly Finding[] => {
  const steps = 'steps' in known ? (known.steps ?? []) : [];
  const { retention = [] } = known;
  if (steps.length === 0 || retention.length === 0 || claimedCode === undefined) return [];
  const brought = new Set(known.kind === 'process' ? (known.dossier ?? []).flatMap(({ form }) => form ?? []) : []);
  const used = [...new Set(steps.flatMap((step) => step.forms ?? []))].filter((code) => forms.get(code)?.owner === claimedCode && !brought.has(code));
  const kept = new Set(retention.flatMap(({ form }) => form ?? []));
  const [only, ...others] = used.filter((code) => !kept.has(code));
  if (only === undefined || others.length > 0 || used.length - 1 < FEWEST_KEPT) return [];
  const naming = comparableName(forms.get(only)?.title ?? '').split(' ').slice(0, NAMING).join(' ');
  const records = retention.map(({ record }) => comparableName(record));
  if (records.some((record) => WHOLE_CASE.test(record) || record.includes(naming))) return [];
  const place = steps.findIndex((step) => step.forms?.includes(only));
  return [{ location: placeOfValue({ path, yaml }, ['steps', place, 'forms']), params: { words: only, step: place + 1, problem: 'kept', name: forms.get(only)?.title ?? '' } }];
};

/** Fewer do not tell that every step is to have one. */
const FEWEST_WITH_RESULT = 3;

/** Each step of a process tells until when it is done, and by whom in which unit; what it fills in is kept. */
export const stepIncomplete: Rule = {
  id: 'step-incomplete',
  theme: 'time',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const { known } = reading;
      const lost = unkept(reading, formsOf(content));
      if (known.kind !== 'process') return lost;
      const steps = known.steps ?? [];
      const covered = coveredBy(steps);
      const lacking = steps.flatMap(({ content: words, result, forms = [] }, place) => (result === undefined && forms.length === 0 ? [{ words, place }] : []));
      const [only] = lacking;
      // Where every other step tells its result, the one that does not was forgotten.
      const isForgotten = only !== undefined && lacking.length === 1 && steps.length - 1 >= FEWEST_WITH_RESULT && steps.every(({ result }, place) => place === only.place || result !== undefined);
      const resultless = isForgotten ? [{ location: placeOfValue(reading, ['steps', only.place]), params: { words: only.words, step: only.place + 1, problem: 'result' } }] : [];
      return [...lost, ...resultless, ...steps.flatMap((step, place) => {
        const isTimed = step.time !== undefined || covered[place] !== undefined || step.responsible.some(({ time }) => time !== undefined);
        const untimed = isTimed ? [] : [{ location: placeOfValue(reading, ['steps', place]), params: { words: step.content, step: place + 1, problem: 'time' } }];
        const roles = step.responsible.flatMap(({ role, unit }, index) =>
          unit === undefined && namesNoUnit(role) ? [{ location: placeOfValue(reading, ['steps', place, 'responsible', index, 'role']), params: { words: role, step: place + 1, problem: 'unit' } }] : []);
        return [...untimed, ...roles];
      })];
    }),
};

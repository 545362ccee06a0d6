import { judgedDocuments } from '../parse/read-content.ts';
import { formerBodiesIn } from '../vietnamese/former-bodies.ts';
import { misnamedCentresIn, officesIn } from '../vietnamese/unit-names.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';

/** Values that name who does the work; elsewhere in the data an office may be another body's. */
const NAMES_WORKERS: ReadonlySet<string> = new Set(['role', 'content', 'position']);

/** An office named as the agency's own is one of its units. */
export const unitNameUnknown: Rule = {
  id: 'unit-name-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const units = (content.registries.units?.data ?? []).flatMap(({ name, shortName }) => [name, ...(shortName === undefined ? [] : [shortName])]).map(comparableName);
    // An agency without offices of that sort speaks of others'.
    const hasOffices = units.some((unit) => unit.startsWith(OFFICE));
    const hasCentre = units.some((unit) => unit.startsWith(CENTRE));
    if (!hasOffices && !hasCentre) return [];
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn' || reading.kind === 'form') return [];
      const hits = proseOf(reading)
        .filter(({ path, key }) => path.length === 0 || (path[0] === 'steps' && NAMES_WORKERS.has(key)))
        .flatMap((block) => {
          const former = new Set(formerBodiesIn(block.text).map(({ at }) => at));
          return [...(hasOffices ? officesIn(block.text) : []), ...(hasCentre ? misnamedCentresIn(block.text) : [])]
            .filter(({ at, rest }) => !former.has(at) && !units.some((unit) => comparableName(rest).startsWith(unit)))
            .map(({ at, text }) => ({ block, at, params: { words: text } }));
        });
      return firstOfEach(hits, ({ params }) => comparableName(String(params['words']))).map(({ block, at, params }) => ({ location: placeInProse(content, { path: reading.path, block, at }), params }));
    });
  },
};

/** Folded. */
const OFFICE = 'phong ';
const CENTRE = 'trung tam phuc vu hanh chinh cong';

import { judgedDocuments } from '../parse/read-content.ts';
import { isHistory } from '../vietnamese/district-level.ts';
import { formerBodiesIn } from '../vietnamese/former-bodies.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';

/** A body merged away in 2025 decides, leads and receives nothing any more; a unit of the agency may bear the same name. */
export const formerBody: Rule = {
  id: 'former-body',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const units = (content.registries.units?.data ?? []).map(({ name }) => comparableName(name));
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn') return [];
      const hits = proseOf(reading)
        .filter(({ path }) => path[0] !== 'changes')
        .flatMap((block) =>
          formerBodiesIn(block.text)
            .filter(({ text }) => !isHistory(block.section) && !units.some((unit) => unit.includes(comparableName(text))))
            .map(({ at, text, successor }) => ({ block, at, params: { words: text, successor } })));
      return firstOfEach(hits, ({ params }) => comparableName(String(params['words']))).map(({ block, at, params }) => ({ location: placeInProse(content, { path: reading.path, block, at }), params }));
    });
  },
};

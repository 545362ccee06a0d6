import type { ProseBlock } from '../parse/prose.ts';
import { allRegistryReadings } from '../parse/read-content.ts';
import { abbreviationsIn } from '../vietnamese/abbreviations.ts';
import { formerBodiesIn } from '../vietnamese/former-bodies.ts';
import { textsBehind, explanationsIn } from './abbreviations-of.ts';
import { eachDocumentProse, proseOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const usesIn = onceAText(abbreviationsIn);

const HEADS_RECIPIENTS = /^Nơi nhận\s*:?/iu;

/** Blocks of the list of recipients at the foot of a paper. */
const recipientsIn = (blocks: readonly ProseBlock[]): ReadonlySet<ProseBlock> => {
  let isBelow = false;
  return new Set(
    blocks.filter((block) => {
      if (block.shape === 'heading' || block.shape === 'cell') isBelow = false;
      else if (block.shape === 'paragraph' && HEADS_RECIPIENTS.test(block.text)) isBelow = true;
      return isBelow;
    }),
  );
};

/** The short name of a body that is no more is the matter of `former-body`. */
const isInFormerBody = (text: string, at: number): boolean => formerBodiesIn(text).some((body) => body.at <= at && at < body.at + body.text.length);

/** An abbreviation is explained in the document that uses it, in the quality manual, or in the agency's list. */
export const abbreviationUndefined: Rule = {
  id: 'abbreviation-undefined',
  theme: 'wording',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { agency, units, fields } = content.registries;
    // What the agency explains cannot be read; that is reported on its own.
    if ([agency, units, fields].some((registry) => registry && !registry.data)) return [];
    const ofAgency = new Set([
      ...Object.keys(agency?.data?.abbreviations ?? {}),
      // First parts of codes, which a text on codes names by themselves.
      ...Object.values(agency?.data?.codes.forms ?? {}),
      // Names of the agency and its units are known to those who work there.
      ...allRegistryReadings(content)
        .filter((reading) => reading === agency || reading === units || reading === fields)
        .flatMap((reading) => proseOf(reading).filter(({ key }) => key === 'name' || key === 'shortName').flatMap(({ text }) => usesIn(text).map(({ word }) => word))),
    ]);
    return eachDocumentProse((blocks, document) => {
      // Lists of recipients follow their own habits.
      const recipients = recipientsIn(blocks);
      const uses = blocks.flatMap((block) => (block.key === 'recipients' || recipients.has(block) ? [] : usesIn(block.text).filter(({ at }) => !isInFormerBody(block.text, at))).map(({ at, word }) => ({ block, at, params: { words: word } })));
      if (uses.length === 0) return [];
      const explained = new Set([document, ...textsBehind(document, content)].flatMap((source) => explanationsIn(source, content).map(({ word }) => word)));
      return firstOfEach(uses.filter(({ params }) => !explained.has(params.words) && !ofAgency.has(params.words)), ({ params }) => params.words);
    })(content);
  },
};

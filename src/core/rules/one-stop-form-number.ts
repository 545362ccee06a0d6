import { sentenceAt } from '../citations/cited-text.ts';
import { legalTextIndex } from '../citations/legal-text-index.ts';
import { isHistory, isToldAsPast } from '../citations/told-as-past.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { LegalText } from '../model/registries.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { citationsIn } from './citations-in.ts';
import { withoutMarks } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Forms that TT 01/2018/TT-VPCP numbered 05 and 06 and TT 03/2025/TT-VPCP numbers 06 and 07. */
const OLD_NUMBERS = [
  { form: 'control', right: '06', pattern: /\bmau(?: so)? 0?(5)\b[^,.;\d]{0,25}kiem soat qua trinh|kiem soat qua trinh[^,.;\d]{0,60}\bmau(?: so)? 0?(5)\b/giu },
  { form: 'register', right: '07', pattern: /\bmau(?: so)? 0?(6)\b[^,.;\d]{0,25}so theo doi ho so|so theo doi ho so[^,.;\d]{0,60}\bmau(?: so)? 0?(6)\b/giu },
] as const;

/** All forms of the circular in force, by the words that name each. */
const FORMS: readonly { readonly form: string; readonly right: string; readonly name: string }[] = [
  { form: 'receipt', right: '01', name: 'giay tiep nhan' },
  { form: 'supplement', right: '02', name: 'phieu yeu cau bo sung' },
  { form: 'refusal', right: '03', name: 'phieu tu choi' },
  { form: 'apology', right: '04', name: '(?:phieu|thu|van ban) xin loi' },
  { form: 'stop', right: '05', name: 'thong bao (?:ve viec )?dung' },
  { form: 'control', right: '06', name: 'phieu kiem soat' },
  { form: 'register', right: '07', name: 'so theo doi ho so' },
];

/** A form with its number, on one side or the other, beside the circular in force: nothing else can be meant. */
const BESIDE_CIRCULAR = FORMS.map(({ form, right, name }) => ({ form, right, pattern: new RegExp(String.raw`\bmau(?: so)? 0?(\d)\b[^,.;\d]{0,6}${name}|${name}(?: (?!mau\b)[a-z]+){0,9} ?\(?(?:theo )?\bmau(?: so)? 0?(\d)\b`, 'giu') }));
const CIRCULAR_IN_FORCE = /^03\/2025\//u;

/** A form of the one-stop unit names the number that the circular gives another form. */
const ownNumber = (reading: DocumentReading, circular: LegalText): readonly Finding[] => {
  const { known } = reading;
  if (known.kind !== 'form') return [];
  const own = FORMS.find(({ name }) => new RegExp(`^${name}`, 'u').test(withoutMarks(known.title ?? '').toLowerCase()));
  return !own ? [] : (known.legalBasis ?? []).flatMap(({ text, provision = '' }, index) => {
    const wrong = /^mau (?:so )?0?(\d)(?!\d)/iu.exec(withoutMarks(provision))?.[1];
    return text !== circular.id || wrong === undefined || `0${wrong}` === own.right ? [] : [{ location: placeOfValue(reading, ['legalBasis', index, 'provision']), params: { words: provision, form: own.form, wrong: `0${wrong}`, right: own.right, number: circular.number, problem: 'beside' } }];
  });
};

const ONE_STOP = /^(?:118\/2025|03\/2025|61\/2018|01\/2018)\//u;

/** A text written, or kept up to date, after the new circular took effect. */
const isAfter = ({ status, issuedOn, effectiveFrom }: KnownFrontMatter, circular: LegalText): boolean => {
  const applies = effectiveFrom ?? issuedOn;
  return status !== 'withdrawn' && (applies === undefined || applies >= circular.effectiveFrom);
};

/** Forms of the one-stop unit bear the numbers of the circular in force. */
export const oneStopFormNumber: Rule = {
  id: 'one-stop-form-number',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const circular = legalTextIndex(content).ofNumber({ order: '3', year: 2025, sign: 'TTVPCP' });
    if (!circular) return [];
    return citationsIn(content).flatMap(({ reading, blocks, citationsOf }) => {
      if (!isAfter(reading.known, circular)) return [];
      const candidates = blocks.filter(({ text, folded }) => /[56]/u.test(text) && /qua trinh|theo doi/iu.test(folded));
      const named = blocks.filter((block) => /\bmau(?: so)? \d/iu.test(block.folded) && citationsOf(block).some(({ legalText }) => CIRCULAR_IN_FORCE.test(legalText?.number ?? '')));
      const beside = named.flatMap((block) =>
        BESIDE_CIRCULAR.flatMap(({ form, right, pattern }) =>
          Array.from(block.folded.matchAll(pattern)).flatMap((match) => {
            const wrong = `0${match[1] ?? match[2] ?? ''}`;
            const sentence = sentenceAt(block, match.index);
            const cited = citationsOf(block).filter(({ start }) => start >= sentence.start && start < sentence.start + sentence.words.length);
            // The old numbers are told below; beside several papers the number may be of another.
            const isSure = cited.length > 0 && cited.every(({ legalText }) => CIRCULAR_IN_FORCE.test(legalText?.number ?? ''));
            const isOld = OLD_NUMBERS.some((old) => old.form === form && match[0].search(old.pattern) !== -1);
            if (wrong === right || !isSure || isOld || isHistory(block) || isToldAsPast(block, match.index)) return [];
            return [{ location: block.placeAt(match.index), params: { words: block.text.slice(match.index, match.index + match[0].length), form, wrong, right, number: circular.number, problem: 'beside' } }];
          }),
        ),
      );
      return [...ownNumber(reading, circular), ...beside, ...candidates.flatMap((block) =>
        OLD_NUMBERS.flatMap(({ form, right, pattern }) =>
          Array.from(block.folded.matchAll(pattern)).flatMap((match) => {
            const sentence = sentenceAt(block, match.index);
            // Another circular may have a form of that name under that number.
            const isOfOther = citationsOf(block).some(
              (citation) => citation.start >= sentence.start && citation.start < sentence.start + sentence.words.length && !ONE_STOP.test(citation.legalText?.number ?? ''),
            );
            if (isHistory(block) || isToldAsPast(block, match.index) || isOfOther) return [];
            const words = block.text.slice(match.index, match.index + match[0].length);
            return [{ location: block.placeAt(match.index), params: { words, form, wrong: `0${match[1] ?? match[2] ?? ''}`, right, number: circular.number } }];
          }),
        ),
      )];
    });
  },
};

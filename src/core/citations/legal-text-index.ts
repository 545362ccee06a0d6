import type { LegalText } from '../model/registries.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { RegistryReadings } from '../parse/registry-reading.ts';
import { foldText } from './fold-text.ts';
import { keyOfNumber, plainOrder, plainSign, type PaperNumber } from './paper-number.ts';

/** A law of the registry, found by its name. */
interface NamedLaw {
  /** Its name in plain small letters. */
  readonly name: string;
  readonly texts: readonly LegalText[];
}

/** The registry of legal texts, ready to be asked for what a text names. */
export interface LegalTextIndex {
  /** Whether there is a registry to ask. */
  readonly isEmpty: boolean;
  readonly byId: ReadonlyMap<string, LegalText>;
  /** The text of a number however its sign is joined; a short number must fit one text alone. */
  readonly ofNumber: (number: PaperNumber) => LegalText | undefined;
  readonly laws: readonly NamedLaw[];
  /** Titles that name other papers, editions or years, in plain small letters. */
  readonly titles: readonly string[];
}

const cache = new WeakMap<RegistryReadings, LegalTextIndex>();

/** Parts of a number as the registry has it. */
const partsOf = (number: string): PaperNumber | undefined => {
  const match = /^(\d{1,5})\/(?:((?:19|20)\d\d)\/)?([A-Za-z].*)$/u.exec(foldText(number.normalize('NFC')).trim());
  return match ? { order: plainOrder(match[1] ?? ''), year: match[2] === undefined ? undefined : Number(match[2]), sign: plainSign(match[3] ?? '') } : undefined;
};

/** Indexes the legal texts of a content once. Files that cannot be read as data are left out. */
export const legalTextIndex = (content: ContentReading): LegalTextIndex => {
  const known = cache.get(content.registries);
  if (known) return known;
  const texts = content.registries.legalTexts.flatMap(({ data }) => (data ? [data] : []));
  const byKey = new Map<string, LegalText>();
  const byShortKey = new Map<string, readonly LegalText[]>();
  for (const text of texts) {
    const parts = partsOf(text.number);
    if (!parts) continue;
    byKey.set(keyOfNumber(parts), text);
    const shortKey = keyOfNumber({ ...parts, sign: parts.sign.slice(0, 2) });
    byShortKey.set(shortKey, [...(byShortKey.get(shortKey) ?? []), text]);
  }
  const laws = new Map<string, readonly LegalText[]>();
  for (const text of texts) {
    const name = foldText(text.title.normalize('NFC')).toLowerCase().trim();
    if (text.type === 'law' && !/\bsua doi\b/u.test(name)) laws.set(name, [...(laws.get(name) ?? []), text]);
  }
  const index: LegalTextIndex = {
    isEmpty: texts.length === 0,
    byId: new Map(texts.map((text) => [text.id, text])),
    ofNumber: (number) => {
      const found = byKey.get(keyOfNumber(number));
      if (found || number.year === undefined) return found;
      const short = byShortKey.get(keyOfNumber(number)) ?? [];
      return short.length === 1 ? short[0] : undefined;
    },
    laws: [...laws].map(([name, named]) => ({ name, texts: named })),
    titles: texts.flatMap(({ title }) => (/\d/u.test(title) ? [foldText(title.normalize('NFC')).toLowerCase()] : [])),
  };
  cache.set(content.registries, index);
  return index;
};

/** Ranges of a text that repeat a title of the registry word for word; what such a title names is not cited by the text. */
export const quotedTitles = (folded: string, { titles }: LegalTextIndex): readonly { readonly start: number; readonly end: number }[] => {
  const words = folded.toLowerCase();
  return titles.flatMap((title) => {
    const start = words.indexOf(title);
    return start === -1 ? [] : [{ start, end: start + title.length }];
  });
};

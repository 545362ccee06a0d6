import type { ContentReading } from '../parse/read-content.ts';
import { foldedWords } from './folded-words.ts';

/** A procedure sent to by a name of its own: a capital after a word that sends the reader there, up to a sign or a word that goes on with the sentence. */
const SENT_TO = /(?<=(?<![\p{L}\p{N}])(?:theo|xem|xem them|ap dung|tham khao|tuan thu) )quy trinh ((?:(?!(?:va|cua|tai(?! (?:san|lieu|chinh|khoan|nguyen|tro|nan))|theo|de(?! (?:nghi|xuat|an|tai))|khi|trong|thi(?! (?:hanh|dua|tuyen|cong|diem))|duoc|phai|do(?! (?:luong|dac))|cho(?! thue)|voi|nay|hien|da|la|co(?! (?:so|quan|cau))|hoac|bang(?! (?:ke|cap|diem|gia))|o|nham|ban(?! (?:giao|hanh|sao|do|dau))|con(?! (?:dau|nguoi))|vua|sau|truoc|duoi|tren|neu)(?![\p{L}\p{N}]))\p{L}+ ?){3,10})(?=$|[^\p{L}\p{N}\s]|(?<= )\p{L})/gu;

/** What a code, a number of a law or a tag leaves in a sentence, and words for what others issued. */
const HAS_SOURCE = /[\u0001/]|\p{Lu}{2,}[.-]\p{Lu}*[.-]?\d/u;
/** A tag that stands apart from a name names another document: `theo ￼ và Quy trình mua sắm`. */
const APART = /\u0001[^\u0002]*\u0002\s*(?:,|và|hoặc)\s+(?=Quy trình\s)/gu;
/** The whole of an item in a list of documents. */
const WHOLE_ITEM = /^quy trinh (\p{L}+(?:,? \p{L}+){2,9}?)(?: cua (?:ubnd|uy ban|co quan|phuong|xa|don vi)\b.*)?[;.,]?$/u;
const OF_OTHERS = /\bban hanh\b|\b(?:(?<!(?:can|toan) )bo(?! (?:phan|sung|tri|ho so))|(?<!(?:ho|co|tru|bang|mot|con) )so|tinh(?! (?:trang|hinh|toan|chat))|trung uong|chinh phu|nha nuoc)\b|\bhuong dan\b/u;
/** Sorts of procedures that the law names, of which no one document is meant. */
const OF_LAW = /^(?:noi bo|dien tu|giai quyet|thu tuc|he thong|nghiep vu|lien thong|chung)\b/u;

/** A name in a sentence that no document bears. */
export interface AbsentName {
  readonly words: string;
}

const titlesOf = new WeakMap<ContentReading, readonly string[]>();

const foldedTitles = (content: ContentReading): readonly string[] | undefined => {
  const known = titlesOf.get(content);
  if (known) return known;
  // A document whose title cannot be read may be the one that is named.
  if (content.documents.some(({ known: { title } }) => title === undefined)) return undefined;
  const titles = content.documents.map(({ known: { title = '' } }) => foldedWords(title).replace(/^quy trinh /u, ''));
  titlesOf.set(content, titles);
  return titles;
};

/**
 * Procedures named in a sentence that bears no code, of which no title holds the name nor is part of it.
 * @param isInList whether the text is an item of a list of documents, which names one without a word that sends there.
 */
export const absentNamesIn = (typed: string, content: ContentReading, isInList = false): readonly AbsentName[] => {
  const sentence = typed.replaceAll(APART, 'theo ');
  if (HAS_SOURCE.test(sentence)) return [];
  const folded = foldedWords(sentence);
  const item = isInList ? WHOLE_ITEM.exec(folded) : null;
  const found = [...(item ? [item] : []), ...folded.matchAll(SENT_TO)].filter(({ index }) => /\p{Lu}/u.test(sentence[index] ?? '') || /\p{Lu}/u.test(sentence[index + 'quy trinh '.length] ?? ''));
  if (found.length === 0 || OF_OTHERS.test(folded)) return [];
  const titles = foldedTitles(content);
  if (!titles) return [];
  return found.flatMap(({ index, 0: whole, 1: name = '' }) => {
    const wanted = name.trim();
    const isKnown = OF_LAW.test(wanted) || titles.some((title) => title.includes(wanted) || (title !== '' && wanted.includes(title)));
    return isKnown ? [] : [{ words: sentence.slice(index, index + (item?.[0] === whole ? `quy trinh ${name}` : whole).trimEnd().length) }];
  });
};

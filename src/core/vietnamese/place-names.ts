import { withoutQuoted } from './quoted.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** A commune, ward or province called by its name. */
export interface NamedPlace {
  readonly at: number;
  /** The level with the name: `phường Hòa Bình`. */
  readonly text: string;
  /** The name alone. */
  readonly name: string;
  readonly level: 'commune' | 'province';
}

const WORD = String.raw`\p{Lu}[\p{Ll}]+`;
/** A name of two to four words; one word stands before a sign or at the end. */
const NAME = String.raw`(?:${WORD}(?: ${WORD}){1,3}|${WORD}(?=[ ]*(?:[\n.,;:)]|$)))`;
const MIXED = new RegExp(String.raw`(?<![\p{L}\p{N}]|tác\s|\/\s?)([Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ) (${NAME})`, 'gu');
/** In capitals a name cannot be told from other words but behind a body and before the end of its line. */
const CAPITALS = /(?<!\p{L})(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)\s+(XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) +(\p{Lu}+(?: \p{Lu}+){0,3})(?= *(?:[\n.,;:)(]|$))/gu;
/** `Chủ tịch UBND xã Trần Thị Bình`: a person. */
const PERSON = /^\p{Lu}\p{Ll}+ (?:Thị|Văn) /u;
const CAPITAL_SENTENCE = /(?:^|\s)(?:TẠI|VỀ|VÀ|CỦA|NĂM|TRONG|THEO|CHO|ĐẾN|VỚI|TRÊN|CÁC|HỘI|ỦY)(?:\s|$)/u;

/** Bodies and areas that are the agency's own when it speaks of its work. */
const OWN_WORK = /(?<!\p{L})(?:UBND|HĐND|(?:[uU]ỷ|[ủỦ]y|ỦY|UỶ) ban nhân dân|[hH]ội đồng nhân dân|[cC]ông an|[tT]rạm [yY] tế|[đĐ]ảng [uủ][ỷy]|[cC]hủ tịch|[tT]rung tâm [pP]hục vụ hành chính công|[vV]ăn phòng|[đĐ]ịa bàn|[lL]ãnh đạo|[cC]ông chức|[cC]án bộ|[nN]hân dân|[tT]hôn|[tT]ổ dân phố|[tT]rang thông tin điện tử|[sS]ở\s[\p{L}\s,–-]{3,40}?)\s(?:của\s)?$/u;

/** History, a person's origins, another body's papers or an example tell of other places rightly. */
const ELSEWHERE = /sáp nhập|hợp nhất|sắp xếp|thành lập|chia tách|(?<!\p{L})cũ(?!\p{L})|trước đây|giáp (?:với|ranh)|phía (?:đông|tây|nam|bắc)|quê quán|nguyên quán|nơi sinh|sinh (?:ngày|năm|tại)|thường trú|chuyển (?:đến|đi)|ví dụ|chẳng hạn|kinh nghiệm|học tập|phối hợp với|liên kết|kết nghĩa|gửi (?:đến|cho)|nơi (?:có|bị)|cấp (?:ngày|tại)|ký tại|(?:luật|nghị quyết)\s/iu;

const levelOf = (word: string): NamedPlace['level'] => (/^(?:tỉnh|thành phố)$/iu.test(word) ? 'province' : 'commune');

/** Places named as the seat or area of the body that speaks. Composed text. */
export const ownPlacesIn = (text: string): readonly NamedPlace[] => {
  if (!/xã|phường|đặc khu|tỉnh|thành phố/iu.test(text)) return [];
  const sentences = sentencesOf(text);
  const plain = withoutQuoted(text);
  const mixed = Array.from(plain.matchAll(MIXED)).flatMap(({ 0: found, 1: word = '', 2: name = '', index }): readonly NamedPlace[] => {
    const level = levelOf(word);
    const before = plain.slice(Math.max(0, index - 60), index);
    // A province behind a commune or district is where that lies: "xã A, huyện B, thành phố C".
    const isSeat = /(?:xã|phường|huyện|quận|thị xã)\s[\p{L}\s]{2,30},\s$/iu.test(before);
    return !PERSON.test(name) && (OWN_WORK.test(before) || (level === 'province' && isSeat)) ? [{ at: index, text: found, name, level }] : [];
  });
  const capitals = Array.from(plain.matchAll(CAPITALS)).flatMap(({ 0: found, 1: word = '', 2: name = '', index }): readonly NamedPlace[] => {
    const at = index + found.lastIndexOf(word, found.length - name.length - 1);
    return CAPITAL_SENTENCE.test(name) ? [] : [{ at, text: found.slice(at - index), name, level: levelOf(word) }];
  });
  return [...mixed, ...capitals].filter(({ at }) => !ELSEWHERE.test(sentenceAt(sentences, at))).toSorted((a, b) => a.at - b.at);
};

const ANY = new RegExp(String.raw`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|[Tt]hủ đô|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ)\s((?:\p{Lu}\p{L}* ?){1,4})`, 'gu');

/** Every name of a place in a text, to know what may be named. */
export const placeNamesIn = (text: string): readonly string[] => Array.from(text.matchAll(ANY), ([, name = '']) => name.trim());

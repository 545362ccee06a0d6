/** Letters of other scripts that look like Latin ones. */
const SIGNS = 'ÐðƉАВЕКМНОРСТХІЈЅаеорсухіјѕԁкмтнпгиЬІιυνκαετρΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LETTERS = 'ĐđĐABEKMHOPCTXIJSaeopcyxijsdkmthnrubIiuvkaetpABEZHIKMNOPTYXo';
const latin: ReadonlyMap<string, string> = new Map(Array.from(SIGNS, (sign, index) => [sign, LETTERS[index] ?? sign] as const));
const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'u');
/** A word or a code: parts of one code are often in one script each. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[./_-][\p{L}\p{M}\p{N}]+)*/gu;
const LATIN_LETTER = /[A-Za-z\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u024F\u1EA0-\u1EF9]/u;
const ETH = /[ÐðƉ]/u;

/** A word with letters of another script. */
export interface LookAlikeWord {
  readonly at: number;
  readonly word: string;
  readonly meant: string;
}

/** Capital eth inside a word of small letters is no eth: an old encoding shows another letter so. */
const hasStrayEth = (word: string): boolean => /(?<!\p{L})[ÐðƉ]|\p{Lu}[ÐƉ]|[ÐƉ]\p{Lu}/u.test(word);

/** Words and codes of a text in which some letters only look Latin. A word wholly in another script is left alone. */
export const lookAlikesIn = (text: string): readonly LookAlikeWord[] => {
  if (!ANY_SIGN.test(text)) return [];
  return Array.from(text.matchAll(TOKEN)).flatMap(({ 0: word, index }) => {
    if (!ANY_SIGN.test(word)) return [];
    const others = word.replace(/[ÐðƉ]/gu, '');
    const isMixed = ANY_SIGN.test(others) && LATIN_LETTER.test(others);
    if (!isMixed && !(ETH.test(word) && hasStrayEth(word))) return [];
    return [{ at: index, word, meant: Array.from(word, (sign) => latin.get(sign) ?? sign).join('') }];
  });
};

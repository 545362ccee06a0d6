import { foldMarks } from '../model/slug.ts';

const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
  'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyt uyu uyn uyp ' +
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu';

const rimes: ReadonlySet<string> = new Set(RIMES.split(' '));
/** After "qu" the rime begins behind the "u". */
const quRimes: ReadonlySet<string> = new Set([...[...rimes].filter((rime) => /^[aăâeêiơô]/u.test(rime)), 'y', 'yên', 'yêt', 'ynh', 'yt', 'ych', 'yp', 'yn', 'yu']);

const foldAll = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(foldMarks));
const foldedRimes = foldAll(rimes);
const foldedQuRimes = foldAll(quRimes);

const SHAPE = /^(qu|ngh?|nh|[cpkt]h|tr|gi|gh|[bcdđghklmnpqrstvx]?)(.+)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const FRONT = /^[ieêy]/u;

/** Onsets written with another letter before i, e, ê, y. */
const fits = (onset: string, rime: string): boolean => {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rime);
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rime);
  return onset !== 'g' || !/^[eêy]/u.test(rime);
};

const hasShape = (word: string, { plain, afterQu }: { readonly plain: ReadonlySet<string>; readonly afterQu: ReadonlySet<string> }): boolean => {
  const [, onset = '', rime = ''] = SHAPE.exec(word) ?? [];
  if (onset === 'qu') return afterQu.has(rime);
  if (onset === 'gi' && (plain.has(rime) || plain.has(`i${rime}`))) return true;
  if (word === 'gi') return true;
  return onset !== 'q' && plain.has(rime) && fits(onset, rime);
};

/** No syllable is longer, even with its marks apart. */
const LONGEST = 12;

const remembered = (find: (word: string) => boolean): ((word: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length > LONGEST) return false;
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    // A hostile text must not fill the memory.
    if (known.size > 20_000) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
};

/** Tells whether a word, in any letter case, is spelt as a Vietnamese syllable can be: opening, rime and tone that go together. */
export const isSyllable = remembered((word) => {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = letters.replace(TONES, '').normalize('NFC');
  // A syllable closed by a stop is said with one of two tones only.
  if (/(?:[cpt]|ch)$/u.test(base) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return hasShape(base, { plain: rimes, afterQu: quRimes });
});

/** Tells whether a word of plain letters is what is left of some Vietnamese syllable when its marks are lost ("duoc", "trinh", "ban"). */
export const isUnmarkedSyllable = remembered((word) => {
  const letters = word.toLowerCase();
  return /^[a-z]{1,7}$/u.test(letters) && hasShape(letters, { plain: foldedRimes, afterQu: foldedQuRimes });
});

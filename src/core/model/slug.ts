/**
 * Folds Vietnamese letters to plain ASCII ones, one code unit for one code unit of NFC text:
 * `Đăng ký` → `Dang ky`. Letters outside Vietnamese keep their shape.
 */
export const foldMarks = (text: string): string => text.normalize('NFC').replace(/[^\u0000-\u007F]/gu, foldLetter);

/** Folded letters, each worked out once. */
const folded = new Map([['đ', 'd'], ['Đ', 'D']]);

const foldLetter = (letter: string): string => {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  const fold = base.length === letter.length ? base : letter;
  folded.set(letter, fold);
  return fold;
};

/** Slugs of codes, each worked out once: a page asks for hundreds. */
const slugs = new Map<string, string>();

/**
 * The ASCII form of a code for addresses: `QT.ĐKKD.02` → `qt-dkkd-02`.
 * Different codes can share a slug (`QT.DK.01`, `QT.ĐK.01`); the rule `slug-duplicate` refuses that.
 */
export const slugOf = (code: string): string => {
  const known = slugs.get(code);
  if (known !== undefined) return known;
  const slug = foldMarks(code)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  slugs.set(code, slug);
  return slug;
};

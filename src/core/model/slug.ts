/**
 * Folds Vietnamese letters to plain ASCII ones, one code unit for one code unit of NFC text:
 * `Đăng ký` → `Dang ky`. Letters outside Vietnamese keep their shape.
 */
export const foldMarks = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    if (letter === 'đ') return 'd';
    if (letter === 'Đ') return 'D';
    const base = letter.normalize('NFD').replace(/\p{M}+/gu, '');
    return base.length === letter.length ? base : letter;
  }).join('');

/**
 * The ASCII form of a code for addresses: `QT.ĐKKD.02` → `qt-dkkd-02`.
 * Different codes can share a slug (`QT.DK.01`, `QT.ĐK.01`); the rule `slug-duplicate` refuses that.
 */
export const slugOf = (code: string): string =>
  foldMarks(code)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A password that a text gives away. */
export interface ToldPassword {
  readonly at: number;
  readonly text: string;
}

/** The word, what may stand between it and the signs, and signs that no word has: a letter with a figure or a sign of the keyboard. */
const TOLD = /(?<!\p{L})(?:mật khẩu|mã pin|password|pass)(?: (?:mặc định|chung|ban đầu|truy cập|đăng nhập|quản trị|wi-?fi|máy|của máy))*(?: là| :|:|=)?\s?["“«'(]?((?=[^\s"”»']*[A-Za-z\d])(?=[^\s"”»']*[\d@#$%&*!_])[A-Za-z\d@#$%&*!_.+-]{4,30})(?=["”»')]|[\s.,;]|$)/giu;

/** What only says how a password is made, or how long it lasts. */
const COUNTED = /^\d{1,3}(?:$|[.,])/u;

/** Passwords written out in a composed text: `mật khẩu: Mau@2026`. */
export const passwordsIn = (text: string): readonly ToldPassword[] =>
  !/khẩu|mã pin|pass/iu.test(text)
    ? []
    : Array.from(text.matchAll(TOLD)).flatMap(({ 0: found, 1: password = '', index }) => {
        const told = password.replace(/[.]+$/u, '');
        return COUNTED.test(told) || told.length < 4 ? [] : [{ at: index + found.indexOf(password), text: told }];
      });

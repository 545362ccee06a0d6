const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Character references of HTML and XML, escapes of JSON and of addresses as the characters that they stand for. */
export const unescaped = (text: string): string =>
  text
    .replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll(/\\u([\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\[nrt]/gu, ' ')
    .replaceAll(/(?:%[\da-f]{2})+/giu, (whole) => {
      try {
        return decodeURIComponent(whole);
      } catch {
        return whole;
      }
    });

/**
 * What stands together in a file: the text between two tags, the value of an attribute, a string of JSON or of a script. Words of two
 * pieces do not make a sentence.
 */
export const pageSegments = (text: string): readonly string[] =>
  text
    .split(/[<>"{}\0]/u)
    .map(unescaped)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));

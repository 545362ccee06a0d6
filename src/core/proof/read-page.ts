import type { Version } from '../ledger/ledger-line.ts';

/** What a document page says of itself in its head. */
export interface PageClaim extends Version {
  readonly code: string;
  /** SHA-256 of the normalised text that it was made from. */
  readonly text: string;
}

/** Names of the `<meta>` that a document page carries. */
export const claimNames = { code: 'sotay-ma-hieu', version: 'sotay-lan-ban-hanh', text: 'sotay-van-ban' } as const;

/** What can be told from a document page, as it was published or as a browser has saved it. */
export interface PageReading {
  /** Undefined when it says nothing of itself. */
  readonly claim: PageClaim | undefined;
  /**
   * The words of the document without anything around it: tags away, letters for their names, one blank for several. A browser that
   * saves a page writes tags and attributes its own way and leaves the words. Undefined when the page does not hold exactly one
   * document in the open: a second or hidden one could stand in for what a reader sees.
   */
  readonly words: string | undefined;
}

/** Reads a page. */
export const readPage = (html: string): PageReading => {
  const said = new Map<string, string>();
  const articles: { isPlain: boolean; pieces: string[] }[] = [];
  let depth = 0;
  for (const { tag, text } of tokensOf(html)) {
    if (tag === undefined) {
      if (depth > 0) articles.at(-1)?.pieces.push(text);
      continue;
    }
    if (tag.name === 'meta') said.set(tag.attributes.get('name') ?? '', tag.attributes.get('content') ?? '');
    if (tag.name === 'article' && tag.isEnd) depth -= 1;
    else if (tag.name === 'article' && isDocument(tag)) {
      depth += 1;
      articles.push({ isPlain: depth === 1 && [...tag.attributes.keys()].every((name) => name === 'class' || name === 'aria-label'), pieces: [] });
    } else if (depth > 0) articles.at(-1)?.pieces.push(' ');
  }
  const [only, second] = articles;
  return { claim: claimOf(said), words: only?.isPlain && !second ? decode(only.pieces.join('')).replaceAll(/\s+/gu, ' ').trim() : undefined };
};

const claimOf = (said: ReadonlyMap<string, string>): PageClaim | undefined => {
  const [, issue, revision] = /^(\d+)\/(\d+)$/u.exec(said.get(claimNames.version) ?? '') ?? [];
  const [code, text] = [said.get(claimNames.code), said.get(claimNames.text)];
  return code && text && issue !== undefined ? { code, issue: Number(issue), revision: Number(revision), text } : undefined;
};

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

type Token = { readonly tag: Tag; readonly text?: undefined } | { readonly tag?: undefined; readonly text: string };

const isDocument = ({ isEnd, attributes }: Tag): boolean => !isEnd && /(?:^|\s)(?:document-body|form-sheet)(?:\s|$)/u.test(attributes.get('class') ?? '');

/** Comments, elements whose content is no text of the page, tags with quoted attributes as one piece, and what stands between. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|textarea|title|noscript|iframe)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/giu;

const tokensOf = function* (html: string): Generator<Token> {
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    if (match.index > end) yield { text: html.slice(end, match.index) };
    end = match.index + match[0].length;
    const [, , slash, name, attributes = ''] = match;
    if (name !== undefined) yield { tag: { name: name.toLowerCase(), isEnd: slash === '/', attributes: lazyAttributes(name, attributes) } };
  }
  if (end < html.length) yield { text: html.slice(end) };
};

const none: ReadonlyMap<string, string> = new Map();

/** Only of the tags that are looked at. */
const lazyAttributes = (name: string, typed: string): ReadonlyMap<string, string> => {
  if (!/^(?:meta|article)$/iu.test(name)) return none;
  const found = typed.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu);
  return new Map(Array.from(found, ([, key = '', double, single, bare]) => [key.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const));
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_FF_FF ? String.fromCodePoint(code) : whole;
  });

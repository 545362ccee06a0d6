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
  /**
   * The same without a flow chart: a drawing of the steps that the words tell already, and that pages of an older build lack. Only
   * for pages of one's own; in a page from elsewhere anything could be called a chart.
   */
  readonly wordsWithoutChart: string | undefined;
  /** Words of the summary that stands before the document (time limit, dossier, fees), read the same way; undefined without one. */
  readonly summary: string | undefined;
}

/** Whether a file of a site is the page of a document or of one of its versions. */
export const isDocumentPage = (path: string): boolean => /^van-ban\/[^/]+\/(?:\d+\.\d+\/)?index\.html$/u.test(path);

/** Reads a page. */
export const readPage = (html: string): PageReading => {
  const said = new Map<string, string>();
  const articles: { isPlain: boolean; pieces: string[]; chartless: string[] }[] = [];
  const summary: string[] = [];
  let depth = 0;
  let summaryDepth = 0;
  let isInChart = false;
  const add = (piece: string): void => {
    if (summaryDepth > 0) summary.push(piece);
    if (depth === 0) return;
    articles.at(-1)?.pieces.push(piece);
    if (!isInChart) articles.at(-1)?.chartless.push(piece);
  };
  for (const { tag, text } of tokensOf(html)) {
    if (tag === undefined) {
      add(text);
      continue;
    }
    if (tag.name === 'meta') said.set(tag.attributes.get('name') ?? '', tag.attributes.get('content') ?? '');
    if (tag.name === 'section' && (summaryDepth > 0 || isSummary(tag))) summaryDepth += tag.isEnd ? -1 : 1;
    if (tag.name === 'article' && tag.isEnd) depth -= 1;
    else if (tag.name === 'article' && isDocument(tag)) {
      depth += 1;
      articles.push({ isPlain: depth === 1 && [...tag.attributes.keys()].every((name) => name === 'class' || name === 'aria-label'), pieces: [], chartless: [] });
    } else add(' ');
    if (tag.name === 'figure') isInChart = !tag.isEnd && (tag.attributes.get('class') ?? '') === 'flow-chart';
  }
  const [only, second] = articles;
  const shown = { claim: claimOf(said), summary: summary.length > 0 ? joined(summary) : undefined };
  if (!only?.isPlain || second) return { ...shown, words: undefined, wordsWithoutChart: undefined };
  const words = joined(only.pieces);
  return { ...shown, words, wordsWithoutChart: only.chartless.length === only.pieces.length ? words : joined(only.chartless) };
};

const joined = (pieces: readonly string[]): string => decode(pieces.join('')).replaceAll(/ \s+|[^\S ]\s*/gu, ' ').trim();

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

/** Not what is reckoned on the reader's day, which is no part of the paper. */
const isSummary = ({ isEnd, attributes }: Tag): boolean => !isEnd && attributes.get('class') === 'document-summary';

/** A comment, or a tag with quoted attributes as one piece. */
const MARKUP = /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/gi;

/** Elements whose content is no text of the page. */
const RAW: ReadonlyMap<string, RegExp> = new Map(['script', 'style', 'template', 'textarea', 'title', 'noscript', 'iframe'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]));

/** Tags, and what stands between them. */
const tokensOf = function* (html: string): Generator<Token> {
  const markup = new RegExp(MARKUP);
  let end = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    if (match.index > end) yield { text: html.slice(end, match.index) };
    end = markup.lastIndex;
    const [, slash, typed, attributes = ''] = match;
    if (typed === undefined) continue;
    const name = typed.toLowerCase();
    const closing = slash === '' ? RAW.get(name) : undefined;
    if (closing) {
      closing.lastIndex = end;
      // Without its end such an element takes the rest of the page, as it does in a browser.
      end = closing.test(html) ? closing.lastIndex : html.length;
      markup.lastIndex = end;
      continue;
    }
    yield { tag: { name, isEnd: slash === '/', attributes: attributesOf(name, attributes) } };
  }
  if (end < html.length) yield { text: html.slice(end) };
};

const none: ReadonlyMap<string, string> = new Map();

/** Only of the tags that are looked at. */
const attributesOf = (name: string, typed: string): ReadonlyMap<string, string> => {
  if (name !== 'meta' && name !== 'article' && name !== 'figure' && name !== 'section') return none;
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

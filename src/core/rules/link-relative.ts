import { slugOf } from '../model/slug.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import { schemeOf } from '../parse/link-scheme.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { linksIn } from './links-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Code of the document that a file name or page address leads to; empty when none does. */
const documentAt = (target: string, documents: readonly DocumentReading[]): string => {
  const name = /([^/]+?)(?:\.[a-z]+)?\/?(?:[?#].*)?$/iu.exec(target)?.[1];
  const slug = name === undefined ? '' : slugOf(name);
  return documents.find(({ known: { code } }) => code !== undefined && slugOf(code) === slug)?.known.code ?? '';
};

/** Addresses inside the site belong to the site: a document is named by its code, so that its page may move. */
export const linkRelative: Rule = {
  id: 'link-relative',
  theme: 'text',
  reach: 'index',
  severity: 'error',
  switchable: false,
  check: (content) =>
    judgedDocuments(content).flatMap((reading) =>
      linksIn(reading).flatMap(({ target, node }) => {
        if (schemeOf(target) !== undefined || target.startsWith('#')) return [];
        return [{ location: placeOfPoint(reading, pointOf(node)), params: { words: target.slice(0, 80), suggestion: documentAt(target, content.documents) } }];
      }),
    ),
};

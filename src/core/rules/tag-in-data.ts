import { componentTable } from '../render/component-table.ts';
import { allowedHtml } from '../render/html-table.ts';
import { eachFileProse, hitsIn } from './each-prose.ts';
import type { Rule } from './rule.ts';

const names = [...componentTable.keys(), ...allowedHtml.keys()].join('|');
/** A tag as it is written in the text, in whatever case. */
const TAG = new RegExp(String.raw`<(${names})(?:\s[^<>]*)?\/?>`, 'giu');

const nameOf = (typed: string): string => [...componentTable.keys()].find((name) => name.toLowerCase() === typed.toLowerCase()) ?? typed.toLowerCase();

/** What the tag says by its attributes: the code of a document, the id of a law. */
const saidBy = (tag: string): string => /\s(?:code|id)\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? '';

/** Data is plain words: a tag typed there is printed sign by sign. */
export const tagInData: Rule = {
  id: 'tag-in-data',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachFileProse((blocks) =>
    blocks.flatMap((block) =>
      block.shape !== 'value' || !block.text.includes('<')
        ? []
        : hitsIn(block, [...block.text.matchAll(TAG)].map(({ index, 0: tag, 1: name = '' }) => ({ at: index, params: { words: tag.slice(0, 80), component: nameOf(name), said: saidBy(tag) } }))),
    ),
  ),
};

import { codesInFrontMatter } from '../library/cited-codes.ts';
import { childrenOf, isComponent, isElement, pointOf, textOf, type ComponentNode, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { codesInWords } from './codes-in-words.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Rule } from './rule.ts';
import { tellsOfWithdrawal } from './tells-of-withdrawal.ts';

/** References in the text, those aside that stand where a withdrawal is told. */
const referencesIn = ({ body }: DocumentReading): readonly ComponentNode[] => {
  const found: ComponentNode[] = [];
  const visit = (node: ControlledNode): void => {
    if (isComponent(node) && node.name === 'Ref') found.push(node);
    const isBlock = isElement(node) && ['p', 'li', 'tr'].includes(node.tagName);
    if (!isBlock || !tellsOfWithdrawal(textOf(node))) childrenOf(node).forEach(visit);
  };
  body.tree?.children.forEach(visit);
  return found;
};

/** Decisions and declarations speak of the day they were signed; what came later does not make them wrong. */
const isOfItsDay = ({ kind }: DocumentReading): boolean => kind === 'decision' || kind === 'declaration';

/** No one is sent to a document that is no longer valid. */
export const documentWithdrawn: Rule = {
  id: 'document-withdrawn',
  theme: 'reference',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) => {
    // That the ledger has no withdrawal is told at the file: others are not to be mended for it.
    const isRefuted = (code: string): boolean => content.control?.histories.get(code.normalize('NFC'))?.comparison.kind === 'status';
    const withdrawn = new Map(content.documents.flatMap(({ known, claimedCode }) => (known.status === 'withdrawn' && claimedCode !== undefined && !isRefuted(claimedCode) ? [[claimedCode, known.title ?? ''] as const] : [])));
    if (withdrawn.size === 0) return [];
    const params = (code: string, problem: string) => ({ words: code, title: withdrawn.get(code) ?? '', problem });
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn' || isOfItsDay(reading)) return [];
      return [
        ...codesInFrontMatter(reading.known)
          .filter(({ code, wants }) => wants !== 'decision' && withdrawn.has(code))
          .map(({ code, path }) => ({ location: placeOfValue(reading, path), params: params(code, path[0] === 'belongsTo' ? 'owner' : 'cited') })),
        ...referencesIn(reading).flatMap((node) => {
          const code = attributeOf(node, 'code') ?? '';
          return withdrawn.has(code) ? [{ location: placeOfPoint(reading, pointOf(node)), params: params(code, 'cited') }] : [];
        }),
        // Codes typed without a tag.
        ...plainTextsOf(reading).flatMap(({ text, placeOf }) => {
          const cited = codesInWords(text).filter((code) => withdrawn.has(code));
          return cited.length === 0 || tellsOfWithdrawal(text) ? [] : cited.map((code) => ({ location: placeOf(code), params: params(code, 'cited') }));
        }),
      ];
    });
  },
};

import { codesInFrontMatter } from '../library/cited-codes.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { bindingDocuments } from './binding-documents.ts';
import { codeClaims } from './code-claims.ts';
import { componentsIn } from './components-in.ts';
import { ownerByCode } from './form-codes.ts';
import { withoutIssue } from './issue-in-code.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Documents, forms aside, that name a form in data or text. */
const citing = ({ documents }: ContentReading, code: string): readonly string[] =>
  documents
    .filter(
      (reading) =>
        reading.kind !== 'form' &&
        (codesInFrontMatter(reading.known).some((mention) => mention.code === code) || componentsIn(reading).some((node) => node.name === 'Ref' && attributeOf(node, 'code') === code)),
    )
    .flatMap(({ claimedCode }) => claimedCode ?? []);

/** A form stands in the list of forms of the document it belongs to; no one is led to it otherwise. */
export const formNotListed: Rule = {
  id: 'form-not-listed',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    const ownersByCode = new Map<string, KnownFrontMatter[]>();
    // What is issued and what is on its way may differ: a form that either lists is not forgotten.
    for (const { kind, known } of [...content.documents, ...bindingDocuments(content).filter((reading) => !content.documents.includes(reading))]) if (kind !== 'form' && known.code !== undefined) ownersByCode.set(known.code, [...(ownersByCode.get(known.code) ?? []), known]);
    return settledDocuments(content).flatMap((reading) => {
      if (reading.known.kind !== 'form') return [];
      const { code, belongsTo } = reading.known;
      // Two documents may claim one code, which another rule reports: either may list the form.
      const owners = belongsTo === undefined ? [] : (ownersByCode.get(belongsTo) ?? []);
      const owner = owners[0];
      if (code === undefined || belongsTo === undefined || !owner?.forms || owner.status === 'withdrawn') return [];
      if (owners.some(({ forms }) => forms?.some((listed) => listed === code || listed === withoutIssue(code)))) return [];
      // A code that tells another owner is the matter of `form-code-mismatch`.
      const byItsCode = ownerByCode(content, code);
      if (byItsCode !== undefined && byItsCode !== belongsTo) return [];
      // A list that is not there at all is the matter of `form-list-incomplete`.
      if (owner.forms.length === 0 && citing(content, code).includes(belongsTo)) return [];
      // A mistyped code in the list is the matter of `form-unknown`.
      if (owner.forms.some((listed) => claims.kindOf(listed) === undefined)) return [];
      return [{ location: placeOfValue(reading, ['belongsTo']), params: { words: belongsTo, form: code, citing: citing(content, code) } }];
    });
  },
};

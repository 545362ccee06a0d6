import { ledgerPath } from '../ledger/ledger-line.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** An agency that has issued documents has a ledger: one finding for all of them. */
export const ledgerMissing: Rule = {
  id: 'ledger-missing',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ control, documents, files }) => {
    // A ledger that is no text, or too large, is reported as such.
    if (!control || control.ledger || files.some(({ path, kind }) => path === ledgerPath && kind !== 'text')) return [];
    const issued = documents.filter(({ known }) => known.status === 'issued').length;
    return issued === 0 ? [] : [{ location: placeOfFile(ledgerPath), params: { words: ledgerPath, count: issued } }];
  },
};

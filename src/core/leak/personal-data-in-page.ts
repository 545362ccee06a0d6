import type { Agency, Unit } from '../model/registries.ts';
import { personalDataIn, phoneDigits } from '../vietnamese/personal-data.ts';
import { pageSegments } from './page-segments.ts';

/** Data of a person in a page of the public site. */
export interface PublishedPersonalData {
  readonly kind: 'citizen-number' | 'identity-card' | 'phone' | 'email' | 'bank-account';
  /** The ends of what was found: reports travel far. */
  readonly hint: string;
}

const EMAIL = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
const DIGEST = /(?<![\da-z])[\da-f]{32,}(?![\da-z])/giu;

/** Finds numbers and addresses of people in a page; those at which the agency is reached are none. */
export const personalDataInPage = (text: string, reachedAt: readonly Pick<Agency | Unit, 'phone' | 'email'>[]): readonly PublishedPersonalData[] => {
  const phones = new Set(reachedAt.flatMap(({ phone }) => (phone === undefined ? [] : [phoneDigits(phone)])));
  const emails = new Set(reachedAt.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()])));
  const found = pageSegments(text).flatMap((segment) => {
    const words = segment.replaceAll(DIGEST, ' ');
    return [
      ...personalDataIn(words, 'public').filter(({ kind, text: number }) => kind !== 'email' && !phones.has(phoneDigits(number))),
      ...Array.from(words.matchAll(EMAIL), ([address]) => ({ kind: 'email' as const, text: address })).filter(({ text: address }) => !emails.has(address.toLowerCase())),
    ];
  });
  const hints = found.map(({ kind, text: number }) => ({ kind, hint: `${number.slice(0, 3)}***${number.slice(-2)}` }));
  return hints.filter((one, index) => hints.findIndex(({ kind, hint }) => kind === one.kind && hint === one.hint) === index);
};

import type { ContentReading } from '../parse/read-content.ts';
import { digitsOf, housesIn, isMobile, mailsIn, phonesIn, sitesIn, tellsOtherBody, tellsOwnOffice } from '../vietnamese/contacts.ts';
import { eachProse, type ProseHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';

interface Contacts {
  readonly phones: readonly { readonly digits: string; readonly text: string }[];
  readonly mails: readonly string[];
  /** Hosts of the site and of the mail. */
  readonly hosts: readonly string[];
  readonly houses: readonly { readonly number: string; readonly street: string; readonly text: string }[];
  /** Folded names of the agency and its units. */
  readonly names: readonly string[];
}

const hostOf = (address: string): string => address.toLowerCase().replace(/^https?:\/\//u, '').replace(/^www\./u, '').replace(/[/?#].*$/u, '');

const contactsOf = ({ registries: { agency, units } }: ContentReading): Contacts => {
  const own = [...(agency?.data ? [agency.data] : []), ...(units?.data ?? [])];
  const mails = own.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]));
  const address = agency?.data?.address ?? '';
  return {
    phones: own.flatMap(({ phone }) => (phone === undefined ? [] : [{ digits: digitsOf(phone), text: phone }])),
    mails,
    hosts: [...(agency?.data?.website === undefined ? [] : [hostOf(agency.data.website)]), ...mails.map((mail) => mail.split('@')[1] ?? '')],
    houses: housesIn(address.normalize('NFC')).map(({ number, street, text }) => ({ number, text, street: foldedWords(street) })),
    names: own.flatMap(({ name, shortName }) => [name, ...(shortName === undefined ? [] : [shortName])]).map(foldedWords),
  };
};

/** Digits in which two numbers of one length differ. */
const differing = (one: string, other: string): number => (one.length === other.length ? [...one].filter((digit, place) => digit !== other[place]).length : Infinity);

/** Whether two digits next to each other changed places: no exchange gives its lines so. */
const isSwapped = (one: string, other: string): boolean => [...one].some((_, place) => place > 0 && other === `${one.slice(0, place - 1)}${one[place] ?? ''}${one[place - 1] ?? ''}${one.slice(place + 1)}`) && one !== other;

/** Numbers of one exchange differ in their last digits. */
const NEAR = 4;

/** Fewer letters begin the hosts of many bodies. */
const FEWEST_LETTERS = 5;

/** Whether a host bears the first name of one that is known, or one letter of it is mistyped. */
const isMistyped = (host: string, known: string): boolean => {
  if (host === known || host.endsWith(`.${known}`) || known.endsWith(`.${host}`)) return false;
  const [first = ''] = host.split('.');
  const [own = ''] = known.split('.');
  return (own.length >= FEWEST_LETTERS && first === own) || (known.length > FEWEST_LETTERS && differing(host, known) <= 1);
};

const phoneHits = (text: string, { phones, names }: Contacts): readonly ProseHit[] =>
  phones.length === 0
    ? []
    : phonesIn(text).flatMap(({ at, text: words, sentence }): readonly ProseHit[] => {
        const digits = digitsOf(words);
        const folded = foldedWords(sentence);
        // Where a number of the agency stands beside it, it is another line of it.
        const isKnown = phones.some((phone) => digitsOf(sentence).includes(phone.digits));
        const [near] = phones.filter((phone) => differing(phone.digits, digits) <= NEAR);
        const isOwn = names.some((name) => folded.includes(name)) || tellsOwnOffice(folded);
        return isKnown || isMobile(digits) || tellsOtherBody(sentence) || near === undefined || !(isOwn || isSwapped(near.digits, digits)) ? [] : [{ at, params: { words, problem: 'phone', expected: near.text } }];
      });

const hostHits = (text: string, { mails, hosts }: Contacts): readonly ProseHit[] => [
  ...mailsIn(text).flatMap(({ at, text: words }): readonly ProseHit[] => {
    const mail = words.toLowerCase();
    const [local = '', host = ''] = mail.split('@');
    const twin = mails.find((known) => known !== mail && known.split('@')[0] === local && isMistyped(host, known.split('@')[1] ?? ''));
    const nearHost = hosts.find((known) => isMistyped(host, known));
    return mails.includes(mail) || (twin === undefined && nearHost === undefined) ? [] : [{ at, params: { words, problem: 'mail', expected: twin ?? nearHost ?? '' } }];
  }),
  ...sitesIn(text).flatMap(({ at, text: words }): readonly ProseHit[] => {
    const nearHost = hosts.find((known) => isMistyped(hostOf(words), known));
    return hosts.includes(hostOf(words)) || nearHost === undefined ? [] : [{ at, params: { words, problem: 'site', expected: nearHost } }];
  }),
];

const houseHits = (text: string, { houses }: Contacts): readonly ProseHit[] =>
  housesIn(text).flatMap(({ at, text: words, number, street }): readonly ProseHit[] => {
    const same = houses.find((house) => foldedWords(street) === house.street && house.number !== number);
    return same ? [{ at, params: { words, problem: 'address', expected: same.text } }] : [];
  });

/** Where the agency is reached, a text tells as the registry does: a wrong digit sends people to nobody. */
export const contactDiffers: Rule = {
  id: 'contact-differs',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const contacts = contactsOf(content);
    return eachProse(({ text, path, key }, { known }) => (known.status === 'withdrawn' || path[0] === 'changes' || key === 'options' ? [] : [...phoneHits(text, contacts), ...hostHits(text, contacts), ...houseHits(text, contacts)]))(content);
  },
};

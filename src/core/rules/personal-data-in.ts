import type { ContentReading } from '../parse/read-content.ts';
import { personalDataIn, phoneDigits } from '../vietnamese/personal-data.ts';
import { passwordsIn } from '../vietnamese/passwords.ts';
import { eachDocumentProse, hitsIn } from './each-prose.ts';
import type { Finding } from './rule.ts';

/** Telephones and addresses at which the agency itself is reached. */
const contactsOf = ({ registries: { agency, units } }: ContentReading): ReadonlySet<string> =>
  new Set(
    [...(agency?.data ? [agency.data] : []), ...(units?.data ?? [])].flatMap(({ phone, email }) => [
      ...(phone === undefined ? [] : [phoneDigits(phone)]),
      ...(email === undefined ? [] : [email.toLowerCase()]),
    ]),
  );

/** Personal data in the documents that one audience reads. */
export const personalDataFor = (content: ContentReading, audience: 'public' | 'internal'): readonly Finding[] => {
  const contacts = contactsOf(content);
  return eachDocumentProse((blocks, { known }) =>
    (known.audience ?? 'internal') === audience
      ? blocks.flatMap((block) =>
          hitsIn(
            block,
            [
              ...personalDataIn(block.text, audience).filter(({ text }) => !contacts.has(phoneDigits(text)) && !contacts.has(text.toLowerCase())),
              ...passwordsIn(block.text).map((told) => ({ ...told, kind: 'password' })),
            ].map(({ at, text, kind }) => ({ at, params: { words: hide(text), problem: kind } })),
          ))
      : [],
  )(content);
};

/** Reports travel further than the content: they show only the ends of what they found. */
const hide = (text: string): string => (text.length < 7 ? '***' : `${text.slice(0, 3)}***${text.slice(-2)}`);

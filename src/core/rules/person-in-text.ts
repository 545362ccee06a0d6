import { formatCalendarDate, isCalendarDate, type CalendarDate } from '../model/calendar-date.ts';
import type { Person } from '../model/registries.ts';
import { postsOn } from '../library/posts-on.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { ranksOf } from '../vietnamese/post-ranks.ts';
import { holdersBeforePostIn, holdsPosts, misaddressedIn, officeHoldersIn, postBefore, postBehind, tellsFormerPost } from '../vietnamese/posts-in-text.ts';
import { placeTones } from '../vietnamese/tone-placement.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName, foldedWords, withoutMarks } from './folded-words.ts';
import type { Rule } from './rule.ts';

/** Spellings that are one: capitals, and where the tone stands. */
const spelling = (name: string): string => placeTones(name.normalize('NFC').toLowerCase(), 'old');

interface Named {
  readonly person: Person;
  readonly at: number;
  readonly text: string;
}

const isCapitalised = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** Three words with capitals, as a name has at least; nearly every text is done with after this one look. */
const MAY_NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}/u;

interface KnownNames {
  readonly people: readonly Person[];
  /** Any of the names, folded. */
  readonly pattern: RegExp;
  readonly byName: ReadonlyMap<string, Person>;
}

const namesOf = (people: readonly Person[]): KnownNames => {
  const byName = new Map(people.map((person) => [foldedWords(person.name), person] as const).filter(([name]) => name.split(' ').length >= 3 && /^[\p{L} ]+$/u.test(name)));
  return { people, byName, pattern: new RegExp(String.raw`(?<!\p{L})(?:${[...byName.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\p{L})`, 'gu') };
};

/** Where people of the registry are named, however their marks are written. */
const namesIn = (text: string, { byName, pattern }: KnownNames): readonly Named[] => {
  if (byName.size === 0 || !MAY_NAME.test(text)) return [];
  // Folding keeps every letter at its place.
  return Array.from(withoutMarks(text).toLowerCase().matchAll(pattern)).flatMap(({ 0: name, index }) => {
    const person = byName.get(name);
    const typed = text.slice(index, index + name.length);
    return person && isCapitalised(typed) ? [{ person, at: index, text: typed }] : [];
  });
};

/** How people are addressed before their names. */
const ADDRESS = /^\s*(?:ông|bà|đồng chí|đ\/c|anh|chị)[.:]?\s+/iu;

/** `Ký thay` in the label of a signature. */
const IN_PLACE = /^\s*K\.?T\.?\s/iu;
const HEAD_ALONE = /^(?!.*(?:K\.?T\.|PHÓ)).*(?<!\p{L})CHỦ TỊCH\s*$/su;

/** The cell of the row that tells the post of the person named in another. */
const postCell = (blocks: readonly ProseBlock[], place: number): ProseBlock | undefined => {
  const own = blocks[place]?.cell;
  return own && blocks.slice(place + 1, place + 6).find(({ cell }) => cell?.table === own.table && cell.row === own.row && holdsPosts(cell.header));
};

/** Another unit than the person's that a post names: `Chi cục trưởng Chi cục Chăn nuôi` of who heads another. */
const otherUnit = (post: string, { person, units }: { readonly person: Person; readonly units: readonly { readonly id: string; readonly name: string }[] }): string | undefined => {
  const words = comparableName(post);
  const rank = ranksOf(post)[0] ?? '';
  const own = new Set(person.posts.map(({ unit }) => unit));
  const positions = person.posts.map(({ position }) => comparableName(position));
  // `Trưởng phòng Văn hóa – Xã hội` tells the first word of the unit once.
  const isOf = (unit: string): boolean => words.includes(`${rank} ${unit}`) || (rank.endsWith(' phong') && unit.startsWith('phong ') && words.includes(`${rank.slice(0, -' phong'.length)} ${unit}`));
  const named = rank === '' ? undefined : units.find(({ name }) => comparableName(name).split(' ').length >= 3 && isOf(comparableName(name)));
  return named && !own.has(named.id) && !positions.some((position) => position.includes(comparableName(named.name))) ? named.name : undefined;
};

/** `… giao ông `. */
const isAddressed = (before: string): boolean => /(?:giao|cử|do|phân công)\s(?:ông|bà|đồng chí|đ\/c|anh|chị)\s$/iu.test(before);

/** The last day that somebody held a post, where that is over on the day of the text. */
const leftBefore = ({ posts }: Person, day: string | undefined): CalendarDate | undefined => {
  const ends = posts.flatMap(({ to }) => to ?? []).toSorted();
  const last = ends.at(-1);
  return day !== undefined && last !== undefined && isCalendarDate(last) && ends.length === posts.length && last < day ? last : undefined;
};

/** Units in which those work who hold a post, by the comparable name of the post. */
const homesOf = (people: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const homes = new Map<string, Set<string>>();
  for (const { position, unit } of people.flatMap(({ posts }) => posts)) {
    const name = comparableName(position);
    homes.set(name, (homes.get(name) ?? new Set()).add(unit));
  }
  return homes;
};

/** A step gives a post to another unit than the one in which everybody who holds it works. */
const strayRoles = ({ known }: DocumentReading, { blocks, homesByPost, units }: { readonly blocks: readonly ProseBlock[]; readonly homesByPost: ReturnType<typeof homesOf>; readonly units: readonly { readonly id: string; readonly name: string }[] }): readonly PlacedHit[] => {
  const steps = 'steps' in known ? (known.steps ?? []) : [];
  return steps.flatMap(({ responsible }, step) =>
    responsible.flatMap(({ role, unit }, index) => {
      const words = comparableName(role);
      const homes = homesByPost.get(words) ?? new Set<string>();
      // Who sits elsewhere does so in every step; a slip stands beside steps that have it right.
      const isRightElsewhere = (): boolean => steps.some((other) => other.responsible.some((one) => comparableName(one.role) === words && one.unit !== undefined && homes.has(one.unit)));
      if (unit === undefined || homes.size === 0 || homes.has(unit) || !units.some(({ id }) => id === unit) || !isRightElsewhere()) return [];
      const block = blocks.find(({ path }) => path.join('.') === `steps.${step}.responsible.${index}.role`);
      const nameOf = (id: string): string => units.find((candidate) => candidate.id === id)?.name ?? id;
      return block ? [{ block, at: 0, params: { words: role, problem: 'unit', post: nameOf(unit), positions: [...homes].map(nameOf) } }] : [];
    }),
  );
};

/** People are written as the registry has them: name, post, and the way they sign. */
export const personInText: Rule = {
  id: 'person-in-text',
  theme: 'sign-off',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const people = content.registries.people?.data ?? [];
    if (people.length === 0) return [];
    const names = new Set(people.map(({ name }) => spelling(name)));
    const known = namesOf(people);
    const units = content.registries.units?.data ?? [];
    const homesByPost = homesOf(people);
    const folded = new Set(known.byName.keys());
    return eachDocumentProse((blocks, reading) => {
      const { known: data } = reading;
      if (data.status === 'withdrawn') return [];
      const day = data.approvedBy?.date ?? data.issuedOn;
      const signed = (block: ProseBlock, { person, at, text }: Named, label: ProseBlock | undefined): readonly PlacedHit[] => {
        if (block.key !== 'note' || label?.key !== 'label' || day === undefined) return [];
        const authorities = postsOn(person, day).map(({ authority }) => authority);
        const params = { words: text, name: person.name };
        if (IN_PLACE.test(label.text) && authorities.includes('head')) return [{ block: label, at: 0, params: { ...params, problem: 'head-in-place' } }];
        if (HEAD_ALONE.test(label.text) && authorities.includes('deputy')) return [{ block: label, at: 0, params: { ...params, problem: 'deputy-as-head' } }];
        const approver = people.find(({ id }) => id === data.approvedBy?.person);
        return approver && approver.id !== person.id && /^\s*đã ký/iu.test(block.text) && (IN_PLACE.test(label.text) || HEAD_ALONE.test(label.text))
          ? [{ block, at, params: { ...params, problem: 'other-signer', approver: approver.name } }]
          : [];
      };
      return [...strayRoles(reading, { blocks, homesByPost, units }), ...blocks.flatMap((block, place): readonly PlacedHit[] => {
        if (block.path.length > 0) return [];
        const strangers = data.kind === 'form' || !MAY_NAME.test(block.text) ? [] : [...officeHoldersIn(block.text), ...holdersBeforePostIn(block.text)]
          .filter(({ name }) => !folded.has(foldedWords(name)))
          .map(({ at, name, post }) => ({ block, at, params: { words: name, post, name, problem: 'stranger' } }));
        const misaddressed = data.kind === 'form' ? [] : misaddressedIn(block.text).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'address' } }));
        return [...strangers, ...misaddressed, ...namesIn(block.text, known).flatMap((found): readonly PlacedHit[] => {
          const { person, at, text } = found;
          if (spelling(text) !== spelling(person.name)) {
            // Another person of the registry may differ in marks alone; a text without any marks is another rule's matter.
            return names.has(spelling(text)) || withoutMarks(text) === text ? [] : [{ block, at, params: { words: text, name: person.name, problem: 'spelling' } }];
          }
          const post = postBefore(block.text.slice(Math.max(0, at - 120), at)) ?? postBehind(block.text.slice(at + text.length, at + text.length + 80));
          const held = person.posts.flatMap(({ position }) => ranksOf(position));
          const beside = block.cell && foldedWords(block.text.replace(ADDRESS, '')) === foldedWords(text) ? postCell(blocks, place) : undefined;
          const [besideRank] = beside ? ranksOf(beside.text) : [];
          if (beside && besideRank !== undefined && held.length > 0 && !ranksOf(beside.text).some((rank) => held.includes(rank))) return [{ block: beside, at: 0, params: { words: text, post: beside.text.trim(), positions: [...new Set(person.posts.map(({ position }) => position))], name: person.name, problem: 'post' } }];
          const besideUnit = beside ? otherUnit(beside.text, { person, units }) : undefined;
          if (beside && besideUnit !== undefined) return [{ block: beside, at: 0, params: { words: text, post: beside.text.trim(), positions: [...new Set(person.posts.map(({ position }) => position))], name: person.name, problem: 'post' } }];
          const last = leftBefore(person, day ?? data.reviewedBy?.date ?? data.preparedBy?.date);
          if (last !== undefined && (beside || post || isAddressed(block.text.slice(0, at))) && !tellsFormerPost(block.text) && !tellsFormerPost(beside?.text ?? '')) return [{ block, at, params: { words: text, day: formatCalendarDate(last), problem: 'left' } }];
          const elsewhere = post && held.includes(post.rank) ? otherUnit(block.text.slice(at + text.length, at + text.length + 140), { person, units }) : undefined;
          if (post && elsewhere !== undefined) return [{ block, at, params: { words: text, post: post.text, positions: [...new Set(person.posts.map(({ position }) => position))], name: person.name, problem: 'post' } }];
          if (post && !held.includes(post.rank)) return [{ block, at, params: { words: text, post: post.text, positions: [...new Set(person.posts.map(({ position }) => position))], name: person.name, problem: 'post' } }];
          return signed(block, found, blocks[place - 1]);
        })];
      })];
    })(content);
  },
};

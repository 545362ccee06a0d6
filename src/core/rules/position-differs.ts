import { ranksOf } from '../vietnamese/post-ranks.ts';
import { eachSignature } from './each-signature.ts';
import { foldedWords } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Bodies are written in full or in short. */
const shortened = (position: string): string => position.replaceAll('uy ban nhan dan', 'ubnd').replaceAll('hoi dong nhan dan', 'hdnd');

const partsOf = (position: string): readonly string[] => position.split(/[,;]|\s[–-]\s/u).map((part) => shortened(foldedWords(part.replaceAll(/[–-]/gu, ' ')))).filter(Boolean);

const beginsAlike = (left: string, right: string): boolean => left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);

/** Ranks that both name are told first: `Deputy Head of Culture – Society` shares the end of its name with `Head of Culture – Society`. */
const isOtherRank = (printed: string, held: string): boolean => {
  const [own, its] = [ranksOf(printed), ranksOf(held)];
  return own.length > 0 && its.length > 0 && !own.some((rank) => its.includes(rank));
};

/** A post may be printed in short, or one of several that a person holds; `Chief` is none of `Deputy Chief`. */
const isSamePosition = (printed: string, held: string): boolean => !isOtherRank(printed, held) && partsOf(printed).some((left) => partsOf(held).some((right) => beginsAlike(left, right)));

/** The position printed beside a signature is one that the person held that day. */
export const positionDiffers: Rule = {
  id: 'position-differs',
  theme: 'sign-off',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachSignature(({ reading, role, signature: { position }, person, posts }) => {
    if (posts.length === 0 || posts.some((post) => isSamePosition(position, post.position))) return [];
    return [{ location: placeOfValue(reading, [role, 'position']), params: { words: position, role, name: person.name, positions: posts.map((post) => post.position) } }];
  }),
};

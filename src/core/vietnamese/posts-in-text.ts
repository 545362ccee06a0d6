import { foldedPost } from './post-ranks.ts';

/** A post written straight before a person's name. */
export interface WrittenPost {
  /** Rank in folded words: `pho chu tich`. */
  readonly rank: string;
  readonly text: string;
}

const POST = /(?<!\p{L})((?:phó\s)?(?:chủ tịch(?=\s(?:UBND|HĐND|ủy ban|uỷ ban|hội đồng nhân dân|xã|phường|\p{Lu}))|chánh văn phòng|trưởng phòng|giám đốc|trưởng ban|bí thư))((?:\s(?!(?:và|do|cho|là|được|giao|ký)\s)[\p{L}–-]+){0,9}?)[\s,:]{1,3}(?:\(?(?:ông|bà|đồng chí|đ\/c|anh|chị)\)?[\s:]{1,2})?$/iu;

/** The post that a text gives to the person named behind it. */
export const postBefore = (text: string): WrittenPost | undefined => {
  const found = POST.exec(text);
  return found?.[1] === undefined ? undefined : { rank: foldedPost(found[1]), text: `${found[1]}${found[2] ?? ''}`.trim() };
};

import { sentencesOf } from './sentences.ts';

/** Those who a form says sign it. */
export interface ToldSigners {
  readonly at: number;
  readonly text: string;
  readonly signers: readonly string[];
}

const SIGN_BEFORE = /(?<!\p{L})(?:cùng ký(?: (?:biên bản|tên|xác nhận|vào biên bản))?|ký (?:biên bản|xác nhận|tên)|có (?:đủ |đầy đủ )?chữ ký(?: xác nhận)? của|phải có chữ ký của|do các bên(?: sau)? ký|những người ký)\s?:?\s([^.;:()]{8,160})/iu;
const SIGN_BEHIND = /(?:^|[.;:]\s)((?:\p{L}[^.;:,()]{2,40},\s)+[^.;:,()]{2,40}?\svà\s[^.;:,()]{2,40}?)\s(?:cùng ký|ký biên bản|ký xác nhận|cùng ký tên)(?!\p{L})/iu;
/** Cases, and signers that stand for one another. */
const BOUND = /(?<!\p{L})(?:hoặc|nếu|trường hợp|các|những|mỗi|từng|mọi|ít nhất|không|khi|người khác|thay)(?!\p{L})/iu;
const LONGEST = 8;

/** Lists of those who sign: `có đủ chữ ký của bên giao, bên nhận và người chứng kiến`. Composed text. */
export const toldSignersOfForm = (text: string): readonly ToldSigners[] =>
  !/ ký|chữ ký/iu.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly ToldSigners[] => {
        const list = (SIGN_BEFORE.exec(sentence)?.[1] ?? SIGN_BEHIND.exec(sentence)?.[1] ?? '').trim();
        const signers = list.split(/,\s+(?:và\s)?|\svà\s/u).map((signer) => signer.trim());
        return list === '' || BOUND.test(list) || signers.length < 2 || signers.some((signer) => signer === '' || signer.split(' ').length > LONGEST || /\d/u.test(signer)) ? [] : [{ at, text: sentence, signers }];
      });

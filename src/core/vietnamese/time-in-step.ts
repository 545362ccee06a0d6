/** A length of time that a text gives to a step. */
export interface StepTime {
  readonly step: number;
  readonly time: string;
  readonly at: number;
  /** Whether it may be the time of a part of the step alone: then only a longer one gainsays the step. */
  readonly isPart?: true;
}

const STEP_LINE = /^[\s*_(–-]*bước\s+(?:số\s+|thứ\s+)?(\d{1,2})(?!\d|[.,]\d)[^.]*?[.:–-]?\s/iu;
const UNIT = String.raw`(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng|buổi)`;
const TIME = new RegExp(String.raw`(?:trong(?: vòng| thời hạn| thời gian)?|không quá|tối đa|chậm nhất|thời (?:gian|hạn)(?: thực hiện| giải quyết| xử lý)?\s*:?)\s*(?:là\s|không quá\s|tối đa\s|trong\s)?(\d[\d,./]{0,5}(?:\s\(\p{L}+\))?\s${UNIT}(?: hành chính)?)(?!\p{L}|\s(?:kể từ ngày có|trước|sau khi có))`, 'giu');

/** The one time of a line that is a step: `Bước 3: Thẩm định trong 05 ngày làm việc`; a line with several gives none. */
export const stepTimeIn = (text: string): StepTime | undefined => {
  const step = STEP_LINE.exec(text)?.[1];
  if (step === undefined || /trường hợp|nếu|(?<!\p{L})bổ sung(?!\p{L})|(?<!\p{L})khi /iu.test(text)) return undefined;
  const times = Array.from(text.matchAll(TIME));
  const [found] = times;
  if (!found || times.length > 1 || found[1] === undefined) return undefined;
  return { step: Number(step), time: found[1], at: found.index + found[0].lastIndexOf(found[1]) };
};

const IN_SENTENCE = new RegExp(String.raw`(?<!\p{L})bước\s(\d{1,2})\)?\s(?:(?:được|là|làm|thực hiện|hoàn thành|giải quyết|xử lý|kéo dài|mất)\s){0,3}(?:trong(?: vòng| thời hạn)?|không quá|tối đa|kéo dài|mất)\s(\d[\d,./]{0,5}(?:\s\(\p{L}+\))?\s${UNIT})(?!\p{L}|\s(?:kể từ|trước|sau))`, 'iu');

/** The time that a sentence gives a step that it names: `bước kiểm tra (bước 2) làm trong 02 ngày`. */
export const namedStepTimeIn = (text: string): StepTime | undefined => {
  const found = text.includes('bước') ? IN_SENTENCE.exec(text) : null;
  return !found || /trường hợp|nếu|(?<!\p{L})khi /iu.test(text) ? undefined : { step: Number(found[1]), time: found[2] ?? '', at: found.index + found[0].lastIndexOf(found[2] ?? '') };
};

const DONE_IN = new RegExp(String.raw`(?:^|[.;]\s)(?:ở|tại|trong) bước\s(\d{1,2}),?\s[^.;]{3,90}?(?<!\p{L})(?:trong(?: vòng| thời hạn)?|không quá|tối đa)\s(\d[\d,./]{0,5}(?:\s\(\p{L}+\))?\s${UNIT})(?!\p{L}|\s(?:kể từ|trước|sau))`, 'iu');

/** The time in which a sentence says that something is done in a step: `Ở bước 4, đoàn kiểm tra trong 05 ngày làm việc`. */
export const timeWithinStepIn = (text: string): StepTime | undefined => {
  const found = text.includes('bước') ? DONE_IN.exec(text) : null;
  return !found || /trường hợp|nếu|(?<!\p{L})khi |người (?:nộp|dân|yêu cầu)|bổ sung|chờ/iu.test(found[0]) ? undefined : { step: Number(found[1]), time: found[2] ?? '', at: found.index + found[0].lastIndexOf(found[2] ?? ''), isPart: true };
};

/** Tells whether a column numbers steps, or times them. */
export const numbersSteps = (header: string): boolean => /^(?:stt|tt|bước|thứ tự|số tt|b)\.?$/iu.test(header.trim());
export const timesSteps = (header: string): boolean => /^(?:thời (?:gian|hạn)(?: (?:thực hiện|giải quyết|xử lý|hoàn thành))?)(?:\s*\(.*\))?$/iu.test(header.trim());

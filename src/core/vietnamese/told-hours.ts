import { sentencesOf } from './sentences.ts';

/** Hours that a text gives for when the office is open. */
export interface ToldHours {
  readonly at: number;
  readonly text: string;
  readonly half: 'morning' | 'afternoon';
  /** Minutes of the day; undefined where the text tells only the end. */
  readonly from: number | undefined;
  readonly to: number;
  /** Whether the sentence gives the hours of work themselves, rather than hours within them. */
  readonly isWhole: boolean;
}

const TIME = String.raw`(\d{1,2})\s?(?:giờ|h|g|:)\s?(\d{2})?(?:\s?phút)?`;
const RANGE = new RegExp(String.raw`(?<!\p{L})(?:buổi\s)?(sáng|chiều)(?:[\s:(]+|\s)(?:bắt đầu\s)?(?:từ\s)?(?:lúc\s)?${TIME}\s?(?:đến|tới|[-–])\s?(?:lúc\s)?${TIME}(?![\d\p{L}])`, 'giu');
/** Both halves of the day without their names: `từ 7 giờ 30 đến 11 giờ 30 và từ 13 giờ đến 17 giờ`. */
const BOTH = new RegExp(String.raw`(?<![\p{L}\d])(?:từ\s)?${TIME}\s?(?:đến|tới|[-–])\s?${TIME}\s?(?:;|,|,?\svà)\s(?:từ\s)?${TIME}\s?(?:đến|tới|[-–])\s?${TIME}(?![\d\p{L}])`, 'giu');
const UNTIL = new RegExp(String.raw`(?<!\p{L})(?:nhận hồ sơ|tiếp nhận hồ sơ|mở cửa|làm việc)[^.;]{0,70}?(?<!\p{L})(?:đến|tới|hết)\s${TIME}(?:\s(?:chiều))?,?\s(?:hằng ngày|hàng ngày|mỗi ngày|các ngày|tất cả các ngày)`, 'giu');

/** Sentences on the hours at which the office takes in papers or works. */
const OPEN = /(?<!\p{L})(?:(?:giờ|thời gian|lịch) làm việc|giờ hành chính|làm việc (?:buổi|từ|sáng)|(?:tiếp )?nhận hồ sơ|trả kết quả|mở cửa)(?!\p{L})/iu;
const WHOLE = /(?<!\p{L})(?:(?:giờ|thời gian|lịch) làm việc|giờ hành chính|làm việc (?:buổi|từ|sáng))(?!\p{L})/iu;
/** Other hours than the usual ones, or those of others. */
const OTHER_HOURS = /mùa|tiếp công dân|họp|hội nghị|tập huấn|phát thanh|trực tuyến|ví dụ|chẳng hạn|ngày lễ|nghỉ|trước đây|đột xuất|tăng cường|ca trực|cấp tỉnh|bệnh viện|trạm y tế|trường|kho bạc|ngân hàng|thứ bảy|chủ nhật|ngoài giờ/iu;

const minutes = (hour: string | undefined, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0);
const NOON = 12 * 60;

/** Hours of opening in a text. Composed text. */
export const toldHoursIn = (text: string): readonly ToldHours[] =>
  !/\d\s?(?:giờ|h|g|:)/u.test(text) || !OPEN.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly ToldHours[] => {
        if (!OPEN.test(sentence) || OTHER_HOURS.test(sentence.replaceAll(/(?:kể )?cả (?:ngày )?thứ bảy/giu, ''))) return [];
        const isWhole = WHOLE.test(sentence);
        const ranges = Array.from(sentence.matchAll(RANGE), ({ 0: found, 1: half = '', 2: fromHour, 3: fromMinute, 4: toHour, 5: toMinute, index }): ToldHours => ({
          at: at + index, text: found, half: half.toLowerCase() === 'sáng' ? 'morning' : 'afternoon', from: minutes(fromHour, fromMinute), to: minutes(toHour, toMinute), isWhole,
        }));
        const ends = Array.from(sentence.matchAll(UNTIL), ({ 0: found, 1: hour, 2: minute, index }): ToldHours => ({ at: at + index, text: found, half: 'afternoon', from: undefined, to: minutes(hour, minute), isWhole: false })).filter(({ to }) => to > NOON);
        const halves = ranges.length > 0 || !isWhole ? [] : Array.from(sentence.matchAll(BOTH)).flatMap(({ 0: found, index, ...times }): readonly ToldHours[] => {
          const [opens, pauses, goesOn, closes] = [1, 3, 5, 7].map((place) => minutes(times[place], times[place + 1])) as [number, number, number, number];
          return opens >= NOON || goesOn < NOON ? [] : [{ at: at + index, text: found, half: 'morning', from: opens, to: pauses, isWhole }, { at: at + index, text: found, half: 'afternoon', from: goesOn, to: closes, isWhole }];
        });
        return ranges.length > 0 ? ranges : halves.length > 0 ? halves : ends;
      });

const SATURDAY = /(?<!\p{L})(?:làm việc|nhận hồ sơ|trả kết quả|mở cửa)(?!\p{L})[^.;]{0,80}?(?<!\p{L})((?:kể cả|cả|và) (?:ngày )?thứ [Bb]ảy)(?!\p{L})/giu;

/** `tiếp công dân vào thứ Bảy hằng tuần`: work set for a day on which the office is closed. */
const WEEKLY = /(?<!\p{L})(?:làm việc|nhận hồ sơ|trả kết quả|mở cửa|tiếp công dân|giao ban|họp)(?!\p{L})[^.;]{0,60}?(?<!\p{L})((?:thứ [Bb]ảy|[Cc]hủ [Nn]hật)(?: và [Cc]hủ [Nn]hật)? (?:hằng|hàng|mỗi|của) tuần)(?!\p{L})/giu;

/** Sentences that say that the office is open on Saturdays as well. Composed text. */
export const toldSaturdaysIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/hứ [Bb]ảy|hủ [Nn]hật/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) =>
        /(?<!\p{L})(?:không|trừ|nghỉ|trực tuyến|ví dụ|ngoài giờ|nếu|khi|làm bù|hoán đổi)(?!\p{L})/iu.test(sentence) ? [] : [...sentence.matchAll(SATURDAY), ...sentence.matchAll(WEEKLY)].map(({ 0: found, 1: words = '', index }) => ({ at: at + index + found.lastIndexOf(words), text: words })));

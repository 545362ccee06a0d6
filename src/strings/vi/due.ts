import { dayName } from './register-days.ts';

type Session = readonly [from: number, to: number];

interface Hours {
  readonly sessions: readonly Session[];
  readonly saturday: readonly Session[];
  readonly lateAfter?: number | undefined;
  readonly lastDayOff: 'next-working-day' | 'working-day-before';
}

interface Moment {
  readonly date: string;
  readonly minute: number;
}

type Deadline =
  | { readonly kind: 'working'; readonly minutes: number }
  | { readonly kind: 'calendar'; readonly months: number; readonly days: number }
  | { readonly kind: 'day-end'; readonly isNextDay: boolean }
  | { readonly kind: 'session-end' };

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** `7 giờ 30`, `17 giờ` */
const hourName = (minute: number): string => `${Math.floor(minute / 60)} giờ${minute % 60 === 0 ? '' : ` ${String(minute % 60).padStart(2, '0')}`}`;

const sessionNames = (sessions: readonly Session[]): string => sessions.map(([from, to]) => `${hourName(from)} đến ${hourName(to)}`).join(' và ');

const minutesPerDay = 480;

/** A limit as it is counted off: `5 ngày làm việc`, `1 tháng 15 ngày theo lịch`. */
const deadlineName = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'working': {
      const [days, rest] = [Math.floor(deadline.minutes / minutesPerDay), deadline.minutes % minutesPerDay];
      const [hours, minutes] = [Math.floor(rest / 60), rest % 60];
      const parts = [...(days > 0 ? [`${days} ngày`] : []), ...(hours > 0 ? [`${hours} giờ`] : []), ...(minutes > 0 ? [`${minutes} phút`] : [])];
      return `${parts.join(' ')} làm việc`;
    }
    case 'calendar':
      return `${[...(deadline.months > 0 ? [`${deadline.months} tháng`] : []), ...(deadline.days > 0 ? [`${deadline.days} ngày`] : [])].join(' ')} theo lịch`;
    case 'day-end':
      return deadline.isNextDay ? 'đến hết ngày làm việc tiếp theo' : 'trong ngày làm việc';
    case 'session-end':
      return 'trong buổi làm việc';
  }
};

const momentName = ({ date, minute }: Moment, weekday: number): string => `${hourName(minute)}, ${weekdays[weekday] ?? ''}, ngày ${dayName(date)}`;

/** Words of the calculator of the day of return; on their own because the pages' scripts carry them. */
export const dueWords = {
  heading: 'Tính ngày hẹn trả kết quả',
  formLabel: 'Ngày, giờ nhận hồ sơ',
  day: 'Ngày nhận đủ hồ sơ',
  hour: 'Giờ nhận',
  limit: 'Thời hạn',
  caseName: ({ name, words, deadline }: { readonly name: string; readonly words: string | undefined; readonly deadline: Deadline }): string => {
    const limit = words ?? deadlineName(deadline);
    return name === '' ? limit : `${name}: ${limit}`;
  },
  deadlineName,
  due: (due: Moment, weekday: number): string => `Hẹn trả: ${momentName(due, weekday)}.`,
  from: (from: Moment, weekday: number): string => `Tính từ ${momentName(from, weekday)}.`,
  unknownYear: (year: number): string => `Lịch nghỉ năm ${year} chưa có, nên chưa tính được ngày hẹn trả. Báo người quản lý lịch làm việc bổ sung các ngày nghỉ lễ năm ${year}.`,
  /** A receipt before the text took effect, or from the day on which it no longer applies: the limit may be another. */
  beforeText: (day: string, from: string): string => `Ngày ${dayName(day)} bản này chưa áp dụng (có hiệu lực từ ${dayName(from)}): xem thời hạn ở bản áp dụng ngày ấy.`,
  behindText: (day: string, until: string): string => `Ngày ${dayName(day)} bản này không còn áp dụng (chỉ đến trước ngày ${dayName(until)}): xem thời hạn ở bản áp dụng ngày ấy.`,
  registerOn: (day: string): string => `Danh mục tại ngày ${dayName(day)}`,
  noDay: 'Chọn ngày và giờ nhận hồ sơ.',
  /** How days are counted, for every reader, with or without a script. */
  rule: ({ hours, deadlines, source }: { readonly hours: Hours; readonly deadlines: readonly Deadline[]; readonly source: string | undefined }): string =>
    [
      `Giờ làm việc: ${sessionNames(hours.sessions)}, thứ Hai đến thứ Sáu${hours.saturday.length === 0 ? '' : `; ${sessionNames(hours.saturday)} thứ Bảy`}, trừ ngày nghỉ lễ.`,
      'Hồ sơ nhận trong giờ làm việc tính từ lúc nhận, nhận ngoài giờ tính từ đầu buổi làm việc tiếp theo.',
      ...(hours.lateAfter === undefined ? [] : [`Hồ sơ nhận sau ${hourName(hours.lateAfter)} tính từ đầu ngày làm việc tiếp theo.`]),
      ...(deadlines.some(({ kind }) => kind === 'working') ? ['Một ngày làm việc tính bằng 8 giờ làm việc.'] : []),
      ...(deadlines.some(({ kind }) => kind === 'calendar')
        ? [`Thời hạn không ghi «làm việc» tính theo ngày lịch, không tính ngày nhận; ngày cuối là ngày nghỉ thì hẹn trả vào ngày làm việc ${hours.lastDayOff === 'next-working-day' ? 'tiếp theo' : 'liền trước'}${source === undefined ? '' : ` (${source})`}.`]
        : []),
    ].join(' '),
} as const;

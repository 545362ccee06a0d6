import { lengthOfTime } from './rules/length-of-time.ts';

interface Total {
  readonly amount: string;
  readonly unit: 'working-minutes' | 'calendar-days' | 'calendar-months';
  readonly isUnsaid: boolean;
  readonly slack: string | undefined;
}

interface Summary {
  readonly procedure: string | undefined;
  readonly variant: string | undefined;
  readonly committedTime: string;
  readonly statutoryTime: string;
  readonly total: Total | undefined;
  readonly cut: number | undefined;
}

/** `33,3%` */
const percent = (tenths: number): string => `${String(tenths / 10).replace('.', ',')}%`;

/** `Chứng thực chữ ký, phải xác minh`; empty for a process of one case. */
export const caseName = ({ procedure, variant }: { readonly procedure: string | undefined; readonly variant: string | undefined }): string => [procedure, variant].filter((name) => name !== undefined).join(', ');

/** `cắt giảm 10%`; nothing where the time is that of the law, or the two cannot be compared. */
export const cutWords = ({ cut }: Pick<Summary, 'cut'>): string | undefined => (cut === undefined || cut === 0 ? undefined : `cắt giảm ${percent(cut)}`);

/** `9 ngày làm việc, bằng thời hạn thực hiện; cắt giảm 10% so với luật định.` */
export const totalWords = (summary: Summary): string | undefined => {
  const { total, committedTime } = summary;
  if (total === undefined) return undefined;
  const words = (amount: string): string => lengthOfTime(amount, total.unit, { inDays: /ngày/iu.test(committedTime), isUnsaid: total.isUnsaid });
  const against = total.slack === undefined ? '' : total.slack === '0' ? ', bằng thời hạn thực hiện' : `, còn dư ${words(total.slack)} so với thời hạn thực hiện`;
  const cut = cutWords(summary);
  const name = caseName(summary);
  return `${name === '' ? '' : `${name}: `}${words(total.amount)}${against}${cut === undefined ? '' : `; ${cut} so với luật định`}.`;
};

/** `Luật định: 08 ngày làm việc; cắt giảm 37,5%`: the law behind the limit of a case. */
export const statutoryWords = (summary: Pick<Summary, 'statutoryTime' | 'cut'>): string => [`Luật định: ${summary.statutoryTime}`, cutWords(summary)].filter((words) => words !== undefined).join('; ');

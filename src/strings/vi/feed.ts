import { dayName } from './register-days.ts';

interface VersionNumber {
  readonly issue: number;
  readonly revision: number;
}

const versionName = ({ issue, revision }: VersionNumber): string => `${String(issue).padStart(2, '0')}/${String(revision).padStart(2, '0')}`;

interface Told extends VersionNumber {
  readonly what: 'issued' | 'corrected' | 'withdrawn';
  readonly code: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly isEverApplied: boolean;
  readonly endsOn: string | undefined;
  readonly replacedBy: VersionNumber | undefined;
  readonly reason: string;
  readonly decision: { readonly number: string; readonly date: string } | undefined;
}

const happened = { issued: 'ban hành', corrected: 'đính chính', withdrawn: 'hủy bỏ' } as const;

const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

/** Words of the feed of issues. */
export const feedWords = {
  title: (agency: string): string => `Văn bản mới của ${agency}`,
  subtitle: 'Tài liệu được ban hành, đính chính, hủy bỏ; mới nhất đứng trước.',
  linkTitle: 'Tin ban hành, đính chính, hủy bỏ tài liệu',
  entryTitle: ({ what, code, title, ...version }: Told): string => `${code} ${title}: ${happened[what]} lần ${versionName(version)}`,
  summary: ({ what, effectiveFrom, isEverApplied, endsOn, replacedBy, reason, decision }: Told): string =>
    [
      ...(what === 'issued' ? [isEverApplied ? `Có hiệu lực từ ngày ${dayName(effectiveFrom)}.` : 'Đã hủy bỏ trước ngày có hiệu lực.'] : []),
      ...(endsOn === undefined ? [] : [replacedBy ? `Hủy bỏ từ ngày ${dayName(endsOn)}; đã được thay bằng lần ${versionName(replacedBy)}.` : isEverApplied ? `Hết hiệu lực từ ngày ${dayName(endsOn)}.` : `Hủy bỏ từ ngày ${dayName(endsOn)}, trước ngày có hiệu lực.`]),
      sentence(`Lý do: ${reason}`),
      ...(decision === undefined ? [] : [`Quyết định số ${decision.number} ngày ${dayName(decision.date)}.`]),
    ].join(' '),
} as const;

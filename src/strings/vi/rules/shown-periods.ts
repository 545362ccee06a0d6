import type { Params } from '../rule-text.ts';
import { list, quoted } from './phrases.ts';

/** The periods of a finding, each `from/to` with an empty end while it lasts. */
export const shownPeriods = (params: Params): string =>
  list(params, 'periods')
    .map((period) => {
      const [from = '', to = ''] = period.split('/');
      return to === '' ? `từ ${quoted(from)} đến nay` : `từ ${quoted(from)} đến ${quoted(to)}`;
    })
    .join('; ');

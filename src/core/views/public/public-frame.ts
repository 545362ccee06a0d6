import type { CalendarDate } from '../../model/calendar-date.ts';
import type { FrameLink } from '../page-frame.ts';

/** What surrounds every page of the public site. */
export interface PublicFrame {
  readonly agencyName: string;
  readonly shortName: string;
  readonly parentName: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly proceduresHref: string;
  readonly nav: readonly (FrameLink & { readonly isCurrent: boolean })[];
  readonly footer: {
    readonly notice: string | undefined;
    readonly address: string;
    readonly links: readonly FrameLink[];
    readonly satisfaction: string | undefined;
  };
  /** Interruptions that are not over on the day of the build. */
  readonly outages: readonly { readonly notice: string; readonly from: CalendarDate; readonly to: CalendarDate }[];
  /** Day of the build, as a reader writes it and for scripts. */
  readonly asOf: string;
  readonly builtOn: string;
  /** Name of the build: a script knows by it that another one was published. */
  readonly build: string;
  readonly staleAfterDays: number;
  readonly href: (address: string) => string;
}

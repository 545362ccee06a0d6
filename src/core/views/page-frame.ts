/** A named way to a page. */
export interface FrameLink {
  readonly label: string;
  readonly href: string;
}

/** What stands around every page: who publishes, the ways in, what it was built from. */
export interface PageFrame {
  readonly agencyName: string;
  readonly shortName: string;
  readonly standard: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly registerHref: string;
  readonly nav: readonly (FrameLink & { readonly isCurrent: boolean })[];
  readonly footer: { readonly notice: string | undefined; readonly address: string; readonly columns: readonly (readonly FrameLink[])[] };
  readonly commit: string;
  readonly asOf: string;
  /** Day of the build for scripts, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** Name of the build: a script knows by it that another one was published. */
  readonly build: string;
  /** Days after which a build is old. */
  readonly staleAfterDays: number;
  readonly href: (address: string) => string;
}

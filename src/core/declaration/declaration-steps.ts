/** What is done for a declaration of conformity, in the order of the work (QĐ 19/2014/QĐ-TTg, art. 4.2b–d and 4.3). */
export const declarationSteps = ['audited', 'reviewed', 'confirmed', 'notified', 'posted', 'published'] as const;
export type DeclarationStep = (typeof declarationSteps)[number];

/** Steps that come before the signature. */
export const stepsBefore = ['audited', 'reviewed', 'confirmed'] as const satisfies readonly DeclarationStep[];

/** Steps that follow the signature. */
export const stepsAfter = ['notified', 'posted', 'published'] as const satisfies readonly DeclarationStep[];

/** The key of the declaration's front matter that gives the day of each step. */
export const dayKeys = {
  audited: 'auditedOn',
  reviewed: 'reviewedOn',
  confirmed: 'confirmedOn',
  notified: 'notifiedOn',
  posted: 'postedOn',
  published: 'publishedOn',
} as const satisfies Readonly<Record<DeclarationStep, string>>;

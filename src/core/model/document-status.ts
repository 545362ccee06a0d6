/** What the author writes in `status`: where the text stands on its way to being issued. */
export const documentStatuses = ['draft', 'in-review', 'awaiting-approval', 'issued', 'withdrawn'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** What a reader sees: the written status, and for an issued text its standing on a given day. */
export const documentStates = ['draft', 'in-review', 'awaiting-approval', 'not-yet-effective', 'in-force', 'superseded', 'withdrawn'] as const;
export type DocumentState = (typeof documentStates)[number];

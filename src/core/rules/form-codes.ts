import type { ContentReading } from '../parse/read-content.ts';

interface FormScheme {
  readonly ownerPrefix: string;
  readonly formPrefix: string;
}

/** What the codes of a document's forms begin with: `QT.TP.01` → `BM.TP.01`. */
export const formStem = (owner: string, { ownerPrefix, formPrefix }: FormScheme): string =>
  owner.startsWith(`${ownerPrefix}.`) ? `${formPrefix}${owner.slice(ownerPrefix.length)}` : `${formPrefix}.${owner}`;

/** Number of a form below a stem; undefined when the code is not made from it. */
export const numberBelow = (stem: string, code: string): number | undefined => {
  const number = code.startsWith(`${stem}.`) ? /^\d{2,3}$/u.exec(code.slice(stem.length + 1))?.[0] : undefined;
  return number === undefined ? undefined : Number(number);
};

/** The document whose forms are numbered as this form is, whatever the form says it belongs to; undefined without a scheme. */
export const ownerByCode = ({ documents, registries }: ContentReading, form: string): string | undefined => {
  const scheme = registries.agency?.data?.codes.forms;
  return scheme && documents.find(({ kind, claimedCode }) => kind !== 'form' && claimedCode !== undefined && numberBelow(formStem(claimedCode, scheme), form) !== undefined)?.claimedCode;
};

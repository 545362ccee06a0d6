import type { RedlineChange, SectionName } from './redline.ts';
import { idsOf } from './word.ts';

/** What makes two names of sections one name. */
export const keyOfSection = (section: SectionName | undefined): string => `${section?.isFormer ? 'former ' : ''}${section?.label ?? ''} ${idsOf(section?.words ?? []).join(' ')}`;

/** Section of a change; undefined in the data and before the first heading. */
export const sectionOf = ({ place }: RedlineChange): SectionName | undefined => (place.kind === 'body' ? place.section : undefined);

/** Whether a change stands in a section. */
export const isAtSection = (change: RedlineChange, section: SectionName | undefined): boolean => keyOfSection(sectionOf(change)) === keyOfSection(section);

import { postsOn } from '../library/posts-on.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { audits, isAudited, selfChecksIn } from '../vietnamese/self-checks.ts';
import { decisionsSignedBelow, signsWithoutRight } from '../vietnamese/signing-posts.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf } from './typed-tables.ts';

/** Whether a cell names one person alone, who works in the unit that another cell names. */
const isOfUnit = (name: string, { unit, content, day }: { readonly unit: string; readonly content: ContentReading; readonly day: CalendarDate | undefined }): boolean => {
  const words = comparableName(unit);
  const own = content.registries.units?.data?.find((candidate) => [candidate.name, candidate.shortName ?? ''].some((known) => known !== '' && comparableName(known) === words));
  const person = content.registries.people?.data?.find((candidate) => comparableName(candidate.name) === comparableName(name));
  const posts = person === undefined ? [] : day === undefined ? person.posts : postsOn(person, day);
  return own !== undefined && posts.length > 0 && posts.every((post) => post.unit === own.id);
};

/** Papers that are signed by those who only prepare them. */
const signingHits = (blocks: readonly ProseBlock[], { known }: DocumentReading): readonly PlacedHit[] => {
  const steps = known.kind === 'process' ? (known.steps ?? []) : [];
  const inSteps = blocks.filter(({ path, key }) => path[0] === 'steps' && key === 'content').flatMap((block): readonly PlacedHit[] => {
    const step = steps[Number(block.path[1])];
    return step && signsWithoutRight(step.content, step.responsible.map(({ role }) => role)) ? [{ block, at: 0, params: { words: step.responsible.map(({ role }) => role).join('; '), problem: 'signs-unauthorised' } }] : [];
  });
  const inText = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute').flatMap((block): readonly PlacedHit[] => decisionsSignedBelow(block.text).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'signs-unauthorised' } })));
  return [...inSteps, ...inText];
};

/**
 * Nobody approves what he wrote, audits his own unit or sends to himself; the system is audited and reviewed at least once a year
 * (TCVN ISO 9001, 9.2.2 c; QĐ 19/2014/QĐ-TTg, article 4.4b).
 */
export const selfChecked: Rule = {
  id: 'self-checked',
  theme: 'system',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading, content) => {
    if (!isStanding(reading) || reading.kind === 'form') return [];
    const told = blocks.flatMap((block): readonly PlacedHit[] => (block.shape === 'attribute' ? [] : selfChecksIn(block.text).map(({ at, kind, text }) => ({ block, at, params: { words: text, problem: kind } }))));
    const tables = tableSignsOf(blocks).heads.some(isAudited) ? typedTablesOf(blocks) : [];
    const rows = tables.flatMap(({ headers, rows: all }): readonly PlacedHit[] => {
      const audited = [...headers].find(([, header]) => isAudited(header))?.[0];
      const auditor = [...headers].find(([column, header]) => column !== audited && audits(header))?.[0];
      if (audited === undefined || auditor === undefined) return [];
      return all.flatMap(({ cells }) => {
        const [unit, by] = [cells.get(audited), cells.get(auditor)];
        return unit && by && (comparableName(unit.text) === comparableName(by.text) || isOfUnit(by.text, { unit: unit.text, content, day: reading.known.approvedBy?.date ?? reading.known.issuedOn ?? reading.known.preparedBy?.date })) ? [{ block: by, at: 0, params: { words: by.text.trim(), problem: 'audits-itself' } }] : [];
      });
    });
    return [...told, ...rows, ...signingHits(blocks, reading)];
  }),
};

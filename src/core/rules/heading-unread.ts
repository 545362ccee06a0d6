import { pointOf, walkTree } from '../parse/controlled-tree.ts';
import { placeOfPoint } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { unreadHeadingOf } from './unread-heading.ts';

/** A line that begins with `#` and no blank is read as a paragraph; the section it should open is lost. */
export const headingUnread: Rule = {
  id: 'heading-unread',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const findings: Finding[] = [];
      if (!reading.body.tree) return findings;
      walkTree(reading.body.tree, (node) => {
        const heading = unreadHeadingOf(node);
        if (!heading) return;
        const { hashes, words } = heading;
        findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { words: `${hashes}${words}`.slice(0, 80), corrected: `${hashes} ${words}`.trim().slice(0, 60) } });
      });
      return findings;
    }),
};

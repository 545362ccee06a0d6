import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/**
 * The pictures of every issued version stay as they were, also those of versions that were replaced: each version stays
 * readable as it was. A new picture gets a new name.
 */
export const attachmentChanged: Rule = {
  id: 'attachment-changed',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions }, { files }) => {
    const reported = new Set<string>();
    return versions.flatMap((version) =>
      version.texts.flatMap(({ recorded, entry }) =>
        recorded.attachments.flatMap(({ path, sha256 }) => {
          const file = files.find((candidate) => candidate.path === path);
          const isSame = file?.kind === 'asset' && file.sha256 === sha256;
          if (isSame || reported.has(`${path} ${sha256}`)) return [];
          reported.add(`${path} ${sha256}`);
          return [{ location: placeOfFile(path), params: { words: path, code, version: versionName(version), problem: file ? 'changed' : 'gone' }, related: [placeOfLine(entry.line)] }];
        }),
      ),
    );
  }),
};

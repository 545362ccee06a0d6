import { createHash } from 'node:crypto';
import type { Hash } from '#core/ports.ts';

/** Hashes by Node's own library. */
export const nodeHash: Hash = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  blobId: (text) => {
    const bytes = Buffer.from(text);
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  },
};

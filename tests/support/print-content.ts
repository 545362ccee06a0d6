/** Prints what the content folder given as argument holds, as JSON; run by root, as a user without rights. */
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { CannotRunError } from '#core/errors.ts';

const NOBODY = 65_534;

if (process.getuid?.() === 0) process.setuid?.(NOBODY);

const answer = await contentFolder(process.argv[2] ?? '')
  .readAll()
  .catch((error: unknown) => (error instanceof CannotRunError ? { reason: error.reason } : { error: String(error) }));
process.stdout.write(JSON.stringify(answer));

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a folder or one above it holds a repository, whatever Git says of it. @param folder without links on the way to it. */
export const liesInRepository = (folder: string): boolean => existsSync(join(folder, '.git')) || (dirname(folder) !== folder && liesInRepository(dirname(folder)));

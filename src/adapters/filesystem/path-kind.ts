import { stat } from 'node:fs/promises';

/** What lies at a path; `missing` also for what cannot be looked at. */
export const pathKind = async (path: string): Promise<'file' | 'folder' | 'missing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
};

import { systemClock } from '#adapters/clock/system-clock.ts';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { writeTexts } from '#adapters/filesystem/write-texts.ts';
import type { ContentSource } from '#core/ports.ts';

export { writeTexts };

/** The content folder on disk. */
export const contentSource = (folder: string): ContentSource => contentFolder(folder);

/** Today in Asia/Ho_Chi_Minh, for runs that set no day. */
export const today = (): string => systemClock.today();

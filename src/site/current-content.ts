import type { ContentSource } from '#core/ports.ts';
import { handedPrintSource } from '#core/print/print-source.ts';
import { siteSettings } from './settings.ts';
import { contentSource } from './wiring.ts';

/** The content folder that the pages are made from. */
export const currentContent = (): ContentSource => handedPrintSource()?.content ?? contentSource(siteSettings().contentFolder);

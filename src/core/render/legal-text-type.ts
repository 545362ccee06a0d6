import type { legalTextTypes } from '../schema/legal-text.ts';

export type LegalTextType = (typeof legalTextTypes)[number];

import { personalDataFor } from './personal-data-in.ts';
import type { Rule } from './rule.ts';

/** Numbers and addresses of a person do not belong on the public site (Luật Bảo vệ dữ liệu cá nhân 2025). */
export const personalDataPublic: Rule = {
  id: 'personal-data-public',
  theme: 'confidentiality',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => personalDataFor(content, 'public'),
};

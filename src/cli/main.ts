import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before anything of ours is loaded: reading our source costs a second, and a secretary runs a command a hundred times a day.
enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
await import('./run.ts');

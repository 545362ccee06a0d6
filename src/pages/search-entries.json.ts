import type { APIRoute } from 'astro';
import { searchEntries } from '#site/search-entries.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await searchEntries()));

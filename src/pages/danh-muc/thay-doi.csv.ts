import type { APIRoute } from 'astro';
import { changesFile } from '#site/dated-tables.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(changesFile(await getLibrary()));

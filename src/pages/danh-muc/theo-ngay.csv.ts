import type { APIRoute } from 'astro';
import { registerFile } from '#site/dated-tables.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(registerFile(await getLibrary()));

import type { APIRoute } from 'astro';
import { coverageFile } from '#site/coverage-file.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(coverageFile(await getLibrary()));

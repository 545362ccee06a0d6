import type { APIRoute } from 'astro';
import { lawFile } from '#site/law-file.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(lawFile(await getLibrary()));

import type { APIRoute } from 'astro';
import { feedFile } from '#site/feed.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(feedFile(await getLibrary()));

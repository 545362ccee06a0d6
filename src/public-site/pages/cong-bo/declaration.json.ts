import type { APIRoute } from 'astro';
import { dataFile } from '#site/public/declaration-files.ts';
import { getPublicSite } from '#site/public/source.ts';

export const GET: APIRoute = () => new Response(dataFile(getPublicSite()));

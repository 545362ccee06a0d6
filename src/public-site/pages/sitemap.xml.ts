import type { APIRoute } from 'astro';
import { sitemapFile } from '#site/public/site-files.ts';
import { getPublicSite } from '#site/public/source.ts';

export const GET: APIRoute = () => new Response(sitemapFile(getPublicSite()));

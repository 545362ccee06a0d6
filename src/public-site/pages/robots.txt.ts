import type { APIRoute } from 'astro';
import { robotsFile } from '#site/public/site-files.ts';
import { getPublicSite } from '#site/public/source.ts';

export const GET: APIRoute = () => new Response(robotsFile(getPublicSite()));

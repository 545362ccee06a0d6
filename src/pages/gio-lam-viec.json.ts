import type { APIRoute } from 'astro';
import { officeHours } from '#core/schedule/office-hours.ts';
import { getLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(officeHours((await getLibrary()).registries.calendar)));

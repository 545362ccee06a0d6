import type { APIRoute, GetStaticPaths } from 'astro';
import { publicSource } from '#site/public/source.ts';

export const getStaticPaths: GetStaticPaths = () => [...publicSource().figures.keys()].map((path) => ({ params: { path } }));

export const GET: APIRoute = ({ params }) => {
  const picture = publicSource().figures.get(params.path ?? '');
  return picture ? new Response(picture.bytes, { headers: { 'Content-Type': picture.mediaType } }) : new Response(null, { status: 404 });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { figureResponse, shownFigures } from '#site/figures.ts';

export const getStaticPaths: GetStaticPaths = async () => (await shownFigures()).map((path) => ({ params: { path } }));

export const GET: APIRoute = ({ params }) => figureResponse(params.path ?? '');

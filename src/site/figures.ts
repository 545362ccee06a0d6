import { figuresFolder } from '#core/parse/read-content.ts';
import { getLibrary } from './library.ts';
import { currentContent } from './current-content.ts';

/** Pictures that the documents of this site show; a picture that none of them shows stays where it is. */
export const shownFigures = async (): Promise<readonly string[]> => [...new Set((await getLibrary()).documents.flatMap(({ facts }) => facts.figures))];

/** A picture of the content folder as an answer to a browser. */
export const figureResponse = async (path: string): Promise<Response> => {
  const picture = await currentContent().readPicture(`${figuresFolder}/${path}`);
  return picture ? new Response(picture.bytes, { headers: { 'Content-Type': picture.mediaType } }) : new Response(null, { status: 404 });
};

import { figuresFolder } from '#core/parse/read-content.ts';
import { getLibrary } from './library.ts';
import { currentContent } from './current-content.ts';

/** Pictures that the documents of this site show, older versions among them; a picture that none of them shows stays where it is. */
export const shownFigures = async (): Promise<readonly string[]> => {
  const { documents, histories } = await getLibrary();
  const issued = [...histories.values()].flatMap(({ versions }) => versions.flatMap(({ recorded }) => recorded.attachments.map(({ path }) => path.slice(figuresFolder.length + 1))));
  return [...new Set([...documents.flatMap(({ facts }) => facts.figures), ...issued])];
};

/** A picture of the content folder as an answer to a browser. */
export const figureResponse = async (path: string): Promise<Response> => {
  const picture = await currentContent().readPicture(`${figuresFolder}/${path}`);
  return picture ? new Response(picture.bytes, { headers: { 'Content-Type': picture.mediaType } }) : new Response(null, { status: 404 });
};

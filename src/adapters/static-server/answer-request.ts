import { readFile } from 'node:fs/promises';
import { STATUS_CODES, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { mediaType } from '#core/serving/media-types.ts';
import { responseHeaders } from '#core/serving/response-headers.ts';
import { findFile } from './find-file.ts';

export interface Exchange {
  /** The folder that is served: absolute and without symbolic links. */
  readonly root: string;
  /** The path that the site lies under. */
  readonly basePath: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers one request with a file of the site, its 404 page, or a status. Never rejects: what fails is a 500. */
export async function answerRequest({ root, basePath, request, response }: Exchange): Promise<void> {
  const { status, headers, body, urlPath } = await makeAnswer({ root, basePath, request }).catch(() => statusAnswer(500));
  response.writeHead(status, {
    ...responseHeaders(urlPath),
    ...headers,
    'Content-Length': body.length,
  });
  response.end(body); // Node leaves the body out when the request is a HEAD.
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** Address below the base path of the file that was asked for and is there. */
  readonly urlPath?: string;
}

async function makeAnswer({ root, basePath, request }: Omit<Exchange, 'response'>): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return statusAnswer(405, { Allow: 'GET, HEAD' });

  const prefix = basePath.replace(/\/$/, '');
  const target = request.url ?? '';
  if (!target.startsWith('/')) return statusAnswer(400);
  if (!target.startsWith(`${prefix}/`)) return notFoundAnswer(root);
  const finding = await findFile({ root, target: target.slice(prefix.length) });
  switch (finding.kind) {
    case 'file':
      return fileAnswer(finding.path, { status: 200, urlPath: finding.urlPath });
    case 'redirect':
      return statusAnswer(302, { Location: `${prefix}${finding.location}` });
    case 'missing':
      return notFoundAnswer(root);
    case 'malformed':
      return statusAnswer(400);
  }
}

// The whole file is read before the first byte goes out: a file that is being rebuilt, or cannot be read, is then a
// clean 500 and never half a response. The files of a site are small.
async function fileAnswer(path: string, rest: Pick<Answer, 'status' | 'urlPath'>): Promise<Answer> {
  return { ...rest, headers: { 'Content-Type': mediaType(path) }, body: await readFile(path) };
}

async function notFoundAnswer(root: string): Promise<Answer> {
  const page = await findFile({ root, target: '/404.html' });
  return page.kind === 'file' ? fileAnswer(page.path, { status: 404 }) : statusAnswer(404);
}

function statusAnswer(status: number, headers: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(`${status} ${STATUS_CODES[status] ?? ''}\n`);
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body };
}

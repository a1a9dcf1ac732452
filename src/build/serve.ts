import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type HeadersFor, headersFor } from './hosting/headersFor.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { locate } from './locate.ts';
import { fileReader, type ReadServed, type ServedFile } from './servedFile.ts';

export interface ServeOptions {
  /** The built site. */
  root: string;
  /** 0 takes any free port. */
  port?: number;
  /** Where the site lives, with a slash at both ends. */
  base?: string;
}

/**
 * Serves a built site on this machine as a static host does: no fallback rule, `404.html` with status 404, and along with each
 * file what `_headers` says.
 * Rejects when the port is taken.
 */
export async function serve(options: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const { root, port = 0, base = '/' } = options;
  const read = fileReader(root);
  const server = createServer((request, response) => {
    answer(request, response, root, base, read).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}${base}`, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
  read: ReadServed,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const located = await locate(root, base, request.url ?? '/');
  const [path = '/'] = (request.url ?? '/').split('?');
  for (const [name, value] of Object.entries({
    'Cache-Control': 'no-cache',
    ...(await headersIn(root))(path),
  }))
    response.setHeader(name, value);
  if (located.kind === 'redirect') {
    response.writeHead(301, { Location: located.to }).end();
  } else if (located.kind === 'file') {
    send(request, response, 200, await read(located.path));
  } else if (located.status === 404 && located.inside) {
    const page = await read('404.html').catch(() => null);
    if (page) send(request, response, 404, page);
    else sendText(response, 404);
  } else {
    sendText(response, located.status);
  }
}

/** Read each time, since what is served may be built anew meanwhile. */
async function headersIn(root: string): Promise<HeadersFor> {
  return headersFor(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
}

function sendText(response: ServerResponse, status: 400 | 404): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 400 ? 'Bad request\n' : 'Not found\n');
}

function send(request: IncomingMessage, response: ServerResponse, status: 200 | 404, file: ServedFile): void {
  const encoding = encodingFor(request.headers['accept-encoding'] ?? '');
  const body = file.bodies[encoding];
  response.setHeader('Content-Type', file.type);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', file.etag);
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity' && body !== file.bodies.identity) {
    response.setHeader('Content-Encoding', encoding);
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

function encodingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  const names = accepted
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity';
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
    },
  });
  const { url } = await serve({ root: values.root, port: Number(values.port), base: values.base });
  console.log(`Serving ${values.root} at ${url}`);
}

if (isRunDirectly(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

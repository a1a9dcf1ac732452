import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const base = '/explainers/red-carpet/';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'site/actors/shoigu'), { recursive: true });
  mkdirSync(join(root, 'site/empty'));
  writeFileSync(join(root, 'secret.txt'), 'outside the site');
  writeFileSync(join(root, 'site/index.html'), '<h1>The story</h1>');
  writeFileSync(join(root, 'site/404.html'), '<h1>Not in this story</h1>');
  writeFileSync(join(root, 'site/actors/shoigu/index.html'), '<h1>Sergei Shoigu</h1>');
  writeFileSync(join(root, 'site/script.js'), 'export const answer = 42;\n'.repeat(50));
  writeFileSync(join(root, 'site/letter.woff2'), 'not really a font');
  site = await serve({ root: join(root, 'site'), base });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

/** A request whose path reaches the server as it is written; fetch() would tidy `..` away. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what is there', () => {
  it('serves a directory by its index.html', async () => {
    const { status, headers, body } = await get(`${base}actors/shoigu/?since=2022`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>Sergei Shoigu</h1>');
  });

  it('leads from a directory without its slash to the one with it, query kept', async () => {
    const { status, headers } = await get(`${base}actors/shoigu?since=2022`);
    expect([status, headers.location]).toEqual([301, `${base}actors/shoigu/?since=2022`]);
    expect((await get('/explainers/red-carpet')).headers.location).toBe(base);
  });

  it('compresses text in the way the reader accepts, and nothing else', async () => {
    const script = 'export const answer = 42;\n'.repeat(50);
    const brotli = await get(`${base}script.js`, { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const zipped = await get(`${base}script.js`, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(script);
    expect((await get(`${base}script.js`)).body.toString()).toBe(script);
    const font = await get(`${base}letter.woff2`, { 'Accept-Encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
    expect(font.body.toString()).toBe('not really a font');
  });

  it('answers 304 to a reader who has it, and HEAD without a body', async () => {
    const first = await get(base);
    const etag = String(first.headers.etag);
    expect((await get(base, { 'If-None-Match': etag })).status).toBe(304);
    const head = await get(base, {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '18', 0]);
    expect((await get(base, {}, 'POST')).status).toBe(405);
  });

  it('says what _headers says, of a page that is missing too, and else that all is to be asked for anew', async () => {
    expect((await get(base)).headers['cache-control']).toBe('no-cache');
    writeFileSync(
      join(root, 'site/_headers'),
      `${base}*\n  X-A: 1\n\n${base}script.js\n  Cache-Control: max-age=9\n`,
    );
    const { headers } = await get(`${base}script.js?x`);
    expect([headers['x-a'], headers['cache-control']]).toEqual(['1', 'max-age=9']);
    const missing = (await get(`${base}actors/nobody/`)).headers;
    expect([missing['x-a'], missing['cache-control']]).toEqual(['1', 'no-cache']);
  });

  it('reads a file again once it has changed', async () => {
    const path = join(root, 'site/changing.txt');
    writeFileSync(path, 'first');
    expect((await get(`${base}changing.txt`)).body.toString()).toBe('first');
    writeFileSync(path, 'second!');
    expect((await get(`${base}changing.txt`)).body.toString()).toBe('second!');
  });
});

describe('what is not there', () => {
  it.each(['actors/nobody/', 'nothing.js', 'script.js/', 'empty', 'empty/', `${'x'.repeat(10_000)}/`])(
    'answers %s with 404.html and status 404',
    async (path) => {
      const { status, body } = await get(base + path);
      expect([status, body.toString()]).toEqual([404, '<h1>Not in this story</h1>']);
    },
  );

  it.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '..%5csecret.txt', 'a/../../secret.txt'])(
    'lets nobody out of the site by %s',
    async (path) => {
      const { status, body } = await get(base + path);
      expect([status, body.toString()]).toEqual([404, '<h1>Not in this story</h1>']);
    },
  );

  it('answers a malformed path with 400, and another base with a plain 404', async () => {
    expect((await get(`${base}actors/%E0%A4%A/`)).status).toBe(400);
    const outside = await get('/actors/shoigu/');
    expect([outside.status, outside.body.toString()]).toEqual([404, 'Not found\n']);
  });

  it('never redirects to another host', async () => {
    expect((await get('//actors/shoigu')).status).toBe(404);
    expect((await get(`${base}/actors/shoigu`)).status).toBe(404);
  });

  it('answers any path at all', async () => {
    const awkward = fc.constantFrom('.', '..', '/', '%', '%2f', '%00', '%5c', 'actors', 'é', '?', '#', '~');
    await fc.assert(
      fc.asyncProperty(fc.array(awkward, { maxLength: 12 }), async (parts) => {
        const { status, body } = await get(base + encodeURI(parts.join('')).replaceAll('%25', '%'));
        expect([200, 301, 400, 404]).toContain(status);
        expect(body.toString()).not.toContain('outside the site');
      }),
      { numRuns: 100 },
    );
  });
});

it('says when the port is taken', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ root, port })).rejects.toThrow(/EADDRINUSE/);
});

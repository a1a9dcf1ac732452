import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file ready to be sent. */
export interface ServedFile {
  type: string;
  etag: string;
  bodies: Record<'br' | 'gzip' | 'identity', Buffer>;
}

/** The strongest takes ten times as long for four per cent less; a host does that once, this server at first sight. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Rejects where there is no such file. */
export type ReadServed = (path: string) => Promise<ServedFile>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/** Reads files below `root`; each is read and compressed once, and again only when it has changed on disk. */
export function fileReader(root: string): ReadServed {
  const cache = new Map<string, { stamp: string; file: Promise<ServedFile> }>();
  return async (path) => {
    const { mtimeMs, size } = await stat(join(root, path));
    const stamp = `${mtimeMs} ${size}`;
    const known = cache.get(path);
    if (known?.stamp === stamp) return known.file;
    const file = readServed(root, path);
    cache.set(path, { stamp, file });
    return file;
  };
}

async function readServed(root: string, path: string): Promise<ServedFile> {
  const identity = await readFile(join(root, path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  const compressible = type.includes('charset') && identity.length > 0;
  const [br, zipped] = compressible
    ? await Promise.all([promisify(brotliCompress)(identity, quickly), promisify(gzip)(identity)])
    : [identity, identity];
  return {
    type,
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    bodies: { br, gzip: zipped, identity },
  };
}

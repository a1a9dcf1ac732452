import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { ReadStory } from '../../model/readStory.ts';
import { sides } from '../../model/story.ts';
import { sideAddressOf } from '../../navigation/address.ts';
import { cardColours } from '../cards/cardColours.ts';
import { listedAddresses } from '../everyAddress.ts';
import { feed } from './feed.ts';
import { lastChanged } from './lastChanged.ts';
import { iconFile, iconSizes, manifest, squareIcon } from './manifest.ts';
import { robots, sitemap } from './sitemap.ts';
import { schemaName, storyJson, storySchema } from './storyJson.ts';
import type { SiteAddress } from './structuredData.ts';

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

export interface SiteOf {
  base: string;
  /** Where the site lives, without the base; `undefined` where the build was not told. */
  origin: string | undefined;
  site: SiteAddress;
}

export const feedName = 'feed.xml';
export const manifestName = 'manifest.webmanifest';

/** Writes what machines read beside the pages. A sitemap and a feed need full addresses, and are left out without. */
export async function writeMachineFiles(
  read: ReadStory,
  { base, origin, site }: SiteOf,
  outDir: string,
): Promise<void> {
  const { story, editions } = read;
  const paper = cardColours(file('../../styles/colours.css'), sides).paper;
  const { title, standfirst } = story;
  const texts: Record<string, string> = {
    [manifestName]: manifest({ title, description: standfirst, base, paper }),
    'story.json': `${JSON.stringify(storyJson(story, editions, site))}\n`,
    [schemaName]: `${JSON.stringify(storySchema(site(`/${schemaName}`)), null, 1)}\n`,
  };
  // A host reads it at its root only.
  if (base === '/') texts['robots.txt'] = robots(origin === undefined ? null : site('/sitemap.xml'));
  if (origin !== undefined) {
    const changed = lastChanged(read);
    texts['sitemap.xml'] = sitemap(
      listedAddresses(story).map((address) => ({ address: site(address), changed: changed(address) })),
    );
    const about = { title, subtitle: standfirst, home: site('/'), self: site(`/${feedName}`) };
    texts[feedName] = feed({ ...about, changes: site(sideAddressOf('changes')), editions });
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(outDir, name), text);
  const icon = Buffer.from(squareIcon(file('../../../public/favicon.svg')));
  for (const size of iconSizes) {
    const png = sharp(icon, { density: (72 * size) / 32 })
      .resize(size, size)
      .png({ palette: true });
    await writeFile(join(outDir, iconFile(size)), await png.toBuffer());
  }
}

/** What a build without `SITE_URL` lacks, for whoever runs it; `null` with it. Throws a RangeError where it is no origin. */
export function missingWithout(origin: string | undefined): string | null {
  if (origin === undefined || origin === '') {
    return (
      'SITE_URL is not set: canonical links and cards have no host, so chats show no card; ' +
      'there is no sitemap and no feed. Set it: SITE_URL=https://example.org npm run build'
    );
  }
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new RangeError(
      `SITE_URL is "${origin}"; it is a scheme and a host, https://example.org, and the path goes to --base`,
    );
  }
  return null;
}

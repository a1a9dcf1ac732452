import type { CodeOfEmbed } from '../../app/static.tsx';

/** Stands beside the page of whatever can be embedded, as its card does. */
export const oembedFile = 'oembed.json';

/**
 * The answer of oEmbed 1.0 (oembed.com) for a page: the code of its embed. It is a file, so it cannot heed the `maxwidth` of who asks; the
 * embed is as wide as the place it is given.
 */
export function oembed(code: CodeOfEmbed, provider: { name: string; url: string }): string {
  const { title, html, width, height } = code;
  const answer = { version: '1.0', type: 'rich', title, html, width, height };
  return `${JSON.stringify({ ...answer, provider_name: provider.name, provider_url: provider.url })}\n`;
}

/** By this a chat or an editor that pastes an address finds the answer. `address` is full. */
export function oembedLink(address: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${address}">`;
}

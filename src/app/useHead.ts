import { useEffect } from 'react';
import { cardFile } from '../navigation/address.ts';
import { afterPaint } from '../views/parts/afterPaint.ts';
import type { Head } from './head.ts';

/** Keeps the document's head true to the place. `address` makes a canonical address absolute or based as the build did. */
export function useHead({ title, description, canonical }: Head) {
  useEffect(
    () =>
      afterPaint(() => {
        document.title = title;
        set('meta[name="description"]', 'content', description);
        setOrRemove('link', 'canonical', canonical && siteAddress(canonical));
        if (canonical) setShared(title, siteAddress(canonical));
        setOrRemove('meta', 'robots', canonical === null ? 'noindex' : null);
      }),
    [title, description, canonical],
  );
}

/** With SITE_URL set at the build it is absolute, otherwise it starts with the base. */
export function siteAddress(address: string): string {
  return (
    (import.meta.env.SITE_URL ?? '').replace(/\/$/, '') + import.meta.env.BASE_URL.slice(0, -1) + address
  );
}

/** What a page says of itself to chats and search engines that read it in the browser. */
function setShared(title: string, address: string) {
  const og = (name: string) => `meta[property="og:${name}"]`;
  if (document.head.querySelector(og('url'))?.getAttribute('content') === address) return;
  set(og('title'), 'content', title);
  set(og('url'), 'content', address);
  set(og('image'), 'content', address + cardFile);
  // They tell of the page that was loaded, and nothing reads them after that. They are no part of what is shown, which is long.
  for (const child of [...document.head.children, ...document.body.children])
    if (child.matches(`[type="application/ld+json"], ${og('image:alt')}`)) child.remove();
}

function set(selector: string, attribute: string, value: string) {
  document.head.querySelector(selector)?.setAttribute(attribute, value);
}

function setOrRemove(tag: 'link' | 'meta', name: string, value: string | null) {
  const [key, attribute] = tag === 'link' ? ['rel', 'href'] : ['name', 'content'];
  const found = document.head.querySelector(`${tag}[${key}="${name}"]`);
  if (value === null) {
    found?.remove();
    return;
  }
  const element = found ?? document.head.appendChild(document.createElement(tag));
  element.setAttribute(key, name);
  element.setAttribute(attribute, value);
}

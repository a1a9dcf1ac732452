import type { BrowserContext, Page } from 'playwright/test';

/**
 * Gathers what a reader's browser must never say: any console message, any error nobody caught (a hydration that did
 * not match is one), any request or socket to another host than the site and `others`. Every page of the context counts,
 * also one opened later.
 */
export function complaintsOf(context: BrowserContext, site: string, ...others: string[]): string[] {
  const complaints: string[] = [];
  const origins = [site, ...others].map((one) => new URL(one).origin);
  context.on('console', (message) => {
    const { url, lineNumber } = message.location();
    complaints.push(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('weberror', (error) => {
    const thrown = error.error();
    complaints.push(`page error: ${thrown.stack || thrown.message}`);
  });
  context.on('request', (request) => {
    if (isOutside(request.url(), origins)) complaints.push(`request to another host: ${request.url()}`);
  });
  const listen = (page: Page) =>
    page.on('websocket', (socket) => complaints.push(`request to another host: ${socket.url()}`));
  context.pages().forEach(listen);
  context.on('page', listen);
  return complaints;
}

function isOutside(address: string, origins: readonly string[]): boolean {
  const { protocol, origin } = new URL(address);
  return !['data:', 'blob:', 'about:'].includes(protocol) && !origins.includes(origin);
}

/**
 * Takes away the complaints that a test means to cause, such as the browser's own message for a 404 page.
 * Throws where there is none, so that a test cannot forgive what no longer happens.
 */
export function forgive(complaints: string[], expected: RegExp): void {
  const kept = complaints.filter((complaint) => !expected.test(complaint));
  if (kept.length === complaints.length) throw new Error(`no complaint to forgive matches ${expected}`);
  complaints.splice(0, complaints.length, ...kept);
}

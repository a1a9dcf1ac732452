/** Set once the page is being loaded again: whatever else is missing waits for that too. */
let leaving: Promise<never> | null = null;

/**
 * What `load` fetches of the release that this page belongs to: a script, styles, data. Where it cannot be had because another
 * release has taken its place, the page is loaded again at the same place, once, and this waits for that. Else it rejects as
 * `load` does. It stands in the first script: what saves the page cannot be fetched when it is needed.
 */
export async function late<Come>(load: () => Promise<Come>): Promise<Come> {
  try {
    return await load();
  } catch (error) {
    const release = document.querySelector('script[type="module"]')?.getAttribute('src') ?? '';
    const replaced = leaving !== null || (await isReplaced(release));
    if (replaced && !leaving && !hasTried(release)) {
      leaving = new Promise(() => {});
      location.reload();
    }
    if (leaving) return leaving;
    throw error;
  }
}

/** Whether the front page, as the host has it now, starts another release. Not so where there is no network, or a hotel answers. */
async function isReplaced(release: string): Promise<boolean> {
  try {
    const front = await (await fetch(import.meta.env.BASE_URL, { cache: 'no-store' })).text();
    return front.includes('data-page=') && !front.includes(release);
  } catch {
    return false;
  }
}

/** Whether this release was left before, and came again all the same: some hosts are slow to agree with themselves. */
function hasTried(release: string): boolean {
  try {
    if (sessionStorage['left'] === release) return true;
    sessionStorage['left'] = release;
    return false;
  } catch {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  }
}

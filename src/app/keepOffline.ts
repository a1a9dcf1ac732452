/** What is said of a reader's connection where a browser says anything. */
interface Connection {
  saveData?: boolean;
}

/** No browser knows this of its own types yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/**
 * Lets a service worker keep the explainer, so that it reads offline after this visit. Comes when all that the page needs has
 * come, and not to readers who ask to be spared data. Where it is refused (http, a private window, a sandbox), nothing changes.
 */
export async function keepOffline(): Promise<void> {
  try {
    const { connection } = navigator as { connection?: Connection };
    if (connection?.saveData) return;
    if (document.readyState !== 'complete')
      await new Promise((done) => addEventListener('load', done, { once: true }));
    await navigator.serviceWorker.register(trusted(`${import.meta.env.BASE_URL}sw.js`));
  } catch {
    // The page reads as before, online.
  }
}

/** The one address that the page's policy lets a script be started from by name; see build/hosting/policy.ts. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

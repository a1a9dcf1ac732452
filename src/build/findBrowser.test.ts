import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './findBrowser.ts';

/** A machine that has these programs, with two ways to install, each of which brings the program named (or fails). */
function machineWith(has: string[], brings: { playwright?: string; apt?: string } = {}, named?: string) {
  const log: string[] = [];
  const install = (name: 'playwright' | 'apt') => ({
    name,
    run: async () => {
      log.push(name);
      const brought = brings[name];
      if (brought === undefined) throw new Error(`${name} is offline`);
      has.push(brought);
    },
  });
  const machine: Machine = {
    named,
    playwrightPath: () => '/cache/playwright/chrome',
    systemPaths: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    starts: async (path) => has.includes(path),
    installs: [install('playwright'), install('apt')],
  };
  return { machine, log };
}

describe('findBrowser', () => {
  it('prefers the one that is named, then Playwright’s own, then the system’s', async () => {
    const has = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/cache/playwright/chrome', '/opt/chrome'];
    expect(await findBrowser(machineWith(has, {}, '/opt/chrome').machine)).toBe('/opt/chrome');
    expect(await findBrowser(machineWith(has).machine)).toBe('/cache/playwright/chrome');
    expect(await findBrowser(machineWith(has.slice(0, 2)).machine)).toBe('/usr/bin/chromium');
    expect(await findBrowser(machineWith(has.slice(0, 1)).machine)).toBe('/usr/bin/google-chrome');
  });

  it('does not quietly take another one than the one that is named', async () => {
    const { machine, log } = machineWith(['/usr/bin/chromium'], {}, '/opt/gone');
    await expect(findBrowser(machine)).rejects.toThrow('CHROMIUM is /opt/gone');
    expect(log).toEqual([]);
  });

  it('installs nothing where there is one', async () => {
    const { machine, log } = machineWith(['/usr/bin/chromium']);
    await findBrowser(machine);
    expect(log).toEqual([]);
  });

  it('installs by the first way that works', async () => {
    const download = machineWith([], { playwright: '/cache/playwright/chrome', apt: '/usr/bin/chromium' });
    expect(await findBrowser(download.machine)).toBe('/cache/playwright/chrome');
    expect(download.log).toEqual(['playwright']);
    const blocked = machineWith([], { apt: '/usr/bin/chromium' });
    expect(await findBrowser(blocked.machine)).toBe('/usr/bin/chromium');
    expect(blocked.log).toEqual(['playwright', 'apt']);
  });

  it('goes on where an install ran but its browser does not start', async () => {
    const { machine } = machineWith([], { playwright: '/somewhere/else', apt: '/usr/bin/chromium' });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  it('says all that was tried', async () => {
    const failure = findBrowser(machineWith([], { playwright: '/somewhere/else' }).machine);
    await expect(failure).rejects.toThrow(/set CHROMIUM/);
    await expect(failure).rejects.toThrow(/playwright: ran, but left no browser/);
    await expect(failure).rejects.toThrow(/apt: apt is offline/);
  });
});

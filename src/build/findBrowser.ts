import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { isRunDirectly } from './isRunDirectly.ts';

const run = promisify(execFile);

/** Everything the search asks of the machine. */
export interface Machine {
  /** `$CHROMIUM`. */
  named: string | undefined;
  /** Where Playwright keeps the browser that belongs to it, whether or not it is there. */
  playwrightPath: () => string;
  systemPaths: string[];
  /** Whether a program is there and starts. */
  starts: (path: string) => Promise<boolean>;
  /** Ways to get a browser, in the order in which they are tried. */
  installs: { name: string; run: () => Promise<unknown> }[];
}

/**
 * The path of a Chromium: `$CHROMIUM`, then Playwright's own, then the usual places; where there is none, installs one.
 * Rejects with all that was tried when none can be had, or when `$CHROMIUM` does not start.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string> {
  const { named } = machine;
  if (named) {
    if (await machine.starts(named)) return named;
    throw new Error(`CHROMIUM is ${named}, which does not start as a browser.`);
  }
  const tried: string[] = [];
  for (const install of [null, ...machine.installs]) {
    if (install) tried.push(`${install.name}: ${await outcome(install.run)}`);
    const found = await firstThatStarts(machine);
    if (found) return found;
  }
  throw new Error(
    [
      'No Chromium found. Install Chromium or Chrome, or set CHROMIUM to the path of one.',
      `Looked at: ${candidates(machine).join(', ')}`,
      ...tried,
    ].join('\n  '),
  );
}

async function outcome(install: () => Promise<unknown>): Promise<string> {
  try {
    await install();
    return 'ran, but left no browser where one is expected';
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .trim()
      .slice(0, 300);
  }
}

function candidates(machine: Machine): string[] {
  return [machine.playwrightPath(), ...machine.systemPaths];
}

async function firstThatStarts(machine: Machine): Promise<string | undefined> {
  for (const path of candidates(machine)) if (await machine.starts(path)) return path;
  return undefined;
}

const linuxPaths = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  .map((name) => `/usr/bin/${name}`)
  .concat('/snap/bin/chromium');

const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPaths = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((folder) => process.env[folder])
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));

function thisMachine(): Machine {
  const bySystem: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: linuxPaths,
    darwin: macPaths,
    win32: windowsPaths,
  };
  const installs = [{ name: 'npx playwright install chromium', run: playwrightInstall }];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    installs.push({ name: 'apt-get install chromium', run: aptInstall });
  }
  return {
    named: process.env['CHROMIUM'],
    playwrightPath: () => chromium.executablePath(),
    systemPaths: bySystem[process.platform] ?? [],
    starts,
    installs,
  };
}

async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window when it is asked for its version.
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

function playwrightInstall(): Promise<unknown> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  // Where downloads are blocked this must give up soon, so that the next way gets its turn.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return run(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000, env });
}

async function aptInstall(): Promise<void> {
  const options = { timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  // The fonts are for what the page's own do not cover; Debian's package only recommends them.
  const packages = ['chromium', 'fonts-liberation'];
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
}

if (isRunDirectly(import.meta.url)) {
  findBrowser().then(console.log, (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

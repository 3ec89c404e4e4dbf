import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find.ts';

export type Found = { ok: true; path: string } | { ok: false; reason: string };

const remedy =
  'Install Chromium or Chrome (Debian: apt-get install chromium; macOS: brew install --cask ' +
  'chromium; Windows: winget install Google.Chrome), or set CHROMIUM_PATH to its program.';

/** Finds Chromium, and installs it where that is ours to do: as root on Debian. */
export function ensureChromium(): Found {
  const found = findChromium();
  if (found) return { ok: true, path: found };
  if (process.env.CHROMIUM_PATH) {
    const reason = `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which is no program.`;
    return { ok: false, reason: `${reason} ${remedy}` };
  }
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return { ok: false, reason: `No Chromium was found. ${remedy}` };
  console.log('No Chromium was found: installing it with apt-get.');
  const problem = apt(['update']) ?? apt(['install', '-y', '--no-install-recommends', 'chromium']);
  const path = findChromium();
  if (path) return { ok: true, path };
  return {
    ok: false,
    reason: `No Chromium was found, and ${problem ?? 'apt-get brought none'}. ${remedy}`,
  };
}

/** What went wrong in one call of apt-get, or undefined. */
function apt(args: string[]): string | undefined {
  const { status, error } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return undefined;
  return `apt-get ${args[0]} failed (${error?.message ?? `exit code ${status ?? 'unknown'}`})`;
}

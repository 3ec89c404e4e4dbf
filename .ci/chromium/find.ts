import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the usual installers put Chromium and its kin, most open first. */
function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const homes = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return homes.flatMap((home) => apps.map((app) => `${home}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    const programs = ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'];
    return roots
      .filter((base) => base !== undefined)
      .flatMap((base) => programs.map((program) => `${base}\\${program}\\Application`))
      .flatMap((folder) => [`${folder}\\chrome.exe`, `${folder}\\msedge.exe`]);
  }
  const folders = (env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium to test with: what CHROMIUM_PATH names, else the first of the usual places.
 * A CHROMIUM_PATH that names no program is not passed over in silence: nothing is found then.
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (file: string) => boolean = isProgram,
): string | undefined {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return usualPaths(platform, env).find(exists);
}

/** Chromium's own sandbox does not run as root; nothing here may call home. */
export function chromiumFlags(isRoot: boolean = process.getuid?.() === 0): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}

/** The oldest Node the workspace runs on; better-sqlite3 and the test runner need it. */
export const nodeMajor = 24;

/** Brought by npm where the running Node is older. */
export const nodePackage = 'node@24.21.0';

export const pnpmPackage = 'pnpm@12.21.0';

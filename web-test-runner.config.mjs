// For one file while working on it: node --conditions=suara-source node_modules/.bin/wtr --watch
import { browserConfig } from './.ci/testing/browser-config.ts';
import { browserTests } from './.ci/testing/browser-files.ts';

export default { ...browserConfig(), files: browserTests };

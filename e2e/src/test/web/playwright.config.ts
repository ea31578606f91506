import { defineConfig } from '@playwright/test';
import { platform } from './platform';

/** Chromium is the installed one; nothing is downloaded. */
export default defineConfig({
  testDir: '.',
  outputDir: `${platform.work}/failures`,
  timeout: 90_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['json', { outputFile: `${platform.work}/results.json` }], ['line']],
  use: {
    baseURL: platform.gateway,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: platform.chromium },
  },
});

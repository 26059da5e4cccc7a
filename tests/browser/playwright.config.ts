import { defineConfig } from '@playwright/test'
import { chromium } from './chromium'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../.output/browser',
  reporter: [['list'], ['json']],
  globalSetup: './global-setup.ts',
  // Each with a server and a database of its own (server.ts): what one changes the other does not see.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    launchOptions: await chromium(),
    screenshot: 'only-on-failure',
  },
})

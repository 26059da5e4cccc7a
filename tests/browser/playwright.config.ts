import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromium } from './chromium'

const port = Number(process.env.OGI_TEST_PORT ?? 3917)
// One demo district for the run, in a folder of its own; workers read the setting from the environment of the first
// process.
if (!process.env.OGI_TEST_DATA_DIR) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ogi-browser-'))
  // Started as root the database runs as another user and has to get in.
  chmodSync(folder, 0o755)
  process.env.OGI_TEST_DATA_DIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../.output/browser',
  reporter: [['list'], ['json']],
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    launchOptions: await chromium(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --import tsx lib/boot/demo.ts',
    cwd: path.join(import.meta.dirname, '../..'),
    env: { PORT: String(port), OGI_DATA_DIR: process.env.OGI_TEST_DATA_DIR },
    url: `http://127.0.0.1:${port}/sign-in`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})

import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { LaunchOptions } from '@playwright/test'

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      try {
        accessSync(path.join(folder, name), constants.X_OK)
        return path.join(folder, name)
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return null
}

/** How to launch Chromium: the one named by CHROMIUM_PATH, else one on the PATH, else the one that npm installed. */
export async function chromium(): Promise<LaunchOptions> {
  const executablePath = process.env.CHROMIUM_PATH ?? onPath(['chromium', 'chromium-browser', 'google-chrome'])
  if (executablePath) return { executablePath, args: quiet }
  // Makes the package unpack the system libraries it brings along.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return { executablePath: await bundled.executablePath(), args: [...bundled.args, ...quiet] }
}

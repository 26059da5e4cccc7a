import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from '@/lib/platform/intake/legacy'

/** Where LibreOffice is, or null: what needs it is skipped then. */
export const office = await findOffice()

const fonts = path.join(import.meta.dirname, '../../lib/render/fonts/files')

/**
 * Converts a file as somebody would who opens it and saves it as another kind. With a profile of its own, because a
 * second office on the same one would hand the work over and end at once; and with the fonts of this program, because a
 * computer without Chinese ones draws no character at all.
 */
export function convert(to: string, file: string, folder: string): void {
  const home = path.join(path.dirname(file), 'office')
  mkdirSync(home, { recursive: true })
  try {
    symlinkSync(fonts, path.join(home, 'fonts'))
  } catch {
    // There since the conversion before.
  }
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(home, 'profile')).href}`
  spawnSync(office!, ['--headless', profile, '--convert-to', to, '--outdir', folder, file], {
    env: { ...process.env, XDG_DATA_HOME: home },
    stdio: 'ignore',
    timeout: 120_000,
  })
}

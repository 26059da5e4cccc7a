import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { run } from '@/lib/cli/run'

export const reports = path.join(import.meta.dirname, '../fixtures/reports')

/** Runs the command line inside this process. */
export async function command(
  argv: readonly string[],
  folder = reports,
  columns = 80,
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns,
    folder,
  })
  return { code, out, err }
}

const folders: string[] = []
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** An empty folder that goes with the tests of this file. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ogi-cli-'))
  folders.push(folder)
  return folder
}

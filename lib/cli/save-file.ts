import { realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Why a file cannot be written, by the code of the fault. */
export const writeFaults: Record<string, string> = {
  ENOENT: '所在的文件夹不存在',
  ENOTDIR: '所在的文件夹不存在',
  EISDIR: '这是文件夹',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
}

/** Writes an output file. It never writes over the file that was read. */
export async function saveFile(
  file: string,
  bytes: Uint8Array | string,
  { folder, source }: { readonly folder: string; readonly source: string },
): Promise<Result<null>> {
  const target = path.resolve(folder, file)
  if (await isSame(target, path.resolve(folder, source)))
    return refuse('output.source', `${file}：不能覆盖正在读取的文件`)
  try {
    await writeFile(target, bytes)
    return accept(null)
  } catch (error) {
    return refuse(
      'output.unwritable',
      `${file}：无法写入，${writeFaults[(error as NodeJS.ErrnoException).code ?? ''] ?? '写入失败'}`,
    )
  }
}

/** Whether two paths lead to the same file. */
export async function isSame(a: string, b: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => file)
  return (await real(a)) === (await real(b))
}

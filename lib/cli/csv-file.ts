import { open } from 'node:fs/promises'
import path from 'node:path'
import { accept, type Result, refuse } from '@/lib/std/result'
import { csvHead } from './check-csv'
import { isSame, writeFaults } from './save-file'

export interface CsvFile {
  readonly path: string
  readonly write: (rows: string) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Begins a table that is written row by row. It never writes over a file that is to be read. Refusals: `output.source`,
 * `output.unwritable`.
 */
export async function openCsv(name: string, folder: string, sources: readonly string[]): Promise<Result<CsvFile>> {
  const target = path.resolve(folder, name)
  for (const source of sources)
    if (await isSame(target, path.resolve(folder, source)))
      return refuse('output.source', `${name}：不能覆盖正在读取的文件`)
  try {
    const handle = await open(target, 'w')
    await handle.write(csvHead)
    return accept({
      path: target,
      write: async (rows) => void (rows !== '' && (await handle.write(rows))),
      close: () => handle.close(),
    })
  } catch (error) {
    return refuse(
      'output.unwritable',
      `${name}：无法写入，${writeFaults[(error as NodeJS.ErrnoException).code ?? ''] ?? '写入失败'}`,
    )
  }
}

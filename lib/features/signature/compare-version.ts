import { type CopyDifferences, compareCopy } from '@/lib/checks/copy/compare-copy'
import { findVersion } from '@/lib/features/report/data/versions'
import { reportOfVersion } from '@/lib/features/report/print-report'
import { readCopy } from '@/lib/features/signature/intake/read-copy'
import type { GivenFile } from '@/lib/import/open/kind'
import type { Scope } from '@/lib/platform/scope'
import type { PrintedCode } from '@/lib/report/printed-code'
import { accept, type Result, refuse } from '@/lib/std/result'

/** What a file that came back says beside the version of record. */
export interface ComparedCopy extends CopyDifferences {
  /** The revision compared with, as on the paper. */
  readonly revision: number
  /**
   * Where the code on the file's pages says that it is another paper; null when it is this version's, or none was read.
   */
  readonly otherCode: string | null
}

/**
 * Compares a file with a version (核对送来的文件); nothing is stored. Refusals: `version.notFound`, those of reading
 * files.
 */
export async function compareVersion(scope: Scope, versionId: string, file: GivenFile): Promise<Result<ComparedCopy>> {
  const version = await findVersion(scope, versionId)
  if (!version) return refuse('version.notFound', '没有找到要核对的版本，请刷新页面')
  const read = await readCopy(file)
  if (!read.ok) return read
  const {
    revision,
    digest,
    report: { number },
  } = version
  const own: PrintedCode = { number, revision, check: digest.slice(0, 8).toUpperCase() }
  return accept({
    ...compareCopy(reportOfVersion(version), read.value.opened),
    revision,
    otherCode: otherCode(own, read.value.code),
  })
}

function otherCode(own: PrintedCode, code: PrintedCode | null): string | null {
  if (!code) return null
  if (code.number !== own.number)
    return `文件页脚印的编号是 ${padded(code.number)}，不是这份报告（编号 ${padded(own.number)}）`
  if (code.revision !== own.revision) return `文件页脚印的是第 ${code.revision} 版，不是提交的第 ${own.revision} 版`
  return code.check === own.check ? null : '文件页脚印的校验码与提交的版本不同，可能是提交前的草稿'
}

const padded = (number: number) => String(number).padStart(6, '0')

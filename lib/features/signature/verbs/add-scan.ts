import { createHash } from 'node:crypto'
import { changeReview } from '@/lib/features/report/change-review'
import type { Moving } from '@/lib/features/report/move-report'
import { isEditable, stateNames } from '@/lib/features/report/policy/review-states'
import { findRemovedScan, insertScan, listScans, markScan } from '@/lib/features/signature/data/scans'
import { scanLimits, scanSetRefusal, scanTooLarge } from '@/lib/features/signature/policy/scan-limits'
import type { InspectedScan } from '@/lib/import/open/scan/inspected-scan'
import { type Result, refuse } from '@/lib/std/result'
import { cleanText, firstCharacters } from '@/lib/std/text'

/** A file that was looked at (lib/intake/inspect-upload). */
export interface UploadedScan extends InspectedScan {
  readonly name: string
  readonly bytes: Uint8Array
}

const longestName = 200

/**
 * Ties a file of the signed and sealed paper to the version of record (上传签字盖章扫描件). A file that is there already is not stored twice; one that was
 * taken back comes back.
 * Refusals: `report.state`, `report.stale`, `scan.tooLarge`, `scan.tooMany`, `scan.tooMuch`, `scan.tooManyPages`.
 * @returns the scan's id
 */
export function addScan(
  moving: Moving & { readonly versionId: string },
  { name, bytes, type, pages }: UploadedScan,
): Promise<Result<{ id: string; twice: boolean }>> {
  const { scope, actorId: byId, versionId, now: at } = moving
  const size = bytes.length
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return changeReview<{ id: string; twice: boolean }>('addScan', moving, async (tx, stored) => {
    if (isEditable(stored.state))
      return refuse('report.state', `这份报告现在是“${stateNames[stored.state]}”状态，提交审核后才能上传签字盖章扫描件`)
    if (stored.versionId !== versionId)
      return refuse('report.stale', '这份报告已有新的版本，请刷新页面，核对纸质稿上的版本后再上传')
    if (size > scanLimits.fileBytes) return scanTooLarge
    const present = await listScans(scope, versionId, tx)
    const same = present.find((scan) => scan.sha256 === sha256)
    if (same) return { value: { id: same.id, twice: true }, silent: true }
    const refusal = scanSetRefusal(present, { size, pages })
    if (refusal) return refusal
    const removed = await findRemovedScan(tx, versionId, sha256)
    if (removed) await markScan(tx, removed.id, null)
    const id =
      removed?.id ??
      (await insertScan(tx, { versionId, name: nameOf(name), type, size, pages, sha256, bytes, at, byId }))
    return {
      value: { id, twice: false },
      detail: { scanId: id, versionId, type, size, pages, sha256, ...(removed && { restored: true }) },
    }
  })
}

/** A name to be read by people; the folders of somebody's computer are nobody's business. */
const nameOf = (given: string) =>
  firstCharacters(cleanText(given).replaceAll('\n', ' ').split(/[\\/]/).at(-1)!.trim(), longestName) || '扫描件'

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { findRemovedScan, insertScan, listScans, markScan } from '@/lib/features/signature/data/scans'
import { scanLimits, scanSetRefusal, scanTooLarge } from '@/lib/features/signature/policy/scan-limits'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'
import { cleanText, firstCharacters } from '@/lib/std/text'

const longestName = 200

/**
 * Ties a file of the signed and sealed paper to the version of record (上传签字盖章扫描件); the file was looked at
 * before (intake/inspect-upload.ts). One that is there already is not stored twice; one that was taken back comes back.
 * Gives the scan's id. Refusals: `report.state`, `report.stale`, `scan.tooLarge`, `scan.tooMany`, `scan.tooMuch`,
 * `scan.tooManyPages`.
 */
export const addScanVerb = defineVerb({
  name: 'addScan',
  on: reportInScope,
  may: 'scan.manage',
  from: ['submitted', 'approved', 'published'],
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，提交审核后才能上传签字盖章扫描件`,
  input: {
    versionId: z.uuid(),
    name: z.string(),
    bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
    type: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
    pages: z.int(),
  },
  event: {
    scanId: z.string(),
    versionId: z.string(),
    type: z.string().describe('类型'),
    size: z.int().describe('字节数'),
    pages: z.int().describe('页数'),
    sha256: z.string().describe('文件摘要'),
    restored: z.literal(true).optional().describe('恢复显示'),
  },
  run: async ({ tx, scope, actor, now, report }, { versionId, name, bytes, type, pages }) => {
    const size = bytes.length
    if (report.versionId !== versionId)
      return refuse('report.stale', '这份报告已有新的版本，请刷新页面，核对纸质稿上的版本后再上传')
    if (size > scanLimits.fileBytes) return scanTooLarge
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const present = await listScans(scope, versionId, tx)
    const same = present.find((scan) => scan.sha256 === sha256)
    if (same) return { value: { id: same.id, twice: true }, event: null }
    const refusal = scanSetRefusal(present, { size, pages })
    if (refusal) return refusal
    const removed = await findRemovedScan(tx, versionId, sha256)
    if (removed) await markScan(tx, removed.id, null)
    const scan = { versionId, name: nameOf(name), type, size, pages, sha256, bytes, at: now, byId: actor.userId }
    const scanId = removed?.id ?? (await insertScan(tx, scan))
    const event = { scanId, versionId, type, size, pages, sha256, ...(removed && { restored: true as const }) }
    return { value: { id: scanId, twice: false }, event }
  },
})

/** A name to be read by people; the folders of somebody's computer are nobody's business. */
const nameOf = (given: string): string => {
  const last = cleanText(given).replaceAll('\n', ' ').split(/[\\/]/).at(-1) ?? ''
  return firstCharacters(last.trim(), longestName) || '扫描件'
}

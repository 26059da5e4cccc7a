import { parseWebAddress } from '@/lib/features/publication/policy/web-address'
import { changeReview } from '@/lib/features/report/change-review'
import { listPublications, storeAddress } from '@/lib/features/report/data/publications'
import type { Moving } from '@/lib/features/report/move-report'
import { type Result, refuse } from '@/lib/std/result'

/**
 * Notes where the office published the report on its own website (登记网址), at the publication that is public now; empty takes it back.
 * Refusals: `report.notFound`, `report.notPublished`, `address.invalid`.
 */
export async function recordAddress(moving: Moving, typed: string): Promise<Result<null>> {
  const parsed = parseWebAddress(typed)
  if (!parsed.ok) return parsed
  const address = parsed.value || null
  return changeReview('recordAddress', moving, async (tx, { id }) => {
    const [newest] = await listPublications(moving.scope, id, tx)
    if (!newest) return refuse('report.notPublished', '报告还没有发布，发布后再登记网址')
    if (newest.address === address) return { value: null, silent: true }
    await storeAddress(tx, newest.id, { address, addressAt: moving.now })
    return { value: null, detail: { address, publicationId: newest.id } }
  })
}

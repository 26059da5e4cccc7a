import { z } from 'zod'
import { parseWebAddress } from '@/lib/features/publication/policy/web-address'
import { listPublications, storeAddress } from '@/lib/features/report/data/publications'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Notes where the office published the report on its own website (登记网址), at the publication that is public now;
 * empty takes it back. Refusals: `report.notPublished`, `address.invalid`.
 */
export const recordAddressVerb = defineVerb({
  name: 'recordAddress',
  on: reportInScope,
  may: 'address.record',
  input: { address: z.string().max(2000) },
  event: { address: z.string().nullable().describe('网址'), publicationId: z.string() },
  run: async ({ tx, scope, now, report }, { address: typed }) => {
    const parsed = parseWebAddress(typed)
    if (!parsed.ok) return parsed
    const address = parsed.value || null
    const [newest] = await listPublications(scope, report.id, tx)
    if (!newest) return refuse('report.notPublished', '报告还没有发布，发布后再登记网址')
    if (newest.address === address) return { value: null, event: null }
    await storeAddress(tx, newest.id, { address, addressAt: now })
    return { value: null, event: { address, publicationId: newest.id } }
  },
})

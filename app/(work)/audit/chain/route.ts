import { Readable } from 'node:stream'
import { wholeChain } from '@/lib/features/audit/event-file'
import { defineExport } from '@/lib/platform/doors/define-export'
import { dayInShanghai } from '@/lib/std/dates'

/**
 * The whole log as it is chained; `audit verify` checks the file without the database. Sent as it is read: a season's
 * log need not fit into memory.
 */
export const GET = defineExport('audit.read', async ({ now }) => {
  const { from, to, lines } = await wholeChain(now)
  const body = Readable.toWeb(
    Readable.from(lines).map((line: string) => Buffer.from(line)),
  ) as ReadableStream<Uint8Array>
  return {
    file: { body, type: 'application/x-ndjson; charset=utf-8', name: `操作记录_全部_${dayInShanghai(now)}.jsonl` },
    detail: { from: from.position + 1, to: to.position },
  }
})

import { z } from 'zod'
import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import { formatById, formatForYear, formatIds } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { accept, type Result, refuse } from '@/lib/std/result'
import { cleanText } from '@/lib/std/text'
import { longestUnread, type Report } from './content'
import { contentSchema } from './schema'

/**
 * The file of a whole report (`*.report.json`). The README documents it; it stays readable for ever: a later version of
 * the shape gets a new number and a step that turns the older one into it.
 */
const kind = 'ogi-annual-report'
const schemaVersion = 1

/** A report as the text of a file: keys in a fixed order, two spaces, one line end at the end. */
export function printReportFile({ organisation, year, content }: Report): string {
  const format = formatById(content.format)
  const ordered = <T>(values: Readonly<Partial<Record<CellId, T>>>) =>
    Object.fromEntries(
      [...cellsOf(format).keys()].filter((id) => values[id] !== undefined).map((id) => [id, values[id]]),
    )
  const narrative = Object.fromEntries(narrativeIds.map((id) => [id, content.narrative[id]]))
  const { issuedOn } = content
  return `${JSON.stringify({ kind, schemaVersion, organisation, year, content: { format: format.id, cells: ordered(content.cells), unread: ordered(content.unread), narrative, issuedOn } }, null, 2)}\n`
}

const envelope = z.object({
  kind: z.literal(kind),
  schemaVersion: z.int().min(1),
  organisation: z
    .string()
    .transform((name) => cleanText(name).trim())
    .pipe(z.string().min(1).max(200)),
  year: z.int(),
  content: z.looseObject({ format: z.enum(formatIds) }),
})

/** Reads a report's file. Every refusal is a sentence that names the place. */
export function parseReportFile(text: string): Result<Report> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refuse('file.notJson', '文件不是完整的 JSON，可能已损坏或没有下载完整')
  }
  const outer = envelope.safeParse(json)
  if (!outer.success) return refuse('file.notReport', envelopeFault(outer.error.issues[0]!))
  const { organisation, year, schemaVersion: version, content } = outer.data
  if (version > schemaVersion)
    return refuse('file.newer', `文件由更新版本的系统生成（版本 ${version}），请升级后再打开`)
  if (!formatForYear(year)) return refuse('file.year', `${year}年没有对应的年度报告格式`)
  const inner = contentSchema(content.format).safeParse(content)
  if (!inner.success) return refuse('file.content', contentFault(formatById(content.format), inner.error.issues[0]!))
  return accept({ organisation, year, content: inner.data })
}

function envelopeFault(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.')
  if (place === '') return '文件内容不是一份报告'
  if (place === 'kind') return '文件不是本系统导出的年度报告（缺少 kind: "ogi-annual-report"）'
  return `文件中“${place}”一项缺失或不正确`
}

/** Names the place of a fault of shape in the words of the official format. */
export function contentFault(format: FormatDefinition, issue: z.core.$ZodIssue): string {
  const [part, key] = issue.path as [string | undefined, string | undefined]
  const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : []
  if (stray !== undefined && cellsOf(format).has(stray as CellId))
    return `${cellName(format, stray as CellId)}是合计数，由系统计算，文件中不应有这一项`
  if (issue.code === 'unrecognized_keys') return `文件中有本格式没有的项目“${issue.keys[0]}”`
  if (part === 'cells' && key && cellsOf(format).has(key as CellId))
    return `${cellName(format, key as CellId)}的数值不正确`
  if (part === 'unread' && key && cellsOf(format).has(key as CellId))
    return `${cellName(format, key as CellId)}中未识别的文字不正确，最多${longestUnread}个字`
  if (part === 'narrative' && key)
    return issue.message === 'text.tooLong'
      ? `“${narrativeName(format, key as NarrativeId)}”的文字过长`
      : `“${narrativeName(format, key as NarrativeId)}”的内容不正确`
  if (part === 'issuedOn') return '成文日期不正确，应为 2026-01-20 的形式'
  return `文件中“${issue.path.join('.')}”一项不正确`
}

import { type Format, formatForYear, newestFormat } from '@/lib/formats/registry'
import type { Imported } from '@/lib/import/imported'
import { assignRows } from '@/lib/import/recognise/assign-rows'
import { likelyFormats } from '@/lib/import/recognise/likely-formats'
import { withoutResidue } from '@/lib/import/recognise/residue'
import { findSignature } from '@/lib/import/recognise/signature'
import type { Source, SourceText } from '@/lib/import/recognise/source'
import { findTitle } from '@/lib/import/recognise/title'
import { yearIn } from '@/lib/import/recognise/written-year'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
import { accept, type Result, refuse } from '@/lib/std/result'
import { withoutSpace } from '@/lib/std/text'
import type { CellSink } from './cell-sink'
import { contentCells } from './content-cells'
import type { FoundFee } from './fees'
import { readNarrative } from './read-narrative'
import { readTables } from './read-tables'
import { cutSections } from './sections'

/** Shown where a document names no organ: a report without a name cannot be kept, and a guessed one would be worse. */
const nameless = '（未读出机关名称）'
const longestName = 200

/**
 * Understands a document that was brought into the common form: its format from the labels of its tables, its year from
 * the title. Refusals: `import.noReport`, `import.noYear`, `import.year`.
 */
export function importSource(source: Source): Result<Imported> {
  const likely = likelyFormats(source)
  const rough = assignRows(source, likely.at(-1) ?? newestFormat)
  if (rough.tables.size === 0)
    return refuse('import.noReport', '文件中没有找到年度报告的表格，可能不是政府信息公开工作年度报告')
  const { texts, residue } = withoutResidue(rough.texts)
  const { preamble, sections } = cutSections(texts)
  const title = findTitle(preamble)
  const body = sections.at(-1)?.texts ?? preamble
  const signature = findSignature(body, title?.organisation ?? '')
  if (signature) body.splice(signature.from, signature.count)

  const year = title?.year ?? yearBefore(signature?.issuedOn ?? null) ?? periodYear(texts)
  if (year === null) return refuse('import.noYear', '没有读出报告年度：标题、成文日期和统计期限中都没有年份')
  const byYear = formatForYear(year)
  if (!byYear) return refuse('import.year', `${year}年没有对应的年度报告格式`)
  const format = likely.includes(byYear) ? byYear : (likely[0] ?? byYear)

  const tables = readTables(assignRows(source, format).tables, format, source.doubtful)
  const before = preamble.slice(0, title?.from ?? 0)
  const lead = preamble.slice(title?.to ?? 0)
  const { sink, fees } = readNarrative(lead, sections, format)
  const cells = { ...tables.cells, ...Object.fromEntries(fees.map(({ id, text, value }) => [id, { text, value }])) }
  const organisation = (title?.organisation || signature?.organisation || nameless).slice(0, longestName)
  const mismatch =
    format === byYear ? [] : [{ expected: byYear.name, found: format.name, where: `${year}年报告的表格` }]
  const { values, unread, long } = contentCells(format, cells)
  const written: Written = {
    title: title?.title ?? '',
    sections: writtenSections(lead, sections),
    aspects: sink.aspects,
    labels: [...mismatch, ...tables.labels],
    cells,
    ...(source.column !== undefined && { column: source.column }),
    signature: signature ? { organisation: signature.organisation, date: signature.date } : null,
    unread: [
      ...before.map(({ text, where }) => ({ text, where })),
      ...residue,
      ...tables.unread,
      ...long,
      ...sink.unread,
    ],
  }
  const content: ReportContent = {
    ...emptyContent(format.id),
    cells: values,
    unread,
    narrative: Object.fromEntries(sink.texts) as unknown as ReportContent['narrative'],
    issuedOn: signature?.issuedOn ?? null,
  }
  return accept({
    report: { organisation, year, content },
    written,
    notes: [...notesOf(tables, fees, format), ...undivided(content)],
    doubts: tables.doubts,
  })
}

const yearBefore = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)) - 1)

/** The year of the period (1月1日至12月31日) or the first one the text names. */
function periodYear(texts: readonly SourceText[]): number | null {
  const period = texts.map(({ text }) => /(\d{4})年1月1日/.exec(withoutSpace(text))?.[1]).find(Boolean)
  return period ? Number(period) : (texts.map(({ text }) => yearIn(text)).find((year) => year !== null) ?? null)
}

function writtenSections(
  lead: readonly SourceText[],
  sections: ReturnType<typeof cutSections>['sections'],
): Written['sections'] {
  const text = (texts: readonly SourceText[]) => texts.map((block) => block.text).join('\n')
  const opening = lead.length > 0 ? [{ heading: '', text: text(lead), where: lead[0]!.where }] : []
  return [...opening, ...sections.map(({ heading, texts, where }) => ({ heading, text: text(texts), where }))]
}

/**
 * Section 五 prints problems and improvements without headings of their own; where no sentence turns to the second, a
 * person has to part them.
 */
function undivided({ narrative }: ReportContent): Imported['notes'] {
  const isUndivided = narrative['problems.problems'].length > 0 && narrative['problems.improvements'].length === 0
  return isUndivided ? [{ text: '没有分出改进情况，全文读入了“存在的主要问题”', where: '第五部分' }] : []
}

function notesOf(tables: CellSink, fees: readonly FoundFee[], { feeFigures }: Format): Imported['notes'] {
  const partly = fees.length > 0 && fees.length < feeFigures.length
  return [
    ...tables.notes,
    ...(partly ? [{ text: '信息处理费的三项数字没有写全，只读入了写出的部分', where: '第六部分' }] : []),
  ]
}

import { decodeText } from '@/lib/import/open/decode-text'
import { type FileKind, type GivenFile, kindOf } from '@/lib/import/open/kind'
import { openZip } from '@/lib/import/open/zip'
import { readSheet, type SheetCells } from '@/lib/import/source/sheet/sheet-rows'
import { separatedRows } from '@/lib/import/source/sheet/source-of-separated'
import { readWorkbook } from '@/lib/import/source/sheet/workbook-parts'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { cleanText } from '@/lib/std/text'
import { type UnitColumn, unitColumnOf, unitColumns } from './unit-list-columns'

/** A line of the list as written; a column that the list does not have is absent, a blank cell is ''. */
export type UnitListRow = { readonly line: number; readonly name: string } & {
  readonly [Column in Exclude<UnitColumn, 'name'>]?: string
}

/** A list of organisations as a file has it. */
export interface UnitList {
  readonly rows: readonly UnitListRow[]
  /** Heads of columns that we have no use for. */
  readonly unused: readonly string[]
}

/** Lines a list may have. */
export const longestList = 3_000

/** Lines at the top among which the heads are looked for; a title and a remark often stand above them. */
const headWithin = 15

const tooLong = refuse('units.tooLong', `名单超过 ${longestList} 行，请分成几个文件导入`)
const noHeads = refuse(
  'units.noHeads',
  `没有找到表头。第一行请写列名，至少要有“${unitColumns.name[0]}”；可以先下载模板对照`,
)

const kindRefusals: Partial<Record<FileKind, Refusal>> = {
  empty: refuse('file.empty', '文件是空的'),
  xls: refuse('file.legacy', '这是旧版 .xls 表格，请先用 Excel 或 WPS 打开，另存为 .xlsx 后再导入'),
  ods: refuse('file.legacy', '这是 .ods 表格，请先用 Excel 或 WPS 打开，另存为 .xlsx 后再导入'),
  encrypted: refuse('file.encrypted', '文件有密码保护，请先去掉打开密码'),
}
const otherKind = refuse('file.kind', '单位名单只能从 .xlsx 或 .csv 文件导入')

/**
 * Reads a list of organisations (单位名单) from an XLSX or CSV file (UTF-8, UTF-16, GBK, GB 18030): columns in any
 * order, found by their heads; lines without anything in them are passed over. What the cells mean is for the plan to
 * judge. Refusals: `file.*`, `units.noHeads`, `units.twice` for two columns of the same meaning, `units.tooLong`,
 * `units.none`, those of the archive.
 */
export function readUnitList(file: GivenFile): Result<UnitList> {
  const kind = kindOf(file)
  if (kind === 'xlsx') return fromWorkbook(file.bytes)
  if (kind !== 'text') return kindRefusals[kind] ?? otherKind
  const text = decodeText(file.bytes)
  return text.ok
    ? listOf(separatedRows(text.value.replace(/^\ufeff/, '')).map((cells, index) => ({ line: index + 1, cells })))
    : otherKind
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** The first sheet that has the heads counts; lists often stand beside an explanation. */
function fromWorkbook(bytes: Uint8Array): Result<UnitList> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const book = readWorkbook(zip.value)
  if (!book.ok) return book
  let first: Refusal = noHeads
  for (const { part } of book.value.sheets) {
    const xml = zip.value.text(part)
    const sheet = xml.ok ? readSheet(xml.value, book.value) : xml
    const list = sheet.ok ? listOf(linesOf(sheet.value)) : sheet.code === 'import.tooLarge' ? tooLong : sheet
    if (list.ok) return list
    if (first === noHeads) first = list
  }
  return first
}

/** Lines with their cells in place; a cell merged over several lines counts for each of them. */
function linesOf({ cells, merges }: SheetCells): Line[] {
  const lines = new Map<number, string[]>()
  for (const { row, column, text } of cells) (lines.get(row) ?? lines.set(row, []).get(row)!)[column - 1] = text
  for (const { top, bottom, left, right } of merges) {
    const text = left === right ? lines.get(top)?.[left - 1] : undefined
    if (text !== undefined) for (const [row, line] of lines) if (row > top && row <= bottom) line[left - 1] = text
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, sparse]) => ({ line, cells: Array.from(sparse, (cell) => cell ?? '') }))
}

function listOf(lines: readonly Line[]): Result<UnitList> {
  const heads = lines.slice(0, headWithin).map(({ cells }) => cells.map((cell) => (cell ? unitColumnOf(cell) : null)))
  const counts = heads.map((columns) =>
    columns.includes('name') ? columns.filter((column) => column !== null).length : 0,
  )
  const most = Math.max(0, ...counts)
  const at = counts.indexOf(most)
  if (most === 0) return noHeads
  const columns = heads[at]!
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index)
  if (twice) return refuse('units.twice', `有两列都是“${unitColumns[twice][0]}”，请删去一列，或改掉其中一个列名`)
  const body = lines
    .slice(at + 1)
    .filter(({ cells }) => columns.some((column, index) => column !== null && clean(cells[index] ?? '') !== ''))
  if (body.length > longestList) return tooLong
  if (body.length === 0) return refuse('units.none', '名单里没有单位')
  const rows = body.map(({ line, cells }) => ({
    line,
    name: '',
    ...Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, clean(cells[index] ?? '')]] : []))),
  }))
  const unused = lines[at]!.cells.filter((cell, index) => columns[index] === null && clean(cell) !== '').map(clean)
  return accept({ rows, unused })
}

/** A cell on one line, without what nobody can see; rare characters stay. */
const clean = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()

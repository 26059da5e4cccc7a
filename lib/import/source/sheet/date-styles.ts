import type { XmlElement } from '@/lib/import/open/xml'
import { attribute, listOf } from './sheet-xml'

/** Formats for dates that every program knows by number, the Chinese ones among them (ECMA-376, 18.8.30). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/**
 * Letters outside of quotes, escapes and brackets that only a date or time has; General and colours have none of them
 * there.
 */
const isDateCode = (code: string) =>
  /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|G\/通用格式/gi, ''))

/** Which cell styles (the s of a cell) show their number as a date. */
export function dateStyles(styles: XmlElement | null): ReadonlySet<number> {
  const sheet = styles ?? undefined
  const codes = new Map(
    listOf(sheet, 'numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode'),
    ]),
  )
  const formats = listOf(sheet, 'cellXfs', 'xf').map((xf) => Number(attribute(xf, 'numFmtId')))
  return new Set(
    formats.flatMap((id, style) => ((codes.has(id) ? isDateCode(codes.get(id)!) : builtIn(id)) ? [style] : [])),
  )
}

/**
 * The day a spreadsheet counts by number, in words, so that nobody takes it for a figure; the 1904 system is that of
 * old Macs.
 */
export function dayText(serial: number, since1904: boolean): string {
  // Spreadsheets believe in a 29 February 1900; before it nothing in a report is dated.
  const day = new Date(
    Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30) + Math.floor(serial) * 86_400_000,
  )
  return Number.isFinite(day.getTime()) && serial >= 1
    ? `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
    : String(serial)
}

import type { Finding } from '@/lib/checks/define-check'
import { cellName } from '@/lib/formats/cell-name'
import { formatById } from '@/lib/formats/registry'
import type { Report } from '@/lib/report/content'
import { byteOrderMark, printCsv } from '@/lib/std/csv'
import type { Refusal } from '@/lib/std/result'
import { severities } from './check-text'

const columns = ['文件', '机关', '年度', '编号', '程度', '位置', '问题', '处理办法', '单元格', '左边', '右边']

/** The beginning of the file. */
export const csvHead = `${byteOrderMark}${printCsv([columns])}`

/** One row per finding (问题). */
export function rowsOf(
  file: string,
  { organisation, year, content }: Report,
  findings: readonly Omit<Finding, 'field' | 'fix'>[],
): string {
  const format = formatById(content.format)
  const names: Record<string, string> = {
    title: '标题',
    lead: '引言',
    signature: '落款',
    ...Object.fromEntries(format.sections.map(({ id, heading }) => [id, heading])),
  }
  return printCsv(
    findings.map(({ code, severity, place, message, advice, cells, left, right }) => [
      file,
      organisation,
      year,
      code,
      nameOf(severity),
      names[place]!,
      message,
      advice,
      (cells ?? []).map((id) => cellName(format, id)).join('；'),
      left?.value ?? '',
      right?.value ?? '',
    ]),
  )
}

/** A file that could not be read has its row too: nobody looks for what is missing in a long table. */
export const rowsOfRefusal = (file: string, { code, message }: Refusal): string =>
  printCsv([[file, '', '', code, '无法读取', '', message, '', '', '', '']])

const nameOf = (severity: Finding['severity']): string => severities.find(([id]) => id === severity)![1]

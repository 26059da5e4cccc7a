import type { Finding } from '@/lib/checks/define-check'
import type { Opened } from '@/lib/import/imported'
import type { Refusal } from '@/lib/std/result'
import { summarise } from './summary'

/** One file as `check --json` prints it; the README documents the shape for scripts. */
export function jsonOf(file: string, opened: Opened, findings: readonly Finding[]) {
  const { format, title, sections, cells, fees, unread } = summarise(opened)
  return {
    file,
    format: format.id,
    year: opened.report.year,
    organisation: opened.report.organisation,
    title,
    sections,
    cells: Object.fromEntries(cells),
    fees: Object.fromEntries(fees),
    findings: findings.map(({ code, slug, severity, message, cells: concerned, left, right }) => ({
      code,
      slug,
      severity,
      message,
      cells: concerned ?? [],
      left: left?.value ?? null,
      right: right?.value ?? null,
    })),
    unread,
    doubts: opened.doubts,
  }
}

export const jsonOfRefusal = (file: string, { code, message }: Refusal) => ({ file, error: { code, message } })

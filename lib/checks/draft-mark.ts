import type { Finding } from './define-check'

/** Words printed at the head of every page while a report has findings that must be corrected (必须更正), or null. */
export function draftMark(findings: readonly Finding[]): string | null {
  const open = findings.filter((finding) => finding.severity === 'block').length
  return open === 0 ? null : `草稿　尚有${open}处必须更正`
}

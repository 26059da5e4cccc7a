import type { Report } from './content'
import { printReportFile } from './report-file'

/**
 * SHA-256 (hex) of a report's canonical text: the same figures and sentences give the same digest, wherever it is
 * computed.
 */
export async function digestOf(report: Report): Promise<string> {
  const bytes = new TextEncoder().encode(printReportFile(report))
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

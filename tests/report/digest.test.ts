import { expect, it } from 'vitest'
import { emptyContent, type Report } from '@/lib/report/content'
import { digestOf } from '@/lib/report/digest'
import { withField } from '@/lib/report/fields'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'

const report: Report = {
  organisation: '云溪区司法局',
  year: 2025,
  content: withField(emptyContent('2021'), 'lead', [['引言𬉼', { cell: 'requests.received.total' }]]),
}
const typed = (...entries: [Parameters<typeof withField>[1], string][]): Report => ({
  ...report,
  content: entries.reduce((content, [id, text]) => withField(content, id, text), report.content),
})

it('is fixed for ever: printed papers carry it', async () => {
  expect(await digestOf(report)).toBe('c20f16e283d0655bd918777e19fbcb9aff3ac4265750ca64e8339df77cc534c0')
})

it('does not depend on the order or manner of typing', async () => {
  const one = await digestOf(typed(['requests.received.businesses', '1,234'], ['proactive.licences.decisions', '5']))
  expect(await digestOf(typed(['proactive.licences.decisions', '５'], ['requests.received.businesses', '1234']))).toBe(
    one,
  )
})

it('survives a journey through a file', async () => {
  const parsed = parseReportFile(printReportFile(report))
  expect(parsed.ok && (await digestOf(parsed.value))).toBe(await digestOf(report))
})

it('changes with any figure, word, date, year or name', async () => {
  const others: Report[] = [
    report,
    typed(['requests.received.businesses', '0']),
    typed(['requests.received.businesses', '/']),
    typed(['issuedOn', '2026-01-09']),
    { ...report, year: 2024 },
    { ...report, organisation: '云溪区民政局' },
  ]
  expect(new Set(await Promise.all(others.map(digestOf))).size).toBe(others.length)
})

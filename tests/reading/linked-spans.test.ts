import { expect, it } from 'vitest'
import { makeSubject } from '@/lib/checks/subject'
import { linkedSpans } from '@/lib/reading/linked-spans'
import { completeReport } from '../checks/fixtures'

it('finds linked numbers where they are printed, over several paragraphs', () => {
  const report = completeReport('2021')
  const narrative = {
    ...report.content.narrative,
    'overview.summary': [
      ['第一段'],
      [
        '收到',
        { cell: 'requests.received.total' as const },
        '件，许可',
        { cell: 'proactive.licences.decisions' as const },
        '件',
      ],
    ],
  }
  const subject = makeSubject({ ...report, content: { ...report.content, narrative } })
  const text = subject.text('overview.summary')
  expect(
    linkedSpans(subject, 'overview.summary').map(({ start, end, cell }) => [text.slice(start, end), cell]),
  ).toEqual([
    ['8', 'requests.received.total'],
    ['26915', 'proactive.licences.decisions'],
  ])
})

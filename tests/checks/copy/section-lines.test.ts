import { expect, test } from 'vitest'
import { linesOfDoc, linesOfWritten } from '@/lib/checks/copy/section-lines'
import { composeDocument } from '@/lib/document/compose'
import { formatById } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'

const format = formatById('2021')
const headings = format.sections.map(({ heading }) => heading)
const content = { ...emptyContent('2021'), issuedOn: '2026-01-20' }
content.narrative = {
  ...content.narrative,
  lead: [['引言。']],
  'problems.problems': [['问题。']],
  'problems.improvements': [['改进。']],
}
const doc = composeDocument(
  { organisation: '云溪区司法局', year: 2025, content },
  { createdAt: '', revision: 0, digest: '', code: null, draftMark: null },
)

test('a composed document is its headings and lines', () => {
  const lines = linesOfDoc(doc)
  expect(lines.title).toBe('云溪区司法局2025年政府信息公开工作年度报告')
  expect(lines.signature).toEqual({ organisation: '云溪区司法局', date: '2026年1月20日' })
  expect([...lines.sections.values()].map(({ heading }) => heading)).toEqual(['', ...headings])
  expect([lines.sections.get('')?.text, lines.sections.get('problems')?.text]).toEqual(['引言。', '问题。\n改进。'])
})

test('a written one gives each section its heading; what is left is extra', () => {
  const at = (heading: string, text = '') => ({ heading, text, where: '' })
  const lines = linesOfWritten(format, {
    title: '标题',
    aspects: [],
    labels: [],
    cells: {},
    unread: [],
    signature: null,
    sections: [
      at('', '引言。'),
      ...headings.slice(0, 5).map((heading) => at(heading, '文。')),
      at('七、附件', '多出的。'),
    ],
  })
  expect([...lines.sections.keys()]).toEqual(['', ...format.sections.slice(0, 5).map(({ id }) => id)])
  expect(lines.extra).toEqual([{ heading: '七、附件', text: '多出的。' }])
})

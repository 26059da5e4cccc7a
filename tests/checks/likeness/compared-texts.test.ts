import { expect, it } from 'vitest'
import { comparedSections, comparedText } from '@/lib/checks/likeness/compared-texts'
import { emptyContent } from '@/lib/report/content'

it('what is compared is section 一 and section 五, with any figure for a linked number', () => {
  const content = emptyContent('2021')
  const filled = {
    ...content,
    narrative: {
      ...content.narrative,
      'overview.platforms': [['改版门户网站专栏。']],
      'problems.problems': [['新收申请', { cell: 'requests.received.total' }, '件，人手不足。']],
      'problems.improvements': [['增加专人。']],
      'otherMatters.text': [['没有其他事项。']],
    },
  } as typeof content
  expect(comparedSections.map((section) => comparedText(filled, section).trim())).toEqual([
    '改版门户网站专栏。',
    '新收申请0件，人手不足。\n增加专人。',
  ])
})

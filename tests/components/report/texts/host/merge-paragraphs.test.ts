import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeParagraphs } from '@/components/report/texts/host/merge-paragraphs'
import type { Paragraph } from '@/lib/report/narrative'

const base: Paragraph[] = [['甲'], ['乙'], ['丙']]

it('takes the one change there is', () => {
  expect(mergeParagraphs(base, base, [['甲'], ['丙']])).toEqual([['甲'], ['丙']])
  expect(mergeParagraphs(base, [['甲改'], ['乙'], ['丙']], base)).toEqual([['甲改'], ['乙'], ['丙']])
})

it('keeps both where two people changed different paragraphs', () => {
  expect(mergeParagraphs(base, [['甲'], ['乙'], ['丙改']], [['甲改'], ['乙'], ['丙']])).toEqual([
    ['甲改'],
    ['乙'],
    ['丙改'],
  ])
})

it('keeps both where they changed the same one', () => {
  expect(mergeParagraphs(base, [['甲一'], ['乙'], ['丙']], [['甲二'], ['乙'], ['丙']])).toEqual([
    ['甲二'],
    ['乙'],
    ['丙'],
    ['甲一'],
  ])
})

it('loses no new paragraph of either', () => {
  const lines = fc.array(
    fc.constantFrom('甲', '乙', '丙', '丁', '戊').map((word): Paragraph => [word]),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(lines, lines, lines, (old, mine, theirs) => {
      const words = mergeParagraphs(old, mine, theirs).map(String)
      for (const paragraph of [...mine, ...theirs])
        if (!old.some((other) => String(other) === String(paragraph))) expect(words).toContain(String(paragraph))
    }),
  )
})

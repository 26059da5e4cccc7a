import { describe, expect, it } from 'vitest'
import { matchHeadings } from '@/lib/checks/match-headings'
import { formatById } from '@/lib/formats/registry'

const format = formatById('2021')
const official = format.sections.map(({ heading }) => heading)

function match(headings: readonly string[]) {
  const { pairs, missing, extra } = matchHeadings(
    format,
    headings.map((heading, at) => ({ heading, text: '', where: `第 ${at} 行` })),
  )
  return {
    pairs: pairs.map(({ section, written }) => [section.id, written.heading]),
    missing: missing.map(({ id }) => id),
    extra: extra.map(({ written, after }) => [written.heading, after?.id ?? null]),
  }
}

describe('matchHeadings', () => {
  it('pairs the official headings, white space aside', () => {
    expect(match(['', ...official.map((heading) => ` ${heading}　`)])).toMatchObject({ missing: [], extra: [] })
    expect(match(official).pairs.map(([id]) => id)).toEqual(format.sections.map(({ id }) => id))
  })

  it('pairs headings that mean the same', () => {
    const { pairs, missing } = match([...official.slice(0, 4), '五、当前存在的主要问题及下步改进措施', official[5]!])
    expect(pairs[4]).toEqual(['problems', '五、当前存在的主要问题及下步改进措施'])
    expect(missing).toEqual([])
  })

  it('names what is missing and what is left over, with the section before it', () => {
    const result = match([...official.slice(0, 5), '七、附件'])
    expect(result.missing).toEqual(['otherMatters'])
    expect(result.extra).toEqual([['七、附件', 'problems']])
  })

  it('gives a heading that is there twice to its section once', () => {
    const result = match([official[0]!, official[0]!, ...official.slice(1)])
    expect(result.extra).toEqual([[official[0], 'overview']])
    expect(match([])).toEqual({ pairs: [], missing: format.sections.map(({ id }) => id), extra: [] })
  })
})

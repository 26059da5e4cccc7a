import { describe, expect, it } from 'vitest'
import { sentencesOf } from '@/lib/reading/sentences'

const pieces = (text: string) => sentencesOf(text).map(({ segments }) => segments.map((segment) => segment.text))

describe('sentencesOf', () => {
  it('parts sentences and clauses, and lists only behind counts', () => {
    expect(pieces('收到公民、法人和其他组织申请8件。予以公开3件、不予公开4件和无法提供1件，均已答复')).toEqual([
      ['收到公民、法人和其他组织申请8件'],
      ['予以公开3件', '不予公开4件', '无法提供1件', '均已答复'],
    ])
  })

  it('knows what stands before and behind a count, and in how many brackets', () => {
    const [sentence] = sentencesOf('共收到8件申请（其中网络5件）。')
    expect(sentence!.segments.map(({ before, after, depth, number }) => [before, after, depth, number?.value])).toEqual(
      [
        ['共收到', '申请', 0, 8],
        ['其中网络', '', 1, 5],
      ],
    )
  })

  it('keeps places and paragraphs', () => {
    const text = '第一段。\n\n第二段收到8件。'
    const sentences = sentencesOf(text)
    expect(sentences.map(({ start, paragraph }) => [start, paragraph])).toEqual([
      [0, 0],
      [6, 2],
    ])
    const { number } = sentences[1]!.segments[0]!
    expect(text.slice(number!.start, number!.unitEnd)).toBe('8件')
  })

  it('reads a book without a mark in a moment', () => {
    expect(sentencesOf('书'.repeat(100_000))[0]!.text).toHaveLength(2000)
  })
})

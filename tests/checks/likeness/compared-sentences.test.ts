import { describe, expect, it } from 'vitest'
import { comparedSentences } from '@/lib/checks/likeness/compared-sentences'

const keys = (text: string, organisation = '云溪区市场监督管理局') =>
  comparedSentences(text, organisation).map(({ key }) => key)

describe('sentences to be compared', () => {
  it('forget figures, marks, white space and the names an organ has for itself', () => {
    expect(keys('2024年，我局通过网站公开信息497条，解读政策12篇。')).toEqual(
      keys('２０25年 本局通过网站公开信息1,203条、解读政策3篇！'),
    )
    expect(keys('云溪区市场监督管理局建立了审查制度。')).toEqual(
      ['@建立了审查制度'].filter(({ length }) => length >= 10),
    )
    expect(keys('云溪区市场监督管理局建立了信息审查制度。')).toEqual(['@建立了信息审查制度'])
  })

  it('leave out turns of speech', () => {
    expect(keys('一是加强领导。取得成效。')).toEqual([])
  })

  it('keep the sentence as it stands beside its key', () => {
    expect(comparedSentences(' 建立信息公开台账，定期检查更新情况。', '')[0]!.text).toBe(
      '建立信息公开台账，定期检查更新情况',
    )
  })

  it('have each run of characters once', () => {
    expect(comparedSentences('公开公开公开公开公开公开', '')[0]!.runs).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { comparedSentences } from '@/lib/checks/likeness/compared-sentences'
import { indexSentences, likenessOf } from '@/lib/checks/likeness/passages'

const own = [
  '本年度组织业务培训三场，覆盖全部科室和基层站所。',
  '建立信息发布台账，每月通报栏目更新情况。',
  '通过网站、公报、公示栏三种渠道公开信息四百余条。',
  '对收到的每件申请实行登记、转办、答复全程留痕。',
  '邀请社会公众代表座谈，听取对公开工作的意见建议。',
]
const others = [
  '全年制作图解视频二十部，政策解读比例达到百分之百。',
  '与融媒体中心共建专栏，回应群众关心的热点问题。',
  '完善保密审查机制，未发生泄露国家秘密的情况。',
  '调整公开工作领导小组，由主要负责人担任组长。',
  '在政务大厅设置公开专区，提供查阅和自助打印服务。',
]
const prepared = (sentences: readonly string[]) => comparedSentences(sentences.join(''), '')
const compared = (mine: readonly string[], theirs: readonly string[]) => likenessOf(prepared(mine), prepared(theirs))

describe('the likeness of two texts', () => {
  it('is nothing between texts of two organs', () => {
    expect(compared(own, others)).toEqual({ share: 0, passages: [] })
  })

  it('is the share of the sentences that stand in the other text, with figures and a few words changed', () => {
    const copy = [own[0]!.replace('三场', '5场'), own[1]!, own[2]!.replace('四百余条', '497条'), others[0]!, others[1]!]
    const { share, passages } = compared(copy, own)!
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.7)
    expect(passages.map(({ theirs }) => `${theirs}。`)).toEqual(own.slice(0, 3))
  })

  it('is not judged where there is too little text', () => {
    expect(compared(own.slice(0, 1), own)).toBeNull()
  })

  it('can be asked of an index made once', () => {
    const theirs = prepared(own)
    expect(likenessOf(prepared(own), theirs, indexSentences(theirs))!.share).toBe(1)
  })
})

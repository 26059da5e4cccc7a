import { describe, expect, it } from 'vitest'
import { comparedSentences } from '@/lib/checks/likeness/compared-sentences'
import { signatureOf } from '@/lib/checks/likeness/signature'
import { binsOf, storedSignature } from '@/lib/checks/likeness/stored-signature'

const text =
  '全年在门户网站公开各类信息并及时更新办事指南。对收到的申请逐件登记按期答复没有发生逾期情形。每季度由分管负责人听取一次专题汇报并督促落实。'
const other =
  '镇政府在便民服务中心设立查阅点方便群众现场查询。村务公开栏按月张贴惠农补贴发放名单接受监督。农技员走村入户讲解春耕备耕扶持政策。'
const sign = (words: string, among = '2025 overview') =>
  storedSignature(comparedSentences(words, '云溪区教育局'), among)
const shared = (a: { bands: number[] }, b: { bands: number[] }) =>
  a.bands.filter((band) => b.bands.includes(band)).length

describe('a stored signature', () => {
  it('keeps its bins', () =>
    expect(binsOf(sign(text).bins)).toEqual(signatureOf(comparedSentences(text, '云溪区教育局'))))
  it('is found by a copy, figures and names apart', () =>
    expect(shared(sign(`${text}共公开120条。`), sign(text))).toBeGreaterThan(10))
  it('is not found by another text', () => expect(shared(sign(text), sign(other))).toBe(0))
  it('is not found from another season or section', () =>
    expect(shared(sign(text), sign(text, '2024 overview'))).toBe(0))
  it('of nothing meets nobody', () => expect(sign('').bands).toEqual([]))
  it('has bands that a column of integers holds', () =>
    expect(sign(text).bands.every((band) => Number.isInteger(band) && band >= -(2 ** 31) && band < 2 ** 31)).toBe(true))
})

import { describe, expect, it } from 'vitest'
import { figuresLikeThoseOfPeers as check, kindOf } from '@/lib/checks/across-organs/figures-like-those-of-peers'
import { memberOf } from './batch'

const places = ['重庆市渝中区', '郑州市二七区', '重庆市巴南区', '聊城市', '青山县', '白水旗']
const bureaus = (licences: readonly number[]) =>
  licences.map((count, at) =>
    memberOf(String(at), {
      organisation: `${places[at]}市场监督管理局`,
      cells: {
        'proactive.licences.decisions': count,
        'proactive.penalties.decisions': 300,
        'proactive.compulsion.decisions': 3,
      },
    }),
  )

describe('kindOf', () => {
  it.each([
    ['重庆市渝中区市场监督管理局', '市场监督管理局'],
    ['聊城市市场监督管理局', '市场监督管理局'],
    ['云溪区城市管理局', '城市管理局'],
    ['青山县人民政府', '人民政府'],
    ['海东市民政局', '民政局'],
    ['内蒙古自治区区域合作办公室', '区域合作办公室'],
  ])('%s is a %s', (organisation, kind) => {
    expect(kindOf(organisation)).toBe(kind)
  })
})

describe('figures-like-those-of-peers', () => {
  it('accepts figures of large and small places', () => {
    expect(check.run(bureaus([71599, 26449, 26915, 3870, 12000]))).toEqual([])
  })

  it('finds twelve licences where the others have thousands', () => {
    expect(
      check.run(bureaus([71599, 26449, 26915, 8870, 12, 30000])).map(({ member, message }) => [member, message]),
    ).toEqual([['4', '表二“行政许可”本年处理决定数量为 12，同类 6 个单位的中位数是 26682。']])
  })

  it('says nothing of a handful of peers, of other kinds and of small numbers', () => {
    expect(check.run(bureaus([71599, 26449, 12]))).toEqual([])
    expect(check.run(bureaus([0, 0, 1, 2, 3]))).toEqual([])
    expect(
      check.run([
        ...bureaus([71599, 26449, 26915, 8870]),
        memberOf('x', { organisation: '云溪区档案局', cells: { 'proactive.licences.decisions': 0 } }),
      ]),
    ).toEqual([])
  })
})

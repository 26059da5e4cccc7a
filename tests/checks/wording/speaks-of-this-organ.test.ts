import { describe, expect, it } from 'vitest'
import { speaksOfThisOrgan as check } from '@/lib/checks/wording/speaks-of-this-organ'
import { completeReport, observe } from '../fixtures'

describe('speaks-of-this-organ', () => {
  const problems = (text: string, organisation?: string) =>
    completeReport('2021', { organisation, narrative: { 'problems.problems': text } })

  it.each(['一是部分科室公开不及时；二是解读形式单一。', '落实各级政府部署还不够深入。', '个别栏目更新较慢。'])(
    'accepts %s',
    (text) => {
      expect(observe(check, problems(text))).toEqual([])
    },
  )

  it('lets a government speak of its area', () => {
    expect(observe(check, problems('部分地区公开质量不高。', '云溪区人民政府'))).toEqual([])
  })

  it('finds words of somebody else’s report', () => {
    expect(
      observe(check, problems('各级政府部门对公开工作重视不够，部分地区流于形式。')).map(({ quote }) => quote),
    ).toEqual(['各级政府部门'])
  })
})

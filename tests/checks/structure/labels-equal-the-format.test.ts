import { describe, expect, it } from 'vitest'
import { labelsEqualTheFormat as check } from '@/lib/checks/structure/labels-equal-the-format'
import { completeReport, observe, writtenOf } from '../fixtures'

const report = completeReport('2019')
const labelled = (...labels: { expected: string; found: string; where?: string }[]) =>
  observe(check, report, {
    written: { ...writtenOf(report), labels: labels.map((label) => ({ where: '第 26 行', ...label })) },
  })

describe('labels-equal-the-format', () => {
  it('accepts official labels', () => {
    expect(labelled()).toEqual([])
  })

  it.each([
    ['本年新制作数量', '上年新制作数量', 'proactive'],
    ['规章', '规章（市政府令）', 'proactive'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开', 'requests'],
    ['尚未审结', '未审结', 'cases'],
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '项目', 'requests'],
  ])('says that %s is written %s, in its section', (expected, found, place) => {
    const [finding] = labelled({ expected, found })
    expect(finding).toMatchObject({ place, left: { value: found }, right: { value: expected } })
    expect(finding!.message).toContain('第 26 行')
    expect(finding!.severity).toBeUndefined()
  })

  it('only points out marks of another width', () => {
    expect(
      labelled(
        { expected: '3.危及“三安全一稳定”', found: '3.危及"三安全一稳定"' },
        { expected: '（一）予以公开', found: '(一)予以公开' },
      ).map(({ severity }) => severity),
    ).toEqual(['hint', 'hint'])
  })

  it('says that a label is missing', () => {
    expect(labelled({ expected: '规章', found: '' })[0]!.message).toBe('表格缺少栏目“规章”（第 26 行）。')
  })

  it('leaves the format of another year to the check of the title', () => {
    expect(labelled({ expected: '2021年格式', found: '2019年格式' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { leadListsTheHeadings as check } from '@/lib/checks/narrative/lead-lists-the-headings'
import { formatById } from '@/lib/formats/registry'
import { bothFormats, completeReport, observe } from '../fixtures'

const cores = formatById('2021').sections.map(({ heading }) => heading.slice(2))
const lead = (text: string) => observe(check, completeReport('2021', { narrative: { lead: text } }))
const listOf = (names: readonly string[], end = '六个部分组成') =>
  `现将有关情况公布如下。本报告由${names.join('、')}${end}。数据统计期限为全年。`

describe('lead-lists-the-headings', () => {
  it.each(bothFormats)('accepts a lead without a list in the format of %s', (format) => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it.each([
    '',
    listOf(cores),
    listOf(cores, '等六部分组成'),
    `本报告包括${formatById('2021')
      .sections.map(({ heading }) => heading)
      .join('；')}，共6个部分。`,
    `现将总体情况报告如下，内容包括${cores.map((core) => `“${core}”`).join('、')}六个部分。`,
    `报告包括${cores.slice(0, 4).join('、')}等内容。`,
    '报告包括主动公开、依申请公开和监督保障等部分。',
  ])('accepts %s', (text) => {
    expect(lead(text)).toEqual([])
  })

  it('names the heading that stands there in other words, and what stands there', () => {
    const text = listOf(
      cores.map((core) => (core === '存在的主要问题及改进情况' ? '存在的问题及改进情况' : core)),
      '等六部分组成',
    )
    expect(lead(text)).toMatchObject([
      {
        place: 'lead',
        field: 'lead',
        quote: '存在的问题及改进情况',
        message: '引言列出的各部分中没有“存在的主要问题及改进情况”，写作“存在的问题及改进情况”，与标题不一致。',
      },
    ])
  })

  it('sees parts that are left out of a closed list', () => {
    expect(lead(listOf(cores.slice(0, 3), '三个部分组成'))).toHaveLength(1)
    expect(lead(listOf(cores.slice(0, 5), '组成的部分')).map(({ message }) => message)).toEqual([
      '引言列出的各部分中没有“其他需要报告的事项”，与标题不一致。',
    ])
  })

  it('sees another count and another order', () => {
    expect(lead(listOf(cores, '五个部分组成'))[0]!.message).toContain('“五”个部分')
    expect(lead(listOf([...cores.slice(1), cores[0]!]))[0]!.message).toContain('顺序')
  })

  it('quotes words that stand in the text', () => {
    const text = listOf(cores.slice(0, 3), '三个部分组成')
    expect(text).toContain(lead(text)[0]!.quote)
  })
})

import { describe, expect, it } from 'vitest'
import { sixSectionsAndNoMore as check } from '@/lib/checks/structure/six-sections-and-no-more'
import { bothFormats, completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const report = completeReport('2021')
const written = writtenOf(report)
const extra = (heading: string) => ({ heading, text: '内容。', where: '第 9 行' })

describe('six-sections-and-no-more', () => {
  it.each(bothFormats)('accepts the six sections of the format of %s', (format) => {
    const clean = completeReport(format)
    expect(observe(check, clean, { written: writtenOf(clean) })).toEqual([])
  })

  it('does not take a differently worded heading for a missing one', () => {
    const sections = written.sections.map((section) => ({
      ...section,
      heading: section.heading.replace('存在的主要问题及改进情况', '工作不足和下步打算'),
    }))
    expect(observe(check, report, { written: { ...written, sections } })).toEqual([])
  })

  it.each(written.sections.map(({ heading }) => heading).filter((heading) => heading !== ''))(
    'sees that %s is missing',
    (heading) => {
      const sections = written.sections.filter((section) => section.heading !== heading)
      expect(messagesOf(check, report, { written: { ...written, sections } })).toEqual([
        `缺少“${heading}”这一部分的标题。`,
      ])
    },
  )

  it('sees a section that the format does not have, and says behind which it stands', () => {
    const sections = [...written.sections.slice(0, 2), extra('二、政务信息公开总体情况'), ...written.sections.slice(2)]
    expect(observe(check, report, { written: { ...written, sections } })).toMatchObject([
      { place: 'overview', message: '多出一个部分“二、政务信息公开总体情况”，规定的格式中没有。' },
    ])
  })

  it('sees a section that stands there twice', () => {
    const sections = [...written.sections, { ...written.sections.at(-1)! }]
    expect(observe(check, report, { written: { ...written, sections } }).map(({ place }) => place)).toEqual([
      'otherMatters',
    ])
  })

  it('says one thing of a document without any heading', () => {
    expect(messagesOf(check, report, { written: { ...written, sections: [] } })).toEqual([
      '文件中没有找到规定的六个部分的标题。',
    ])
  })
})

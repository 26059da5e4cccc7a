import { describe, expect, it } from 'vitest'
import { noWrongCharacters as check } from '@/lib/checks/wording/no-wrong-characters'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('no-wrong-characters', () => {
  it.each([
    '认真部署全年工作，上传信息。',
    '在国家企业信用信息公示系统公示。',
    '制度的的确确管用。',
    '新建全市首个公开专区。',
  ])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it.each([
    ['认真部暑全年工作。', '“部暑”疑为“部署”之误。'],
    ['通过国家企业信用信息系统公示许可结果。', '“国家企业信用信息系统”疑为“国家企业信用信息公示系统”之误。'],
    ['确开内容准确无误。', '“确开内容”疑为“确保公开内容”之误。'],
    ['在区政府人民政府网站公开。', '“政府人民政府”疑为“人民政府”之误。'],
  ])('says what is wrong in %s', (text, message) => {
    expect(messagesOf(check, overview(text))).toEqual([message])
  })

  it('offers the right word in all places, and leaves linked numbers alone', () => {
    const report = overview('部暑一次，再部暑一次。')
    const linked = {
      ...report,
      content: {
        ...report.content,
        narrative: {
          ...report.content.narrative,
          'overview.summary': [['部暑', { cell: 'requests.received.total' as const }, '件，部暑']],
        },
      },
    }
    expect(observe(check, linked)[0]!.fix!.changes).toEqual([
      { field: 'overview.summary', value: [['部署', { cell: 'requests.received.total' }, '件，部署']] },
    ])
  })
})

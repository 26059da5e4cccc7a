import { describe, expect, it } from 'vitest'
import { receivedCountEqualsTable as check } from '@/lib/checks/narrative/received-count-equals-table'
import { completeReport, observe } from '../fixtures'

const field = 'overview.disclosureOnRequest'
// 8 received, 1 brought forward, 8 handled, 1 carried forward.
const says = (text: string, cells = {}) =>
  observe(check, completeReport('2021', { cells, narrative: { [field]: text } }))

describe('received-count-equals-table', () => {
  it.each([
    '全年收到政府信息公开申请8件。',
    '全年办理政府信息公开申请9件（含上年结转）。',
    '受理依申请公开8件。',
    '收到自然人申请6件、商业企业申请2件。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each(['全年收到政府信息公开申请18件。', '受理依申请公开7件。', '收到自然人提出的政府信息公开申请5件。'])(
    'asks about %s',
    (text) => {
      expect(says(text)).toHaveLength(1)
    },
  )

  it('says where, with both sides, and which words', () => {
    expect(says('全年收到政府信息公开申请18件，均已答复。')[0]).toMatchObject({
      place: 'overview',
      field,
      quote: '全年收到政府信息公开申请18件',
      message:
        '文中写“全年收到政府信息公开申请18件”，为 18；表三“一、本年新收政府信息公开申请数量”总计为 8（表三本年新收与上年结转之和为 9）；相差 10。',
      left: { value: 18 },
      right: { value: 8 },
    })
  })

  it('says nothing while a cell is open that one of the readings needs', () => {
    expect(says('全年收到政府信息公开申请18件。', { 'requests.broughtForward.businesses': undefined })).toEqual([])
  })

  it('never doubts a linked number', () => {
    const report = completeReport('2021')
    const narrative = {
      ...report.content.narrative,
      [field]: [['全年收到政府信息公开申请', { cell: 'requests.handled.naturalPersons' as const }, '件。']],
    }
    expect(observe(check, { ...report, content: { ...report.content, narrative } })).toEqual([])
  })

  it('does not compare a department with its district, nor this year with another', () => {
    expect(
      says('全区共收到政府信息公开申请310件。各乡镇收到政府信息公开申请12件。2023年收到政府信息公开申请5件。'),
    ).toEqual([])
  })
})

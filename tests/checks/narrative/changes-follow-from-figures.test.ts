import { describe, expect, it } from 'vitest'
import { changesFollowFromFigures as check } from '@/lib/checks/narrative/changes-follow-from-figures'
import { completeReport, observe } from '../fixtures'

const report = (text: string) => completeReport('2021', { narrative: { 'overview.disclosureOnRequest': text } })
const says = (text: string, last?: number) =>
  observe(
    check,
    report(text),
    last === undefined
      ? {}
      : {
          lastYear: completeReport('2021', {
            cells: {
              'requests.received.naturalPersons': last,
              'requests.received.businesses': 0,
              'requests.broughtForward.naturalPersons': 0,
              'requests.disclosed.naturalPersons': last - 5,
              'requests.disclosed.businesses': 0,
              'requests.carriedForward.naturalPersons': 0,
            },
          }).content,
        },
  ).map(({ message }) => message)

describe('changes-follow-from-figures', () => {
  it.each([
    '2025年公开信息440条，较2024年的400条增加40条，增长10%。',
    '公开信息360条，同比减少40条，下降10%。',
    '公开信息360条，去年公开信息400条，同比下降10%。',
    '公开信息360条，同比下降10%。',
    '公开信息、解读分别为360条、20条，同比分别增长5%、8%。',
    '公开信息360条，占比提高3个百分点。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    [
      '2025年公开信息440条，较2024年的400条增加30条。',
      ['文中“增加30条”；本年 440，上年 400，应为增加 40，增长10.0%。'],
    ],
    [
      '公开信息360条，去年公开信息400条，同比增长10%。',
      ['文中“同比增长10%”；本年 360，上年 400，应为减少 40，下降10.0%。'],
    ],
  ])('asks about %s', (text, messages) => {
    expect(says(text).map((message) => message.replace('“30条”', '“增加30条”'))).toEqual(messages)
  })

  it('measures against last year’s report where the sentence has no figure of it', () => {
    expect(says('2025年收到政府信息公开申请8件，同比增加2件。', 6)).toEqual([])
    expect(says('2025年收到政府信息公开申请8件，同比增加3件。', 6)).toHaveLength(1)
    expect(says('2025年收到政府信息公开申请8件，同比增加3件。')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { composeDocument } from '@/lib/document/compose'
import { keysAt, type PaperBlock, paperOf, spotsOf } from '@/lib/document/paper'
import { formatById } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'
import { type FieldValue, withField } from '@/lib/report/fields'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  revision: 1,
  digest: '0'.repeat(64),
  code: null,
  draftMark: null,
}
const fees = formatById('2021').feeFigures.map(({ id }) => id)

function paper(fields: Record<string, FieldValue>): PaperBlock[] {
  const content = Object.entries(fields).reduce(
    (sofar, [id, value]) => withField(sofar, id as 'lead', value),
    emptyContent('2021'),
  )
  return paperOf(composeDocument({ organisation: '某区教育局', year: 2025, content }, stamp), fees)
}

const text = (blocks: readonly PaperBlock[], field: string) =>
  blocks.flatMap((block) => (block.type === 'paragraph' && block.field === field ? block.parts : []))

const written = paper({
  lead: [['本报告共六部分。']],
  'overview.platforms': [['栏目由专人维护。每周检查一次。'], ['没有新开账号。']],
  'requests.received.naturalPersons': '5',
  issuedOn: '2026-01-20',
})

describe('the paper', () => {
  test('sentences count through the paragraphs of a text and say where they begin in it', () => {
    expect(text(written, 'overview.platforms').map(({ key, text: said, start }) => [key, said, start])).toEqual([
      ['say:overview.platforms:0', '栏目由专人维护。', 0],
      ['say:overview.platforms:1', '每周检查一次。', 8],
      ['say:overview.platforms:2', '没有新开账号。', 16],
    ])
  })

  test('every spot has a key of its own, in reading order, cells with them', () => {
    const keys = spotsOf(written).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys[0]).toBe('title')
    expect(keys.at(-1)).toBe('date')
    expect(keys.indexOf('say:lead:0')).toBeLessThan(keys.indexOf('cell:requests.received.naturalPersons'))
  })

  test.each([
    [
      { notices: '2', charged: '300', collected: '0' },
      ['信息处理费收取情况：本年度发出收费通知2件，', '总金额300元，', '实际收取0元。'],
    ],
    [
      { notices: '0', charged: '0', collected: '0' },
      ['本年度未发出收费通知，发出收费通知0件，', '总金额0元，', '实际收取0元。'],
    ],
  ])('the pieces of the fee sentence are its cells: %o', (figures, pieces) => {
    const blocks = paper(
      Object.fromEntries(Object.entries(figures).map(([name, value]) => [`otherMatters.processingFee.${name}`, value])),
    )
    expect(text(blocks, 'otherMatters.processingFee').map(({ key, text: said }) => [key, said])).toEqual(
      pieces.map((said, at) => [`cell:${fees[at]}`, said]),
    )
  })
})

describe('where something stands', () => {
  test.each([
    ['requests.received.naturalPersons', '', ['cell:requests.received.naturalPersons']],
    ['overview.platforms', '专人维护', ['say:overview.platforms:0']],
    ['overview.platforms', '专人维护。每周', ['say:overview.platforms:0', 'say:overview.platforms:1']],
    ['overview.platforms', '检查一次。\n没有', ['say:overview.platforms:1', 'say:overview.platforms:2']],
    ['overview.platforms', '栏目由专人维护。每周检查一次。', ['say:overview.platforms:0', 'say:overview.platforms:1']],
    ['overview.platforms', '这句话已经不在了', ['head:overview.platforms']],
    ['overview.supervision', '', ['head:overview.supervision']],
    ['lead', '', ['say:lead:0']],
    ['problems.problems', '', ['head:problems']],
    ['proactive', '', ['head:proactive']],
    ['issuedOn', '', ['date']],
    ['signature', '', ['date']],
    ['title', '', ['title']],
    ['', '', ['title']],
  ])('%s “%s”', (place, quote, keys) => {
    expect(keysAt(written, place, quote)).toEqual(keys)
  })
})

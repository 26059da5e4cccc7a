import { expect, test } from 'vitest'
import { findSignature } from '@/lib/import/recognise/signature'

const find = (...lines: string[]) =>
  findSignature(
    lines.map((text) => ({ kind: 'text', text, where: '' })),
    '江南区财政局',
  )

test.each([
  [
    ['正文。', '江南区财政局', '2021年1月 22日'],
    { organisation: '江南区财政局', date: '2021年1月 22日', issuedOn: '2021-01-22', count: 2 },
  ],
  [
    ['正文。', '明州市江南区财政局', '2021-01-22'],
    { organisation: '明州市江南区财政局', date: '2021-01-22', issuedOn: '2021-01-22', count: 2 },
  ],
  [
    ['江南区财政局　　2021年1月22日'],
    { organisation: '江南区财政局', date: '2021年1月22日', issuedOn: '2021-01-22', count: 1 },
  ],
  [
    ['江南区财政局', '二〇二一年一月二十二日'],
    { organisation: '江南区财政局', date: '二〇二一年一月二十二日', issuedOn: '2021-01-22', count: 2 },
  ],
  [['正文。', '2021年2月30日'], { organisation: '', date: '2021年2月30日', issuedOn: null, count: 1 }],
  [['正文。', '2021年1月'], { organisation: '', date: '2021年1月', issuedOn: null, count: 1 }],
  [['正文。', '江南区财政局'], { organisation: '江南区财政局', date: '', issuedOn: null, count: 1 }],
])('%j', (lines, expected) => {
  expect(find(...lines)).toEqual({ ...expected, from: lines.length - expected.count })
})

test.each([[['无']], [['本报告统计期限为2020年1月1日至2020年12月31日']], [[]], [['我局将继续改进，做好今后的工作。']]])(
  '%j is no signature',
  (lines) => {
    expect(find(...lines)).toBeNull()
  },
)

test('a line or two may follow', () => {
  expect(find('正文。', '江南区财政局', '2021年1月22日', '附件：统计表')).toMatchObject({
    organisation: '江南区财政局',
    issuedOn: '2021-01-22',
    from: 1,
    count: 2,
  })
})

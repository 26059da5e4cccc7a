import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { readChanges, type SentChange } from '@/lib/report/sent-changes'

const content = emptyContent('2021')
const cell = 'requests.received.naturalPersons'
const change = (
  field: string,
  value: SentChange['value'],
  base: SentChange['value'] = typeof value === 'string' ? '' : [],
): SentChange => ({ field, base, value })

it('passes changes of cells, texts and the date as they are', () => {
  const sent = [
    change(cell, '约20'),
    change('lead', [['共收到', { cell: 'requests.received.total' }, '件']]),
    change('issuedOn', '2026-01-20'),
  ]
  expect(readChanges(content, sent)).toEqual({ ok: true, value: sent })
  expect(readChanges(content, [])).toEqual({ ok: true, value: [] })
})

describe('refuses', () => {
  it.each([
    [
      'a computed cell',
      change('requests.handled.total', '5'),
      'change.total',
      '表三“（七）总计”总计是合计数，由系统计算，不能填写',
    ],
    [
      'a cell of the other format',
      change('requests.other.businesses', '5'),
      'change.field',
      '本年度的格式中没有“requests.other.businesses”这一项，请刷新页面后重试',
    ],
    [
      'a name of the language',
      change('__proto__', '5'),
      'change.field',
      '本年度的格式中没有“__proto__”这一项，请刷新页面后重试',
    ],
    [
      'another one',
      change('constructor', '5'),
      'change.field',
      '本年度的格式中没有“constructor”这一项，请刷新页面后重试',
    ],
    ['the format', change('format', '2019'), 'change.field', '本年度的格式中没有“format”这一项，请刷新页面后重试'],
    [
      'a name without end',
      change('x'.repeat(9000), '5'),
      'change.field',
      `本年度的格式中没有“${'x'.repeat(60)}”这一项，请刷新页面后重试`,
    ],
    [
      'paragraphs for a cell',
      change(cell, [['5']]),
      'change.value',
      '表三“一、本年新收政府信息公开申请数量”自然人的内容不正确，请刷新页面后重试',
    ],
    [
      'paragraphs for the date',
      change('issuedOn', [['2026-01-20']]),
      'change.value',
      '成文日期的内容不正确，请刷新页面后重试',
    ],
    ['one line for a text', change('lead', '引言'), 'change.value', '“引言”的内容不正确，请刷新页面后重试'],
    [
      'a base of the wrong kind',
      change('lead', [['引言']], ''),
      'change.value',
      '“引言”的内容不正确，请刷新页面后重试',
    ],
    [
      'a linked number to no cell',
      change('lead', [[{ cell: 'requests.received.nobody' }]]),
      'change.value',
      '“引言”的内容不正确，请刷新页面后重试',
    ],
    [
      'a linked number to a name of the language',
      change('lead', [[{ cell: '__proto__' }]]),
      'change.value',
      '“引言”的内容不正确，请刷新页面后重试',
    ],
  ])('%s', (_, sent, code, message) =>
    expect(readChanges(content, [change(cell, '5'), sent])).toEqual({ ok: false, code, message }),
  )

  it('asks the format of the content', () =>
    expect(readChanges(emptyContent('2019'), [change('requests.other.businesses', '5')]).ok).toBe(true))
})

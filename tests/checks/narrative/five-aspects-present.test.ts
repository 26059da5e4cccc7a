import { describe, expect, it } from 'vitest'
import { fiveAspectsPresent as check } from '@/lib/checks/narrative/five-aspects-present'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import { bothFormats, completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const ids = formatById('2021').aspects.map(({ id }) => `overview.${id}` as const)
const emptied = (...empty: NarrativeId[]) =>
  completeReport('2021', { narrative: Object.fromEntries(empty.map((id) => [id, ''])) })

describe('five-aspects-present', () => {
  it.each(bothFormats)('accepts five written aspects in the format of %s', (format) => {
    const clean = completeReport(format)
    expect(observe(check, clean)).toEqual([])
    expect(observe(check, clean, { written: writtenOf(clean) })).toEqual([])
  })

  it.each(ids)('sees that %s is empty and leads there', (id) => {
    expect(observe(check, emptied(id)).map(({ field, severity }) => [field, severity])).toEqual([[id, undefined]])
  })

  it('takes a bare 无 for empty, but not a sentence that says there was none', () => {
    expect(
      messagesOf(check, completeReport('2021', { narrative: { 'overview.disclosureOnRequest': '无。' } })),
    ).toEqual(['总体情况缺少“（二）依申请公开”的内容。'])
    expect(
      observe(check, completeReport('2021', { narrative: { 'overview.disclosureOnRequest': '本年度没有收到申请。' } })),
    ).toEqual([])
  })

  it('says one thing of a section that has just been begun', () => {
    expect(messagesOf(check, emptied(...ids))).toEqual([
      '总体情况还有 5 个方面没有写：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。',
    ])
    expect(observe(check, emptied(...ids.slice(0, 2)))).toHaveLength(2)
  })
})

describe('the sub-headings of an imported document', () => {
  const report = completeReport('2021')
  const headed = (aspects: string[], of = report) => observe(check, of, { written: { ...writtenOf(of), aspects } })

  it('may have 情况 behind them or be short', () => {
    expect(
      headed([
        '（一）主动公开情况',
        '（二）依申请公开方面。',
        '（三）政府信息管理工作情况',
        '（四）平台建设',
        '（五）监督保障',
      ]),
    ).toEqual([])
  })

  it('are pointed out in one hint when they are put in other words', () => {
    const found = headed([
      '（一）提升主动公开力度',
      '（二）做好依申请公开答复',
      '（三）政府信息管理',
      '（四）统筹公开平台建设',
      '（五）强化监督保障机制',
    ])
    expect(found.map(({ severity }) => severity)).toEqual(['hint'])
    expect(found[0]!.message).toContain('“（一）提升主动公开力度”（规定为“（一）主动公开”）')
  })

  it('are pointed out when they are out of order or more than five', () => {
    const [first, second, ...rest] = formatById('2021').aspects.map(({ heading }) => heading)
    expect(headed([second!, first!, ...rest]).map(({ severity, message }) => [severity, message])).toEqual([
      ['hint', '总体情况五个方面的顺序与规定不同。'],
    ])
    expect(
      headed([first!, second!, ...rest, '（六）建议提案办理']).map(({ severity, message }) => [severity, message]),
    ).toEqual([['hint', '总体情况有不属于五个方面的小标题：“（六）建议提案办理”。']])
  })

  it('are missed when neither heading nor text is there', () => {
    const open = emptied('overview.platforms')
    expect(
      headed(
        writtenOf(open).aspects.filter((heading) => !heading.includes('平台')),
        open,
      ).map(({ field, severity }) => [field, severity]),
    ).toEqual([['overview.platforms', undefined]])
  })

  it('do not stand for text: a heading with nothing under it is missed', () => {
    expect(headed([...writtenOf(report).aspects], emptied('overview.platforms'))).toHaveLength(1)
  })

  it('may be wanting where the running text speaks of the aspect: then a person looks', () => {
    const prose = completeReport('2021', {
      narrative: {
        ...Object.fromEntries(ids.map((id) => [id, ''])),
        'overview.summary': '做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障工作。',
      },
    })
    expect(headed([], prose).map(({ severity }) => severity)).toEqual(['confirm'])
  })
})

import { describe, expect, it } from 'vitest'
import { definedTermsAreQuotedAlike as check } from '@/lib/checks/wording/defined-terms-are-quoted-alike'
import { completeReport, messagesOf, observe } from '../fixtures'

describe('defined-terms-are-quoted-alike', () => {
  const reportWith = (lead: string, text: string) =>
    completeReport('2021', { narrative: { lead, 'overview.summary': text } })

  it.each([
    ['根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。', '落实《条例》。'],
    ['根据《中华人民共和国政府信息公开条例》（以下简称条例）编制。', '落实条例。'],
    ['云溪区市场监督管理局（以下简称区局）公布。', '区局高度重视。'],
  ])('accepts %s … %s', (lead, text) => {
    expect(observe(check, reportWith(lead, text))).toEqual([])
  })

  it('finds a title that was introduced without title marks', () => {
    expect(
      messagesOf(check, reportWith('根据《中华人民共和国政府信息公开条例》（以下简称条例）编制。', '落实《条例》。')),
    ).toEqual(['这里写作（以下简称条例），后文写作“《条例》”。'])
  })
})

import { describe, expect, it } from 'vitest'
import { feeSentence } from '@/lib/document/fee-sentence'

describe('feeSentence', () => {
  it('says that nothing was charged, with the three figures', () => {
    expect(feeSentence([0, '0', '0'])).toBe('本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。')
  })

  it('states what was charged and what was collected', () => {
    expect(feeSentence([2, '300.50', '100'])).toBe(
      '信息处理费收取情况：本年度发出收费通知2件，总金额300.50元，实际收取100元。',
    )
  })

  it('does not say that nothing was charged where a figure says otherwise', () => {
    expect(feeSentence([0, '300', '0'])).toBe('信息处理费收取情况：本年度发出收费通知0件，总金额300元，实际收取0元。')
    expect(feeSentence([0, '0.00', '0'])).toContain('未发出收费通知')
  })

  it('leaves room for figures that are not filled: blank is not 0', () => {
    expect(feeSentence([2, null, '0'])).toBe('信息处理费收取情况：本年度发出收费通知2件，总金额　　元，实际收取0元。')
    expect(feeSentence([null, '0', '0'])).not.toContain('未发出收费通知')
  })

  it('says nothing where nothing is filled or nothing is asked for', () => {
    expect(feeSentence([null, null, null])).toBeNull()
    expect(feeSentence([])).toBeNull()
  })
})

import { compareDecimals, parseDecimal, yuanToWan } from '@/lib/std/decimal'
import { defineCheck } from '../define-check'
import { without } from '../except'

/**
 * The information processing fee is an administrative charge (行政事业性收费): collected in yuan, it is part of the
 * charges in 万元.
 */
export const feeWithinCharges = defineCheck({
  code: 'N8b',
  slug: 'fee-within-charges',
  severity: 'explain',
  except: without('proactive.charges.collected', 'otherMatters.processingFee.collected'),
  needs: [],
  title: '信息处理费实际收取的金额不大于行政事业性收费',
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：信息处理费属于行政事业性收费，收入缴入国库',
  run: ({ computed }) => {
    const cells = ['otherMatters.processingFee.collected', 'proactive.charges.collected'] as const
    const fee = parseDecimal(String(computed(cells[0])), 2)
    const charges = parseDecimal(String(computed(cells[1])), 6)
    if (fee === null || charges === null) return []
    const inWan = yuanToWan(fee)
    if (compareDecimals(inWan, upTo(charges)) <= 0) return []
    return [
      {
        place: 'otherMatters',
        message: `信息处理费实际收取 ${fee} 元，合 ${inWan} 万元，大于表二“行政事业性收费” ${charges} 万元。`,
        advice: '信息处理费属于行政事业性收费，请核对表二是否漏计，或者实际收取的金额是否有误。',
        cells,
        left: { text: '信息处理费实际收取（万元）', value: inWan },
        right: { text: '行政事业性收费（万元）', value: charges },
      },
    ]
  },
})

/**
 * The most that an amount may have been before it was rounded to the digits given; a bare 0 is nothing, and not a
 * rounded something.
 */
function upTo(charges: string): string {
  const [whole, decimals = ''] = charges.split('.')
  if (decimals === '' && whole === '0') return charges
  return `${charges}${decimals === '' ? '.' : ''}5`
}

import { compareDecimals, parseDecimal } from '@/lib/std/decimal'
import { defineCheck } from '../define-check'
import { without } from '../except'

/**
 * No more fee is collected (实际收取) than was charged (总金额). A notice of last year paid this year may break it, so
 * a reason will do.
 */
export const feeCollectedNotAboveCharged = defineCheck({
  code: 'N8',
  slug: 'fee-collected-not-above-charged',
  severity: 'explain',
  except: without('otherMatters.processingFee.charged', 'otherMatters.processingFee.collected'),
  needs: [],
  title: '信息处理费实际收取的金额不大于收费通知的总金额',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按收费通知收取，通知件数、总金额和实际收取的金额列入年度报告',
  run: ({ computed }) => {
    const [charged, collected] = (
      ['otherMatters.processingFee.charged', 'otherMatters.processingFee.collected'] as const
    ).map((id) => parseDecimal(String(computed(id)), 2))
    if (!charged || !collected || compareDecimals(collected, charged) <= 0) return []
    return [
      {
        place: 'otherMatters',
        message: `信息处理费实际收取 ${collected} 元，大于收费通知的总金额 ${charged} 元。`,
        advice: '请核对两个金额是否填反或多输入了数字；确有上一年通知、本年收取的，请说明。',
        cells: ['otherMatters.processingFee.collected', 'otherMatters.processingFee.charged'],
        left: { text: '实际收取（元）', value: collected },
        right: { text: '收费通知总金额（元）', value: charged },
      },
    ]
  },
})

import { defineCheck } from '../define-check'
import { without } from '../except'
import { columnName } from '../wording'

/**
 * A request that ended because the fee was not paid had a notice of the fee. A notice of last year may break it, so a
 * reason will do.
 */
export const feeUnpaidNotAboveNotices = defineCheck({
  code: 'N8a',
  slug: 'fee-unpaid-not-above-notices',
  severity: 'explain',
  except: without('requests.otherFeeUnpaid.total', 'otherMatters.processingFee.notices'),
  needs: [],
  title: '逾期未缴费的申请件数不多于发出收费通知的件数',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：申请人收到收费通知后逾期未缴费的，视为放弃申请，行政机关不再处理',
  run: ({ format, number, computed }) => {
    const cells = ['requests.otherFeeUnpaid.total', 'otherMatters.processingFee.notices'] as const
    const unpaid = number(cells[0])
    const notices = computed(cells[1])
    if (unpaid === null || typeof notices !== 'number' || unpaid <= notices) return []
    return [
      {
        place: 'otherMatters',
        message: `表三“逾期未按收费通知要求缴纳费用”的申请有 ${unpaid} 件，第六部分发出收费通知只有 ${notices} 件；相差 ${unpaid - notices}。`,
        advice: '没有收费通知就没有逾期未缴费，请核对两个数字；收费通知是上一年发出的，请说明。',
        cells: [cells[1], cells[0]],
        left: { text: '逾期未缴费', value: unpaid },
        right: { text: columnName(format, cells[1]), value: notices },
        difference: String(unpaid - notices),
      },
    ]
  },
})

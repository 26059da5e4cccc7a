import { claimsOf } from '@/lib/reading/read-report'
import { compareClaim } from '../claims/compare-claim'
import { defineCheck } from '../define-check'

/**
 * What the text says was received (收到、受理) is what table 3 says: the year's own, those with last year's, or all
 * that were dealt with.
 */
export const receivedCountEqualsTable = defineCheck({
  code: 'N1',
  slug: 'received-count-equals-table',
  severity: 'confirm',
  needs: [],
  title: '文中收到申请的数量与表三一致',
  basis:
    '《政府信息公开条例》第五十条第（二）项：年度报告应当包括收到和处理政府信息公开申请的情况；文字与表三同出一个台账',
  run: (subject) =>
    claimsOf(subject).flatMap((claim) => (claim.kind === 'received' ? compareClaim(subject, claim) : [])),
})

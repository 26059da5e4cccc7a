import { claimsOf } from '@/lib/reading/read-report'
import { compareClaim } from '../claims/compare-claim'
import { defineCheck } from '../define-check'

/**
 * What the text says of how applications ended (予以公开、不予公开 …, single reasons, 办结 as a whole) is what table 3
 * says.
 */
export const outcomeCountsEqualTable = defineCheck({
  code: 'N2',
  slug: 'outcome-counts-equal-table',
  severity: 'confirm',
  needs: [],
  title: '文中各种办理结果的数量与表三一致',
  basis: '年度报告格式表三第三项“本年度办理结果”（国办公开办函〔2021〕30号、〔2019〕60号）；文字与表三同出一个台账',
  run: (subject) =>
    claimsOf(subject).flatMap((claim) =>
      claim.kind === 'outcome' || claim.kind === 'handled' ? compareClaim(subject, claim) : [],
    ),
})

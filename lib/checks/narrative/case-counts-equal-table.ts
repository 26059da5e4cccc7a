import { claimsOf } from '@/lib/reading/read-report'
import { compareClaim } from '../claims/compare-claim'
import { defineCheck } from '../define-check'

/**
 * What the text says of cases about information disclosure is what table 4 says. Cases that the organ decides as an
 * authority (复议机关), other lawsuits and other ways of counting (备案、审级) are no part of table 4 and are not
 * compared.
 */
export const caseCountsEqualTable = defineCheck({
  code: 'N4',
  slug: 'case-counts-equal-table',
  severity: 'confirm',
  needs: [],
  title: '文中因政府信息公开发生的行政复议、行政诉讼数量与表四一致',
  basis: '《政府信息公开条例》第五十条第（三）项：年度报告应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  run: (subject) => claimsOf(subject).flatMap((claim) => (claim.kind === 'case' ? compareClaim(subject, claim) : [])),
})

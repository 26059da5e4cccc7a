import { claimsOf } from '@/lib/reading/read-report'
import { compareClaim } from '../claims/compare-claim'
import { defineCheck } from '../define-check'

/** What the text says of regulations and normative documents issued, repealed and in force is what table 2 says. */
export const documentCountsEqualTable = defineCheck({
  code: 'N6',
  slug: 'document-counts-equal-table',
  severity: 'confirm',
  needs: [],
  title: '文中规章、规范性文件的数量与表二一致',
  basis:
    '《政府信息公开条例》第二十条（一）；年度报告格式表二规章、规范性文件各栏（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) =>
    claimsOf(subject).flatMap((claim) => (claim.kind === 'document' ? compareClaim(subject, claim) : [])),
})

import { claimsOf } from '@/lib/reading/read-report'
import { compareClaim } from '../claims/compare-claim'
import { defineCheck } from '../define-check'

/** What the text says was brought forward (上年结转) or carried forward (结转下年度) is what table 3 says. */
export const carriedOverCountsEqualTable = defineCheck({
  code: 'N3',
  slug: 'carried-over-counts-equal-table',
  severity: 'confirm',
  needs: [],
  title: '文中结转的数量与表三一致',
  basis: '年度报告格式表三第二项“上年结转”、第四项“结转下年度”（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) =>
    claimsOf(subject).flatMap((claim) => (claim.kind === 'carriedOver' ? compareClaim(subject, claim) : [])),
})

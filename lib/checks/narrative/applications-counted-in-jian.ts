import { claimsOf } from '@/lib/reading/read-report'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck } from '../define-check'
import { quote } from '../wording'

/** Applications are counted in 件; 条 is for pieces of information. */
export const applicationsCountedInJian = defineCheck({
  code: 'N19',
  slug: 'applications-counted-in-jian',
  severity: 'hint',
  needs: [],
  title: '申请以“件”计',
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）等规定以“件”计申请；年度报告格式表三统计申请的数量',
  run: (subject) =>
    claimsOf(subject)
      .filter(({ kind, number }) => (kind === 'received' || kind === 'handled') && /^条/.test(number.unit))
      .slice(0, 1)
      .map((claim) => ({
        place: placeOfField(claim.field),
        field: claim.field,
        quote: claim.quote,
        message: `文中写${quote(claim.quote, 60)}，申请以“条”计。`,
        advice: `申请宜以“件”计，可写作 ${claim.number.value}件。`,
        left: { text: '文中的量词', value: claim.number.unit },
        right: { text: '申请的量词', value: '件' },
      })),
})

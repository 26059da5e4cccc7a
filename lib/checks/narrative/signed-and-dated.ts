import { legalDeadline } from '@/lib/report/deadline'
import { type Day, officialDate, parseOfficialDate } from '@/lib/std/dates'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

/**
 * A report ends with the organ's name and the date of issue (成文日期), which falls between the end of the report year
 * and the deadline of the law.
 */
export const signedAndDated = defineCheck({
  code: 'S12',
  slug: 'signed-and-dated',
  severity: 'explain',
  needs: [],
  title: '有落款和成文日期，日期在报告年度结束之后、法定期限之前',
  basis:
    '《政府信息公开条例》第四十九条：部门于1月31日前、政府于3月31日前公布上一年度报告；GB/T 9704-2012 7.3.5.4：成文日期用阿拉伯数字，月、日不编虚位',
  run: (subject) => {
    const { report, written } = subject
    const unsigned = written !== null && withoutSpace(written.signature?.organisation ?? '') === ''
    const asWritten = written?.signature?.date.trim() ?? ''
    const day = (asWritten === '' ? null : parseOfficialDate(asWritten)) ?? report.content.issuedOn
    if (day === null)
      return unsigned && asWritten === ''
        ? [unsignedAndUndated]
        : [...(unsigned ? [withoutName] : []), undated(asWritten)]
    return [...(unsigned ? [withoutName] : []), ...misprinted(asWritten, day), ...mistimed(subject, day)]
  },
})

const withoutName: Observation = { place: 'signature', message: '文末没有署机关名称。', advice: '请在文末署机关全称。' }
const unsignedAndUndated: Observation = {
  place: 'signature',
  field: 'issuedOn',
  message: '文末没有落款和成文日期。',
  advice: '请在文末署机关全称，并填写年、月、日齐全的成文日期。',
}

function undated(asWritten: string): Observation {
  const message = asWritten === '' ? '没有成文日期。' : `成文日期写作${quote(asWritten)}，不是一个日期。`
  return { place: 'signature', field: 'issuedOn', message, advice: '请填写年、月、日齐全的成文日期。' }
}

function misprinted(asWritten: string, day: Day): Observation[] {
  const expected = officialDate(day)
  if (asWritten === '' || asWritten === expected) return []
  return [
    {
      place: 'signature',
      field: 'issuedOn',
      severity: 'hint',
      message: `成文日期写作${quote(asWritten)}，应写作“${expected}”。`,
      advice: '日期用阿拉伯数字，不加空格，月、日前不补 0。',
    },
  ]
}

function mistimed({ report: { organisation, year } }: Subject, day: Day): Observation[] {
  const from = `${year + 1}-01-01`
  const to = legalDeadline(organisation, year)
  const date = {
    place: 'signature' as const,
    field: 'issuedOn' as const,
    left: { text: '成文日期', value: officialDate(day) },
  }
  if (day < from) {
    return [
      {
        ...date,
        right: { text: '不早于', value: officialDate(from) },
        message: `成文日期 ${officialDate(day)} 早于 ${officialDate(from)}，${year}年尚未结束。`,
        advice: '请核对成文日期的年份；报告统计到12月31日。',
      },
    ]
  }
  if (day > to) {
    return [
      {
        ...date,
        right: { text: '不晚于', value: officialDate(to) },
        severity: 'confirm',
        message: `成文日期 ${officialDate(day)} 晚于条例规定的 ${officialDate(to)}。`,
        advice: '请核对成文日期是否写错；逾期的请确认。',
      },
    ]
  }
  return []
}

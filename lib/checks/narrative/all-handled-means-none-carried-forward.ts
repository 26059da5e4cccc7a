import { type FieldReading, readReport } from '@/lib/reading/read-report'
import { application, notApplications } from '@/lib/reading/request-words'
import { periodAt, speaksOfOrgan } from '@/lib/reading/scope'
import type { Sentence } from '@/lib/reading/sentences'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

const all =
  /(?:均|全部|都|一律|已全部|悉数)(?:已|已经|予以|按时|按期|按要求|如期|依法|依规|及时|在|于|法定|规定|的|时限|期限|时间|内|前|依照|规范|答复并|当年|年内|、|全部|得到)*(?:办结|办理完毕|办理完结|办理完成|办完)|(?<![按如][时期])办结率(?:为|达到?|均为|保持)?100%/

/** Applications that are 均已办结 leave none to carry forward (结转下年度). */
export const allHandledMeansNoneCarriedForward = defineCheck({
  code: 'N7c',
  slug: 'all-handled-means-none-carried-forward',
  severity: 'confirm',
  needs: [],
  title: '文中说申请全部办结的，结转下年度为 0',
  basis: '年度报告格式表三第四项“结转下年度继续办理”（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const carried = subject.number('requests.carriedForward.total')
    if (carried === null || carried === 0) return []
    return readReport(subject)
      .filter(({ field }) => field.startsWith('overview.'))
      .flatMap((reading) => reading.sentences.flatMap((sentence, at) => judge(subject, reading, sentence, at, carried)))
  },
})

function judge(
  subject: Subject,
  reading: FieldReading,
  sentence: Sentence,
  at: number,
  carried: number,
): Observation[] {
  const segment = sentence.segments.find(({ text }) => all.test(text))
  if (!segment) return []
  const previous = reading.sentences[at - 1]
  const near = `${previous?.paragraph === sentence.paragraph ? previous.text : ''}。${sentence.text}`
  const follows = /^(?:以上|上述)?(?:均|全部|都|一律|已)/.test(sentence.text.trim())
  const topic =
    application.test(sentence.text) ||
    (reading.field === 'overview.disclosureOnRequest' && /申请(?!人)/.test(follows ? near : sentence.text))
  if (
    !topic ||
    notApplications.test(sentence.text.replace(/文件|意见|目录|指南|公文/g, '')) ||
    /来信|信箱|诉求|工单/.test(sentence.text)
  )
    return []
  // Whoever names what is left, or speaks of what was due, has said it rightly.
  const whole = reading.sentences
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .map(({ text }) => text)
    .join('。')
  if (/结转|接转|在办|正在办理|尚未|未到期|到期|期满|应办|除|其余|转入|上年/.test(whole)) return []
  if (
    periodAt(sentence, segment, subject.report.year) === 'other' ||
    !speaksOfOrgan(sentence, segment, subject.report.organisation)
  )
    return []
  const handled = subject.number('requests.handled.total')
  // As many as were handled: the count names those, and they are all done.
  const counts = [...(previous?.paragraph === sentence.paragraph ? previous.numbers : []), ...sentence.numbers].filter(
    ({ unit }) => /^(?:件|条|宗|份|个|项)$/.test(unit),
  )
  if (handled === null || counts.some(({ value }) => value > 0 && value <= handled)) return []
  return [
    {
      place: placeOfField(reading.field),
      field: reading.field,
      cells: ['requests.carriedForward.total'],
      quote: segment.text.trim(),
      message: `文中写${quote(segment.text, 60)}，表三结转下年度继续办理的却有 ${carried} 件。`,
      advice: '请核对：确已全部办结的，结转下年度应为 0；还有未办结的，请改写文字。',
      left: { text: '文中未办结', value: 0 },
      right: { text: '表三结转下年度', value: carried },
    },
  ]
}

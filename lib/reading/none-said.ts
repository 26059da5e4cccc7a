import type { FieldReading } from './read-report'
import type { ReportTexts } from './report-texts'
import { channel } from './request-words'
import { periodAt, speaksOfOrgan } from './scope'

/** A sentence that says that something did not happen at all. */
export interface NoneSaid {
  readonly what: 'requests' | 'reconsideration' | 'litigation'
  /** Only requesters of one kind are spoken of: persons, or bodies. */
  readonly only: 'persons' | 'bodies' | null
  /** Said of information disclosure by name, or of cases of any kind. */
  readonly named: boolean
  readonly quote: string
  readonly field: FieldReading['field']
}

const asker = '(?:公民|自然人|法人|个人|其他组织|组织|申请人|群众|社会公众|公众|社会|各界)'
const not = '(?:未|没有|无)(?:曾)?(?:收到|接到|接收到?|受理|发生|产生|出现)?过?到?(?:任何|一[件例起宗份])?'
const requestsNone = new RegExp(
  `${not}(?:(?:来自)?${asker}(?:(?:和|或|及|与|、|以及|或者)*${asker})*(?:提出|提交|递交)?的?)?(?:(?:关于|有关|书面|要求)的?)?` +
    '(政府信息公开|政府信息依申请公开|依申请公开政府信息|依申请公开|信息公开|公开政府信息|政府信息)?的?(?:申请|(?<=依申请公开))(?:件|书|事项|信息|案件)?(?:的?情况)?(?:发生)?$',
)
const organ = '(?:我局|本局|本机关|本单位|我单位|我委|本委|我镇|我街道|我办)?'
const disclosure = '(?:政府信息公开|信息公开|依申请公开|政府信息|政务公开)(?:申请)?(?:工作|事项|问题|答复)?(?:方面)?'
const cause = `(?:(?:因|由|就|针对|涉及|关于|有关)?${organ}${disclosure})?(?:而)?(?:被|所|引发|引起|产生|发生|提起|申请|导致|提出|涉及|的|及?相关|类)*`
const casesNone = new RegExp(
  `(?:未|没有|无|不存在)(?:曾)?(?:发生|收到|产生|出现|引发|引起|涉及)?过?(?:任何|一[起件例])?${cause}(?:行政)?(?:复议|诉讼)(?:案件|申请)?(?:(?:、|和|及|或|与|以及|或者)*(?:未|被|没有)?(?:申请|提起|发生)?(?:行政)?(?:复议|诉讼))?(?:的|等)*(?:案件|申请|事件|情况|情形|事项|现象)*(?:发生)?$`,
)

/** What a text says did not happen: 未收到申请, 未发生行政复议、行政诉讼. A text that is silent says nothing. */
export function noneSaid(texts: ReportTexts, { field, sentences }: FieldReading): NoneSaid[] {
  const { year, organisation } = texts.report
  const topic = field === 'overview.disclosureOnRequest'
  return sentences.flatMap((sentence) => {
    if (
      !/申请|复议|诉讼|依申请公开/.test(sentence.text) ||
      /除[^，。]{0,30}[外之]/.test(sentence.text) ||
      sentence.text.length > 400
    )
      return []
    return sentence.segments.flatMap((segment, at): NoneSaid[] => {
      if (segment.number || !/未|没有|无|不存在/.test(segment.text)) return []
      if (periodAt(sentence, segment, year) !== 'this' || !speaksOfOrgan(sentence, segment, organisation)) return []
      const text = segment.text.trim()
      const said = { quote: text.slice(-60), field }
      const cases = casesNone.exec(text)
      if (cases) {
        const named = topic || /信息公开|依申请公开/.test(sentence.text)
        const kinds = [
          ...(/复议/.test(cases[0]) ? (['reconsideration'] as const) : []),
          ...(/诉讼/.test(cases[0]) ? (['litigation'] as const) : []),
        ]
        return kinds.map((what) => ({ what, only: null, named, ...said }))
      }
      const requests = requestsNone.exec(text)
      if (!requests || (requests[1] === undefined && !topic)) return []
      const before = sentence.segments[at - 1]
      if (channel.test(`${before && !before.number ? before.text : ''}${text}`)) return []
      const persons = /公民|自然人|个人|群众|公众|社会/.test(requests[0])
      const bodies = /法人|组织/.test(requests[0])
      return [
        {
          what: 'requests',
          only: persons === bodies ? null : bodies ? 'bodies' : /公民|自然人|个人/.test(requests[0]) ? 'persons' : null,
          named: true,
          ...said,
        },
      ]
    })
  })
}

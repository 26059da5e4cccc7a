import type { AspectDefinition } from '@/lib/formats/types'
import { aspectOfHeading } from '@/lib/import/understand/overview'
import { aspectWords, isUsualWording } from '../aspect-headings'
import { defineCheck, type Observation } from '../define-check'
import { sectionText } from '../section-text'
import type { Subject } from '../subject'
import { enumerate, quote, saysNothing } from '../wording'

/** Section 一 speaks of its five aspects (五个方面), in their order. Other words for an aspect are only pointed out. */
export const fiveAspectsPresent = defineCheck({
  code: 'S7',
  slug: 'five-aspects-present',
  severity: 'block',
  needs: [],
  title: '总体情况写到了五个方面',
  basis:
    '国办公开办函〔2021〕30号：“总体情况”主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面',
  run: (subject) => [...missing(subject), ...asHeaded(subject)],
})

/** Above this many, one finding for all of them: nothing else is asked of a section that has just been begun. */
const mostAlone = 2

const absent = (aspects: readonly AspectDefinition[]): Observation => ({
  place: 'overview',
  field: `overview.${aspects[0]!.id}`,
  message:
    aspects.length === 1
      ? `总体情况缺少“${aspects[0]!.heading}”的内容。`
      : `总体情况还有 ${aspects.length} 个方面没有写：${aspects.map(aspectWords).join('、')}。`,
  advice: '请写明各个方面的情况；没有发生的也要写明。',
})

function missing(subject: Subject): Observation[] {
  const { format, text, written } = subject
  const headed = new Set((written?.aspects ?? []).map((heading) => aspectOfHeading(heading, format.aspects)))
  const headedExactly = (aspect: AspectDefinition) =>
    (written?.aspects ?? []).some((heading) => isUsualWording(aspect, heading))
  const unwritten = format.aspects.filter(
    (aspect) => saysNothing(text(`overview.${aspect.id}`)) && (headedExactly(aspect) || !headed.has(aspect.id)),
  )
  // A document without the sub-headings may still speak of the aspect in running text: a person has to look.
  const prose = written && unwritten.length > 0 ? sectionText(subject, 'overview') : ''
  const mentioned = unwritten.filter((aspect) => !headedExactly(aspect) && prose.includes(aspectWords(aspect)))
  const lost = unwritten.filter((aspect) => !mentioned.includes(aspect))
  return [
    ...(lost.length > mostAlone ? [absent(lost)] : lost.map((aspect) => absent([aspect]))),
    ...(mentioned.length > 0
      ? [
          {
            place: 'overview' as const,
            field: `overview.${mentioned[0]!.id}` as const,
            severity: 'confirm' as const,
            message: `总体情况没有为${mentioned.map((aspect) => `“${aspectWords(aspect)}”`).join('、')}单列小标题，文中提到了这些字样。`,
            advice: '请核对这些方面是否确已写明，并按五个方面分列小标题。',
          },
        ]
      : []),
  ]
}

/** Remarks on sub-headings of a document made elsewhere: other wording, other order, more than the five. */
function asHeaded({ format, written }: Subject): Observation[] {
  const headings = (written?.aspects ?? []).map((heading) => ({
    heading,
    aspect: format.aspects.find(({ id }) => id === aspectOfHeading(heading, format.aspects)) ?? null,
  }))
  const renamed = headings.filter(({ heading, aspect }) => aspect !== null && !isUsualWording(aspect, heading))
  const others = headings.filter(({ aspect }) => aspect === null)
  const order = headings.flatMap(({ aspect }) => (aspect === null ? [] : [format.aspects.indexOf(aspect)]))
  const hint = (message: string, advice: string): Observation => ({
    place: 'overview',
    severity: 'hint',
    message,
    advice,
  })
  return [
    ...(renamed.length > 0
      ? [
          hint(
            `总体情况的小标题与规定的名称不同：${enumerate(
              renamed.map(({ heading, aspect }) => `${quote(heading, 20)}（规定为“${aspect!.heading}”）`),
              5,
            )}。`,
            '内容齐全的可以保留；建议使用规定的名称。',
          ),
        ]
      : []),
    ...(order.some((index, position) => position > 0 && index < order[position - 1]!)
      ? [hint('总体情况五个方面的顺序与规定不同。', `规定的顺序是：${format.aspects.map(aspectWords).join('、')}。`)]
      : []),
    ...(others.length > 0
      ? [
          hint(
            `总体情况有不属于五个方面的小标题：${enumerate(
              others.map(({ heading }) => quote(heading, 20)),
              5,
            )}。`,
            '请考虑并入五个方面中的一个。',
          ),
        ]
      : []),
  ]
}

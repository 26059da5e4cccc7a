import type { SectionId } from '@/lib/formats/types'
import { defineCheck, type Observation } from '../define-check'
import { matchHeadings } from '../match-headings'
import { quote } from '../wording'

/** No first-level section of the format is missing, and none is added. */
export const sixSectionsAndNoMore = defineCheck({
  code: 'S2',
  slug: 'six-sections-and-no-more',
  severity: 'block',
  needs: ['written'],
  title: '六个部分一个不缺，也没有增加',
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：内容严格按照条例第五十条确定，“不能遗漏，也不宜泛化”',
  run: ({ format, written }) => {
    if (!written) return []
    const { missing, extra } = matchHeadings(format, written.sections)
    const lost: Observation[] =
      missing.length === format.sections.length
        ? [
            {
              place: missing[0]!.id,
              message: '文件中没有找到规定的六个部分的标题。',
              advice: `请按规定的格式分为六个部分，从${quote(missing[0]!.heading)}开始。`,
            },
          ]
        : missing.map(({ id, heading }) => ({
            place: id,
            message: `缺少${quote(heading)}这一部分的标题。`,
            advice: '请补上这一部分；没有内容的，也要保留标题并写明。',
            right: { text: '规定的标题', value: heading },
          }))
    const added = extra.slice(0, 10).map(
      ({ written: { heading }, after }): Observation => ({
        place: (after?.id ?? 'overview') satisfies SectionId,
        message: `多出一个部分${quote(heading)}，规定的格式中没有。`,
        advice: '请把这部分内容并入规定的六个部分，并删去这个标题。',
        left: { text: '文件中的标题', value: heading.slice(0, 200) },
      }),
    )
    return [...lost, ...added]
  },
})

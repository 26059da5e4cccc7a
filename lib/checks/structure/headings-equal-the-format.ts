import type { SectionDefinition } from '@/lib/formats/types'
import { ordinals } from '@/lib/std/chinese/numerals'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import { matchHeadings } from '../match-headings'
import { quote } from '../wording'

/**
 * The first-level headings have the official number and words and stand in the official order. White space is not
 * compared.
 */
export const headingsEqualTheFormat = defineCheck({
  code: 'S1',
  slug: 'headings-equal-the-format',
  severity: 'block',
  needs: ['written'],
  title: '六个部分的标题与规定格式一致，顺序正确',
  basis: '年度报告格式规定的六个部分标题及顺序（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: ({ format, written }) => {
    if (!written) return []
    const { pairs } = matchHeadings(format, written.sections)
    const inOrder = longestRising(pairs.map(({ section }) => format.sections.indexOf(section)))
    return pairs.flatMap(({ section, written: { heading } }): Observation[] => {
      const displaced = !inOrder.has(format.sections.indexOf(section))
      const altered = withoutSpace(heading) !== section.heading
      if (!displaced && !altered) return []
      const order = displaced ? `这一部分的位置不对，应为第 ${format.sections.indexOf(section) + 1} 部分` : ''
      const text = altered
        ? `标题写作${quote(heading)}，规定的标题是${quote(section.heading)}`
        : `标题${quote(heading)}`
      return [
        {
          place: section.id,
          message: displaced ? `${text}；${order}。` : `${text}。`,
          advice: displaced ? `请按规定的顺序排列，标题写作${quote(section.heading)}。` : adviceFor(heading, section),
          left: { text: '文件中的标题', value: heading.slice(0, 200) },
          right: { text: '规定的标题', value: section.heading },
        },
      ]
    })
  },
})

const numbered = new RegExp(String.raw`^[\d${ordinals}]+[、，,.．：:]?`)

function adviceFor(heading: string, { heading: expected }: SectionDefinition): string {
  const onlyNumber = withoutSpace(heading).replace(numbered, '') === expected.replace(numbered, '')
  return onlyNumber ? `请把序号改为“${expected.slice(0, 2)}”。` : `请改为${quote(expected)}。`
}

/** The numbers of the longest rising run through a sequence: what may stay where it is when the rest is moved. */
function longestRising(numbers: readonly number[]): Set<number> {
  const best: number[][] = []
  numbers.forEach((number, index) => {
    const before = best.filter((run, earlier) => earlier < index && run.at(-1)! < number)
    best.push([
      ...before.reduce((longest, run) => (run.length > longest.length ? run : longest), [] as number[]),
      number,
    ])
  })
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), [] as number[]))
}

import { aspectOf } from '@/lib/formats/narrative'
import type { Paragraph } from '@/lib/report/narrative'
import { ordinals } from '@/lib/std/chinese/numerals'
import { isUsualWording } from '../aspect-headings'
import { defineCheck, type Fix, type Observation } from '../define-check'
import { type HeadingLine, headingLines, headingOf, standsAlone } from '../heading-lines'
import type { Subject } from '../subject'
import { enumerate, quote } from '../wording'

/**
 * The levels of headings are numbered 一、→（一）→1.→（1）, with full-width brackets. The standard says "may", so
 * nothing here blocks: wrong first-level headings do, in the checks of the six sections (S1, S2).
 */
export const headingsFollowTheLevels = defineCheck({
  code: 'S8',
  slug: 'headings-follow-the-levels',
  severity: 'explain',
  needs: [],
  title: '各级标题的序号依次为“一、”“（一）”“1.”“（1）”，括号为全角',
  basis:
    'GB/T 9704-2012 7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注；年度报告格式的六个部分用“一、”至“六、”',
  run: (subject) => {
    const lines = headingLines(subject)
    if (lines.length === 0) return []
    return [...firstLevel(lines), ...aspectsBelow(subject, lines), ...underAspects(lines), ...halfWidth(subject, lines)]
  },
})

const at = ({ place, field, number }: HeadingLine): Pick<Observation, 'place' | 'field' | 'quote'> => ({
  place,
  ...(field && { field, quote: number }),
})

/** Above this many, the rest would only say the same. */
const mostAlone = 3

/** 一、 inside a text reads as one more of the six sections. In running text it only looks odd. */
function firstLevel(lines: readonly HeadingLine[]): Observation[] {
  const first = lines.filter(({ level }) => level === 1)
  const runIn = first.filter((line) => !standsAlone(line))
  return [
    ...first
      .filter(standsAlone)
      .slice(0, mostAlone)
      .map(
        (line): Observation => ({
          ...at(line),
          message: `正文中的标题${quote(line.line, 20)}用了一级标题的序号“${line.number}”，与报告的六个部分混在一起。`,
          advice: '六个部分以下的标题，请依次用“（一）”“1.”“（1）”。',
        }),
      ),
    ...runIn
      .filter((line, index) => runIn.findIndex(({ place }) => place === line.place) === index)
      .map(
        (line): Observation => ({
          ...at(line),
          severity: 'hint',
          message: `正文分条用了一级标题的序号“${line.number}”。`,
          advice: '建议改用“一是”“二是”，或者“1.”“2.”。',
        }),
      ),
  ]
}

/** An aspect of section 一 numbered 1. or （1）; where Word counts the headings, the number is lost in copying. */
function aspectsBelow({ format }: Subject, lines: readonly HeadingLine[]): Observation[] {
  return lines.flatMap((line): Observation[] => {
    if (line.place !== 'overview' || (line.level !== 3 && line.level !== 4)) return []
    const aspect = format.aspects.find((candidate) => isUsualWording(candidate, headingOf(line)))
    if (!aspect) return []
    return [
      {
        ...at(line),
        message: `总体情况的小标题${quote(headingOf(line), 20)}序号写作“${line.number}”，这一级应为${quote(aspect.heading.slice(0, 3))}。`,
        advice: `请改为${quote(aspect.heading)}；序号由文字处理软件自动生成的，请改成手工输入。`,
        left: { text: '文件中的小标题', value: headingOf(line) },
        right: { text: '规定的小标题', value: aspect.heading },
      },
    ]
  })
}

/** In the product the aspects print their own （一）; what is numbered below them starts at 1. */
function underAspects(lines: readonly HeadingLine[]): Observation[] {
  return places(lines.filter(({ field, level }) => level === 2 && field !== null && aspectOf(field) !== null)).map(
    (line) => ({
      ...at(line),
      severity: 'hint',
      message: `${quote(line.line, 20)}用了“${line.number}”，与总体情况五个方面的序号是同一级。`,
      advice: '五个方面以下的标题，请用“1.”“2.”。',
    }),
  )
}

function halfWidth({ report: { content } }: Subject, lines: readonly HeadingLine[]): Observation[] {
  const slips = lines.filter(({ number }) => /[()]/.test(number))
  return places(slips).map((first) => {
    const here = slips.filter((line) => sameText(line, first))
    const fix: Fix | null = first.field && {
      label: '改为全角括号',
      changes: [{ field: first.field, value: content.narrative[first.field].map(inFullWidth) }],
    }
    return {
      ...at(first),
      severity: 'hint',
      message: `标题序号用了半角括号：${enumerate(
        here.map(({ line }) => quote(line, 14)),
        4,
      )}。`,
      advice: '标题序号的括号请用全角“（）”。',
      ...(fix && { fix }),
    }
  })
}

const bracketed = new RegExp(String.raw`^(\s*)[（(](\s*[${ordinals}\d０-９]{1,3}\s*)[）)]`)

function inFullWidth(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph
  if (typeof first !== 'string') return paragraph
  return [first.replace(bracketed, '$1（$2）'), ...rest]
}

const sameText = (a: HeadingLine, b: HeadingLine) => a.place === b.place && a.field === b.field

/** The first line of each text. */
const places = (lines: readonly HeadingLine[]): HeadingLine[] =>
  lines.filter((line, index) => lines.findIndex((other) => sameText(other, line)) === index)

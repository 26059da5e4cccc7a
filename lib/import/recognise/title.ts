import { withoutSpace } from '@/lib/std/text'
import type { SourceText } from './source'
import { arabicYears, yearIn } from './written-year'

/** The title as written, what it names, and which of the paragraphs it takes up. */
export interface FoundTitle {
  readonly title: string
  readonly organisation: string
  readonly year: number | null
  readonly from: number
  readonly to: number
}

const longestTitle = 80
const sentence = /[。；;？！]|现将|根据|如下/
const named = /(?:信息公开|政务公开).*(?:报告|年报)/

/**
 * Finds the title among the paragraphs before the first heading. It may be broken into several lines, and the name of
 * the organ may stand on a line of its own above it.
 */
export function findTitle(texts: readonly SourceText[]): FoundTitle | null {
  const lines = texts.map(({ text }) => withoutSpace(text))
  for (let to = 1; to <= lines.length; to += 1) {
    for (let from = to - 1; from >= Math.max(0, to - 3); from -= 1) {
      const title = lines.slice(from, to).join('')
      if (title.length > longestTitle || sentence.test(title)) break
      if (named.test(title)) return described(title, lines, from, to)
    }
  }
  return null
}

function described(title: string, lines: readonly string[], from: number, to: number): FoundTitle {
  const organisation = organisationIn(title)
  const above = lines[from - 1]
  if (organisation === '' && above && above.length <= 40 && !sentence.test(above)) {
    const whole = `${above}${title}`
    return {
      title: whole,
      organisation: organisationIn(whole),
      year: yearIn(title) ?? yearIn(whole),
      from: from - 1,
      to,
    }
  }
  return { title, organisation, year: yearIn(title), from, to }
}

/** The name before the year, or between the year and the name of the report. */
function organisationIn(title: string): string {
  const text = arabicYears(title).replace(/^(?:关于)?(?:附件\d*[:：]?)?/, '')
  const before = text.slice(0, text.search(/(?:关于)?(?:政府信息公开|信息公开|政务公开|政务信息公开)/))
  return before.replace(/[（(]?(?:19|20)\d{2}年?(?:度)?[）)]?/g, '').replace(/(?:关于|的)$/, '')
}

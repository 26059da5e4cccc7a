import { coreOf } from '@/lib/import/recognise/label'
import { digits, ordinals } from '@/lib/std/chinese/numerals'
import { sentencesIn } from '@/lib/std/chinese/sentences'
import { characters, withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

/**
 * A lead paragraph that lists the parts of the report lists the six headings, by their words and in their order. A lead
 * that lists nothing is not asked to, nor is one whose list is left open (等内容).
 */
export const leadListsTheHeadings = defineCheck({
  code: 'S9',
  slug: 'lead-lists-the-headings',
  severity: 'confirm',
  needs: [],
  title: '引言列出的各部分名称与六个部分的标题一致',
  basis:
    '年度报告格式规定的六个部分标题及顺序（国办公开办函〔2021〕30号、〔2019〕60号）；引言不是格式的规定内容，列出时应与标题一致',
  run: (subject) => {
    for (const sentence of sentencesIn(subject.text('lead'), 'sentence')) {
      const observation = judge(subject, sentence.trim())
      if (observation) return [observation]
    }
    return []
  },
})

const listing = /(?:由|包括|包含|分为|共分|涵盖|内容[为是有])/
const claimed = new RegExp(String.raw`(?:等)?([两${ordinals}\d]{1,2})个?(?:大)?(?:部分|方面|板块|章节)`)
const sectionNumber = new RegExp(`^[${digits.slice(0, 6)}]、`)
const six = /^(?:六|6)$/
const longestSentence = 400

function judge({ format }: Subject, sentence: string): Observation | null {
  const text = withoutSpace(sentence)
  if (text.length > longestSentence || !/部分|方面|板块|内容|章节|包括|包含/.test(text) || !listing.test(text))
    return null
  const cores = format.sections.map(({ heading }) => coreOf(heading))
  const positions = cores.map((core) => text.indexOf(core))
  const found = positions.filter((position) => position >= 0)
  // Three of six headings by their exact words: only a list of the parts says that.
  if (found.length < 3) return null
  const count = claimed.exec(text)?.[1]
  const missing = cores.filter((_, index) => positions[index]! < 0)
  const open = count === undefined && /等/.test(text.slice(Math.max(...found)))
  if (missing.length > 0) {
    if (open) return null
    const instead = leftOver(text, cores)
    return observation(
      sentence,
      `引言列出的各部分中没有${missing.map((core) => quote(core)).join('、')}${instead === '' ? '' : `，写作${quote(instead)}`}，与标题不一致。`,
      instead,
    )
  }
  if (count !== undefined && !six.test(count))
    return observation(sentence, `引言说报告有“${count}”个部分，列出的是六个部分。`, count)
  return standInOrder(text, cores) ? null : observation(sentence, '引言列出的六个部分与标题的顺序不同。', '')
}

/** The words of a heading may also stand before the list (现将总体情况报告如下). */
function standInOrder(text: string, cores: readonly string[]): boolean {
  let from = 0
  return cores.every((core) => {
    const position = text.indexOf(core, from)
    from = position + core.length
    return position >= 0
  })
}

const observation = (sentence: string, message: string, instead: string): Observation => ({
  place: 'lead',
  field: 'lead',
  message,
  advice: '请按六个部分的标题逐一列出，或者不在引言中列举。',
  quote: instead !== '' && sentence.includes(instead) ? instead : sentence.slice(0, 200),
})

/** What stands in the list in the place of a heading; '' when nothing can be told. */
function leftOver(text: string, cores: readonly string[]): string {
  const list = text.slice(text.search(listing))
  const rest = cores.reduce((left, core) => left.replace(core, '\n'), list)
  const pieces = rest
    .replace(/^(?:由以下|包括以下|由|包括|包含|分为|共分|涵盖|内容[为是有])/, '')
    .split(/[\n；;，,：:]/)
    .map((piece) =>
      piece
        .replace(/^[、和及与以“《]+|[、和及与”》]+$/g, '')
        .replace(sectionNumber, '')
        .replace(/^等.*$/, ''),
    )
    .filter((piece) => characters(piece).length >= 4 && !/部分|组成/.test(piece))
  return pieces.length === 1 ? pieces[0]! : ''
}

import { parseOfficialDate, type Day } from '@/lib/std/dates'
import { withoutSpace } from '@/lib/std/text'
import type { SourceText } from './source'
import { arabicYears } from './written-year'

/** The signature block (落款) as written; `count` says how many of the last paragraphs it takes up. */
export interface FoundSignature { readonly organisation: string; readonly date: string; readonly issuedOn: Day | null; readonly count: number }

const dated = /(?:19|20)\d{2}[年\-/.]\d{1,2}(?:[月\-/.](?:\d{1,2}日?)?)?$/
const organ = /(?:局|委|委员会|办|办公室|厅|部|院|政府|中心|处|所|站|队|街道|镇|乡|会|公司|校|馆|行|署|区|县|市)$/

/** Finds name and date at the end of a document, on two lines or on one. */
export function findSignature(texts: readonly SourceText[], organisation: string): FoundSignature | null {
  const last = texts.slice(-2).map(({ text }) => withoutSpace(text))
  const end = last.at(-1)
  if (end === undefined) return null
  const date = dateAtEnd(end)
  if (date === null) return isOrgan(end, organisation) ? { organisation: end, date: '', issuedOn: null, count: 1 } : null
  // The date as written keeps its inner spaces: they are a slip to be shown.
  const written = texts.at(-1)!.text.trim()
  const name = end.slice(0, end.length - date.length)
  if (name !== '') return isOrgan(name, organisation) ? { organisation: name, date, issuedOn: dayOf(date), count: 1 } : null
  const above = last.length === 2 ? last[0]! : ''
  const signed = isOrgan(above, organisation)
  return { organisation: signed ? above : '', date: written, issuedOn: dayOf(date), count: signed ? 2 : 1 }
}

function isOrgan(text: string, organisation: string): boolean {
  return text !== '' && text.length <= 40 && !/[，。；：！？、]/.test(text) && (text === organisation || organ.test(text))
}

const inArabic = (text: string) =>
  arabicYears(text).replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => {
    const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
    const digit = (text: string | undefined) => (text ? '一二三四五六七八九'.indexOf(text) + 1 : 0)
    return String((number.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones))
  })

/** The date a line ends with, in the line's own characters. */
function dateAtEnd(line: string): string | null {
  for (let from = Math.max(0, line.length - 14); from < line.length; from += 1) {
    const tail = line.slice(from)
    const match = dated.exec(inArabic(tail))
    if (match?.index === 0) return tail
  }
  return null
}

const dayOf = (date: string): Day | null => parseOfficialDate(inArabic(date).replace(/[/.]/g, '-'))

import { hanNumber } from '@/lib/std/chinese/numbering'
import { hanValue } from '@/lib/std/chinese/numerals'
import { type Day, parseOfficialDate } from '@/lib/std/dates'
import { withoutSpace } from '@/lib/std/text'
import type { SourceText } from './source'
import { arabicYears } from './written-year'

/** The signature block (落款) as written; `from` and `count` say which of the paragraphs it takes up. */
export interface FoundSignature {
  readonly organisation: string
  readonly date: string
  readonly issuedOn: Day | null
  readonly from: number
  readonly count: number
}

const dated = /(?:19|20)\d{2}[年\-/.]\d{1,2}(?:[月\-/.](?:\d{1,2}日?)?)?$/
const organ = /(?:局|委|委员会|办|办公室|厅|部|院|政府|中心|处|所|站|队|街道|镇|乡|会|公司|校|馆|行|署|区|县|市)$/

/** Paragraphs that may follow a signature (附件、联系方式). */
const furthest = 5

/**
 * Finds name and date at the end of a document, on two lines or on one; a name without a date counts only as the last
 * line.
 */
export function findSignature(texts: readonly SourceText[], organisation: string): FoundSignature | null {
  for (let at = texts.length - 1; at >= Math.max(0, texts.length - furthest); at -= 1) {
    const found = signatureAt(texts, at, organisation)
    if (found) return found
  }
  const last = withoutSpace(texts.at(-1)?.text ?? '')
  return isOrgan(last, organisation)
    ? { organisation: last, date: '', issuedOn: null, from: texts.length - 1, count: 1 }
    : null
}

function signatureAt(texts: readonly SourceText[], at: number, organisation: string): FoundSignature | null {
  const line = withoutSpace(texts[at]!.text)
  const date = dateAtEnd(line)
  if (date === null) return null
  const name = line.slice(0, line.length - date.length)
  if (name !== '')
    return isOrgan(name, organisation) ? { organisation: name, date, issuedOn: dayOf(date), from: at, count: 1 } : null
  const above = withoutSpace(texts[at - 1]?.text ?? '')
  const signed = isOrgan(above, organisation)
  // The date as written keeps its inner spaces: they are a slip to be shown.
  return {
    organisation: signed ? above : '',
    date: texts[at]!.text.trim(),
    issuedOn: dayOf(date),
    from: signed ? at - 1 : at,
    count: signed ? 2 : 1,
  }
}

function isOrgan(text: string, organisation: string): boolean {
  return (
    text !== '' && text.length <= 40 && !/[，。；：！？、]/.test(text) && (text === organisation || organ.test(text))
  )
}

const dayOrMonth = new RegExp(`${hanNumber}(?=[月日])`, 'g')

const inArabic = (text: string) => arabicYears(text).replace(dayOrMonth, (number) => String(hanValue(number) ?? 0))

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

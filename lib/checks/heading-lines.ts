import type { NarrativeId } from '@/lib/formats/narrative'
import { firstLevel, hanNumber } from '@/lib/std/chinese/numbering'
import type { Place } from './define-check'
import { fieldTexts } from './field-texts'
import { matchHeadings } from './match-headings'
import type { Subject } from './subject'

/** A line of the narrative that begins with the number of a heading (结构层次序数). */
export interface HeadingLine {
  readonly place: Place
  /** The text it stands in; null in a document made elsewhere, where the line need not have come into a text. */
  readonly field: NarrativeId | null
  /** The line without white space around it. */
  readonly line: string
  /** The number as written, for example “(一)”. */
  readonly number: string
  /** 1 for 一、 · 2 for （一） · 3 for 1. · 4 for （1） */
  readonly level: 1 | 2 | 3 | 4
}

const numbers: readonly (readonly [HeadingLine['level'], RegExp])[] = [
  [2, new RegExp(String.raw`^[（(]\s*${hanNumber}\s*[）)]`)],
  [4, /^[（(]\s*[\d０-９]{1,2}\s*[）)]/],
  [3, /^[\d０-９]{1,2}[.．、](?![\d０-９])/],
  [1, new RegExp(`^${firstLevel}`)],
]

/** Nothing longer is looked at: the number stands at the head of the line. */
const headOfLine = 12

function numbered(line: string): Pick<HeadingLine, 'number' | 'level'> | null {
  const head = line.slice(0, headOfLine)
  for (const [level, pattern] of numbers) {
    const number = pattern.exec(head)?.[0]
    if (number) return { number, level }
  }
  return null
}

/**
 * The numbered lines of a report: of a document made elsewhere as they stand in it, else of the texts. First-level
 * headings of the format are none.
 */
export function headingLines(subject: Subject): HeadingLine[] {
  const { format, written } = subject
  const read = (place: Place, field: NarrativeId | null, content: string) =>
    content.split('\n').flatMap((raw): HeadingLine[] => {
      const line = raw.trim()
      const found = numbered(line)
      return found ? [{ place, field, line, ...found }] : []
    })
  if (!written) return fieldTexts(subject).flatMap(({ field, place, text }) => read(place, field, text))
  const places = new Map(
    matchHeadings(format, written.sections).pairs.map(({ section, written: stands }) => [stands, section.id]),
  )
  let place: Place = 'lead'
  return written.sections.flatMap((section) => {
    place = places.get(section) ?? place
    return read(place, null, section.text)
  })
}

/** The heading a line begins with: up to the first full stop or colon. */
export const headingOf = ({ line }: HeadingLine): string =>
  line.slice(0, line.slice(0, longestHeading).search(/[。：:]|$/)).trim()

/** Is the line a heading by itself, and not the first words of a paragraph? */
export const standsAlone = ({ line }: HeadingLine): boolean =>
  line.length <= longestHeading && !/[。；！？，].*\S/.test(line.slice(2))

const longestHeading = 40

import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { isDay } from '@/lib/std/dates'
import { cleanText, firstCharacters } from '@/lib/std/text'
import { parseCell, printCell } from './cell-value'
import { longestUnread, type ReportContent } from './content'
import type { Paragraph } from './narrative'

/** What can be saved by itself: a cell, a text, the date of issue. */
export type FieldId = CellId | NarrativeId | 'issuedOn'

/** A field as it is edited and sent: typed text for a cell and the date, paragraphs for a text. */
export type FieldValue = string | readonly Paragraph[]

export const isNarrativeId = (id: string): id is NarrativeId => (narrativeIds as readonly string[]).includes(id)

/** Is this a field of the content's format? */
export function isField(content: ReportContent, id: string): id is FieldId {
  return id === 'issuedOn' || isNarrativeId(id) || cellsOf(formatById(content.format)).get(id as CellId)?.parts === null
}

/** All fields of a format that people fill in. */
export function fieldsOf(content: ReportContent): FieldId[] {
  const cells = [...cellsOf(formatById(content.format)).values()]
    .filter((cell) => cell.parts === null)
    .map((cell) => cell.id)
  return [...cells, ...narrativeIds, 'issuedOn']
}

/** What a field is called in a sentence. */
export function fieldName(format: FormatDefinition, field: FieldId): string {
  if (field === 'issuedOn') return '成文日期'
  return isNarrativeId(field) ? narrativeName(format, field) : cellName(format, field)
}

export function fieldValue(content: ReportContent, id: FieldId): FieldValue {
  if (id === 'issuedOn') return content.issuedOn ?? ''
  if (isNarrativeId(id)) return content.narrative[id]
  const kind = cellsOf(formatById(content.format)).get(id)!.kind
  return content.unread[id] ?? printCell(kind, content.cells[id] ?? null)
}

export const sameFieldValue = (a: FieldValue, b: FieldValue): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Content with one field set. What is typed into a cell and is no value is kept as `unread`; a date that does not exist
 * leaves the date empty.
 */
export function withField(content: ReportContent, id: FieldId, value: FieldValue): ReportContent {
  if (id === 'issuedOn') return { ...content, issuedOn: typeof value === 'string' && isDay(value) ? value : null }
  if (isNarrativeId(id)) return { ...content, narrative: { ...content.narrative, [id]: cleanParagraphs(value) } }
  const cells = { ...content.cells }
  const unread = { ...content.unread }
  delete cells[id]
  delete unread[id]
  const typed = cleanText(String(value))
  const parsed = parseCell(cellsOf(formatById(content.format)).get(id)!.kind, typed)
  if (!parsed.ok) unread[id] = firstCharacters(typed, longestUnread)
  else if (parsed.value !== null) cells[id] = parsed.value
  return { ...content, cells, unread }
}

const cleanParagraphs = (value: FieldValue): readonly Paragraph[] =>
  typeof value === 'string'
    ? []
    : value.map((paragraph) => paragraph.map((piece) => (typeof piece === 'string' ? cleanText(piece) : piece)))

/**
 * A field's value as it would be stored: 1,234 is 1234, full-width digits are digits. What two people mean is compared,
 * not how they typed it.
 */
export const settledValue = (content: ReportContent, id: FieldId, value: FieldValue): FieldValue =>
  fieldValue(withField(content, id, value), id)

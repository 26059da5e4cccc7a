import type { CellKind } from '@/lib/formats/types'
import { halfWidth } from '@/lib/std/chinese/width'
import { parseDecimal } from '@/lib/std/decimal'
import { accept, type Result, refuse } from '@/lib/std/result'
import { cleanText, firstCharacters, lengthOf } from '@/lib/std/text'

/**
 * The value of a cell: a whole number, money as a decimal string, or null for "not filled".
 * Zero, blank and "/" are three things: blank is null, "/" is refused.
 */
export type CellValue = number | string | null

/** No organ counts more than this; a longer number is a slip of the hand. */
const mostDigits = 12

/** Decimals kept of money in 万元 (a whole yuan is 0.0001, a fen 0.000001) and in 元. */
const scales = { wan: 6, yuan: 2 } as const

/** Marks that people write for "nothing" and that the official format does not know. */
const nothingMarks = /^(\/+|-+|\\|无|空|没有|N\/?A)$/i

/** White space between digits, unless it parts thousands: two numbers, or one broken by a slip of the hand. */
const digitsApart = /\d\s+\d/u
const spacedThousands = /^[+-]?\d{1,3}(?:\s\d{3})+(?!\d)/u

/**
 * Reads what a person typed into a cell.
 *
 * @returns the value, null for blank; or a refusal that says what to do. Code `cell.nothing` means the text says "none"
 * and 0 can be offered.
 */
export function parseCell(kind: CellKind, typed: string): Result<CellValue> {
  const trimmed = halfWidth(cleanText(typed)).replaceAll('\u200b', '').trim()
  if (digitsApart.test(trimmed) && !spacedThousands.test(trimmed))
    return refuse('cell.unreadable', `“${excerpt(typed)}”中数字之间有空格，请核对是一个数还是两个数`)
  const text = trimmed.replace(/\s/gu, '')
  if (text === '') return accept(null)
  if (nothingMarks.test(text)) return refuse('cell.nothing', `“${excerpt(typed)}”不是数字；没有发生的，请填 0`)
  const digits = text.replace(/(?<=^[+-]?\d{1,3}(?:,\d{3})*),(?=\d{3}(?:,|\.|$))/g, '')
  if (kind === 'wan' || kind === 'yuan') return parseMoney(kind, digits, typed)
  if (/^[+-]?\d+$/.test(digits)) return parseWhole(kind, digits)
  if (/^[+-]?\d*\.\d+$/.test(digits)) return refuse('cell.fraction', '这里应填整数，不能有小数')
  return refuse('cell.unreadable', `“${excerpt(typed)}”不是数字，请只填数字`)
}

function parseWhole(kind: CellKind, digits: string): Result<CellValue> {
  if (kind === 'count' && digits.startsWith('-') && !/^-0+$/.test(digits))
    return refuse('cell.negative', '这里不能填负数')
  if (digits.replace(/^[+-]?0*/, '').length > mostDigits)
    return refuse('cell.tooLong', `数字超过${mostDigits}位，请核对是否多输入了数字`)
  return accept(Number(digits) || 0)
}

function parseMoney(kind: 'wan' | 'yuan', text: string, typed: string): Result<CellValue> {
  const unit = kind === 'wan' ? '万元' : '元'
  const digits = text.replace(/^[+]/, '').replace(/^\./, '0.')
  if (digits.startsWith('-')) return refuse('cell.negative', '金额不能为负数')
  const value = parseDecimal(digits, scales[kind])
  if (value !== null) return accept(value)
  if (/^\d{13,}/.test(digits)) return refuse('cell.tooLong', `金额的整数部分超过${mostDigits}位，请核对`)
  if (/^\d+\.\d+$/.test(digits)) return refuse('cell.scale', `金额以${unit}为单位，最多保留${scales[kind]}位小数`)
  if (/[元万亿]/.test(digits)) return refuse('cell.unit', `单位已是${unit}，这里只填数字`)
  return refuse('cell.unreadable', `“${excerpt(typed)}”不是金额，请只填数字`)
}

function excerpt(typed: string): string {
  const text = cleanText(typed).trim()
  return lengthOf(text) > 12 ? `${firstCharacters(text, 12)}…` : text
}

/**
 * A value as it stands in an input and in print: no thousands comma (GB/T 15835), a plus sign for a rise where the
 * column is signed.
 */
export function printCell(kind: CellKind, value: CellValue): string {
  if (value === null) return ''
  return kind === 'change' && typeof value === 'number' && value > 0 ? `+${value}` : String(value)
}

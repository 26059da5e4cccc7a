import type { CellKind } from '@/lib/formats/types'
import { type CellValue, parseCell } from '@/lib/report/cell-value'
import { halfWidth } from '@/lib/std/chinese/width'
import { parseDecimal, yuanToWan } from '@/lib/std/decimal'

/**
 * What a cell of a document means. `remark` is text beside the number (其中修改7件) that the content has no place for;
 * `converted` an amount that stood there in 元.
 */
export type ReadNumber =
  | { readonly ok: true; readonly value: CellValue; readonly remark?: string; readonly converted?: true }
  | { readonly ok: false }

const measures = '件|批|批次|项|个|条|次|户|宗|份|起|人|家|类|台|套|笔'
const withMeasure = new RegExp(`^([+-]?[\\d,]+)[（(]?(?:${measures})[）)]?$`)
const withUnit = /^(\d[\d,]*(?:\.\d+)?)[（(]?(?:人民币)?(万元|万|元)[）)]?$/
const withRemark = new RegExp(`^([+-]?\\d[\\d,]*)(?:${measures})?[（(]([^（）()]+)[）)]$`)
const moneyWithRemark = /^(\d[\d,]*(?:\.\d+)?(?:万元|万|元)?)[（(]([^（）()]+)[）)]$/

/** Nothing longer is a number, with its unit and remark. */
const longestNumber = 200

const unreadable: ReadNumber = { ok: false }

/**
 * Reads a number as people write it into a cell: padding, full-width digits and signs, thousands commas, units. Blank
 * is null. What is not surely a number ("/", "约20", 20 digits, two numbers in one cell) is not guessed at.
 *
 * @param unit the unit the document's own label names for a column of money; 万元 where it names none.
 */
export function readNumber(kind: CellKind, written: string, unit: '万元' | '元' = '万元'): ReadNumber {
  const trimmed = written.trim()
  if (trimmed.length > longestNumber) return unreadable
  const text = halfWidth(trimmed)
  if (digitsApart(text)) return unreadable
  const compact = text.replace(/[\s\u00a0\u3000\u200b]/gu, '')
  if (kind === 'wan') return readMoney(compact, unit)
  const plain = parseCell(kind, compact)
  if (plain.ok) return plain
  const measured = withMeasure.exec(compact)
  if (measured) return plainly(kind, measured[1]!)
  const remarked = withRemark.exec(compact)
  return remarked ? plainly(kind, remarked[1]!, remarked[2]!) : unreadable
}

/**
 * Digits with white space between them are two numbers or one broken by hand: nobody can tell, unless the groups are
 * thousands.
 */
function digitsApart(text: string): boolean {
  return /\d[\s\u00a0\u3000]+\d/u.test(text) && !/^[+-]?\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/.test(text)
}

function plainly(kind: CellKind, digits: string, remark?: string): ReadNumber {
  const parsed = parseCell(kind, digits)
  return parsed.ok ? { ok: true, value: parsed.value, ...(remark && { remark }) } : unreadable
}

function readMoney(text: string, columnUnit: '万元' | '元'): ReadNumber {
  if (text === '') return { ok: true, value: null }
  const remarked = moneyWithRemark.exec(text)
  if (remarked && !/^(?:人民币)?(?:万元|万|元)$/.test(remarked[2]!)) {
    const amount = readMoney(remarked[1]!, columnUnit)
    return amount.ok ? { ...amount, remark: remarked[2]! } : amount
  }
  const match = withUnit.exec(text)
  const unit = match ? match[2]! : columnUnit
  const digits = (match ? match[1]! : text).replace(/^\+/, '').replace(/,(?=\d{3}(?:\D|$))/g, '')
  const amount = parseDecimal(digits, unit === '元' ? 2 : 6)
  if (amount === null) return unreadable
  return unit === '元' && /[1-9]/.test(amount)
    ? { ok: true, value: yuanToWan(amount), converted: true }
    : { ok: true, value: amount }
}

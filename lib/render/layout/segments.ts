import { characters } from '@/lib/std/text'

/**
 * Where a line may be broken (GB/T 15834-2011, 5.1): closing marks never start a line, opening marks never end one,
 * —— and …… stay whole, 间隔号 (·) never starts a line, 分隔号 (/) does neither; words, numbers and dates of digits are
 * not cut.
 */

const neverFirst = new Set(characters('。，、；：！？）》〉】〕〗］｝」』”’…—～·・／％‰℃°!?,.;:)]}%/'))
const neverLast = new Set(characters('（《〈【〔〖［｛「『“‘￥＄／$([{/'))
const mark = /^\p{M}/u

/** Latin words, numbers with their sign, points and signs, addresses. */
const word =
  /[+\-−±]?[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}]|[.,:'’+\-_@&?=#%~/](?=[\p{Script=Latin}\p{Nd}/]))*/uy

const number = /^[^\p{Script=Latin}/]+$/u
const longWord = 12
const longestPiece = 24
const space = /[\s\u00a0\u3000]/u

/**
 * Cuts an address after / ? & = # - _ . and, where there is none of them, after so many characters; a number is cut
 * only there.
 */
function pieces(text: string): string[] {
  if (text.length < longWord) return [text]
  const parts = number.test(text) ? [text] : text.split(/(?<=[/?&=#\-_.])/)
  return parts.flatMap((piece) => piece.match(new RegExp(`.{1,${longestPiece}}`, 'gu')) ?? [])
}

function tokens(text: string): string[] {
  const found: string[] = []
  let index = 0
  while (index < text.length) {
    word.lastIndex = index
    const match = word.exec(text)
    const token = match ? match[0] : String.fromCodePoint(text.codePointAt(index)!)
    found.push(...(match ? pieces(token) : [token]))
    index += token.length
  }
  return found
}

/**
 * The units of a text between which a line may end. Joined they are the text again; white space belongs to the unit
 * before it.
 */
export function segments(text: string): string[] {
  const units: string[] = []
  let open = false
  for (const token of tokens(text)) {
    const first = String.fromCodePoint(token.codePointAt(0)!)
    const single = token.length === first.length
    const stays =
      units.length > 0 && (open || space.test(first) || mark.test(first) || (single && neverFirst.has(first)))
    if (stays) units[units.length - 1] += token
    else units.push(token)
    // A space after an opening mark does not release the mark.
    open = single && neverLast.has(first) ? true : open && space.test(first)
  }
  return units
}

import { characters } from '@/lib/std/text'

/**
 * Where a line may be broken (GB/T 15834-2011, 5.1): closing marks never start a line, opening marks never end one,
 * —— and …… stay whole, 分隔号 (/) does neither; words, numbers and dates of digits are not cut.
 */

const neverFirst = new Set(characters('。，、；：！？）》〉】〕］｝」』”’…—～·％‰℃°!?,.;:)]}%/'))
const neverLast = new Set(characters('（《〈【〔［｛「『“‘￥＄$([{/'))

/** Latin words, numbers with their points and signs, addresses. */
const word = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}]|[.,:'’+\-_@&?=#%~/](?=[\p{Script=Latin}\p{Nd}/]))*/uy

const longWord = 12
const longestPiece = 24
const space = /[\s\u00a0\u3000]/u

/** Cuts an address after / ? & = # - _ . and, where there is none of them, after so many characters. */
function pieces(text: string): string[] {
  if (text.length < longWord) return [text]
  return text.split(/(?<=[/?&=#\-_.])/).flatMap((piece) => piece.match(new RegExp(`.{1,${longestPiece}}`, 'gu')) ?? [])
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

/** The units of a text between which a line may end. Joined they are the text again; white space belongs to the unit before it. */
export function segments(text: string): string[] {
  const units: string[] = []
  let open = false
  for (const token of tokens(text)) {
    const first = characters(token)[0]!
    const previous = units.at(-1)
    const stays = previous !== undefined && (open || space.test(first) || (token.length === first.length && neverFirst.has(first)))
    if (stays) units[units.length - 1] = previous + token
    else units.push(token)
    // A space after an opening mark does not release the mark.
    open = neverLast.has(first) && token.length === first.length ? true : open && space.test(first)
  }
  return units
}

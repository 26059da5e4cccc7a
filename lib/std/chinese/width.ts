/** Full-width signs (全角) stand in Unicode in the order of ASCII, this far above it. */
const distance = 0xfee0

const toHalf = (ch: string) => String.fromCharCode(ch.charCodeAt(0) - distance)

/**
 * Full-width digits, letters and signs as ASCII, and the several minus signs as "-". Chinese punctuation is left
 * alone.
 */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＋－．／]|，(?=[\d０-９])/g, toHalf).replace(/[−–—‐‑﹣]/g, '-')
}

/**
 * Text in which full-width digits, signs and percent marks are ASCII. Character for character, so that a place in the
 * one text is the same place in the other.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[０-９％．＋]/g, toHalf).replace(/[\u00a0\u3000\t]/g, ' ')
}

/** A number in full-width digits. */
export const fullWidthDigits = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + distance))

import { halfWidth } from '@/lib/std/text'

const chineseDigits = '〇一二三四五六七八九'

/** Years in Chinese digits (二〇二〇年) as Arabic ones; all else unchanged. */
export function arabicYears(text: string): string {
  return halfWidth(text).replace(/[一二][〇○零Ｏ一二三四五六七八九]{3}(?=年)/g, (digits) =>
    [...digits].map((digit) => (/[○零Ｏ]/.test(digit) ? 0 : chineseDigits.indexOf(digit))).join(''),
  )
}

/** The year a piece of text names (2020年), or null. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})\s*(?:年|（|\()?/.exec(arabicYears(text))
  return match ? Number(match[1]) : null
}

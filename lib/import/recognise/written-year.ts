import { digitsFromZero } from '@/lib/std/chinese/numerals'
import { halfWidth } from '@/lib/std/chinese/width'

const yearInHan = new RegExp(`[一二][○零Ｏ${digitsFromZero}]{3}(?=年)`, 'g')

/** Years in Chinese digits (二〇二〇年) as Arabic ones; all else unchanged. */
export function arabicYears(text: string): string {
  return halfWidth(text).replace(yearInHan, (digits) =>
    [...digits].map((digit) => (/[○零Ｏ]/.test(digit) ? 0 : digitsFromZero.indexOf(digit))).join(''),
  )
}

/** The year a piece of text names (2020年), or null. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})\s*(?:年|（|\()?/.exec(arabicYears(text))
  return match ? Number(match[1]) : null
}

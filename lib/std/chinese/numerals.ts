/** The nine digits (数字) of Chinese, in order. */
export const digits = '一二三四五六七八九'

/** The digits with their zero in front, each at the place of its value: years (二〇二一年), lists of Word. */
export const digitsFromZero = `〇${digits}`

/** Characters of the numbers that count headings and items: up to 九十九. */
export const ordinals = `${digits}十`

/** Characters of any amount: 三千二百, 两万. */
export const amounts = `${ordinals}百千万零〇两`

/** What each multiplier stands for; they also stand behind Arabic digits (1.2万). */
export const multipliers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
}

const digitValue = (ch: string) => (ch === '两' ? 2 : ch === '零' ? 0 : digitsFromZero.indexOf(ch))

/** The value of Chinese numerals up to 九千九百九十九万; null for what is none (百千). */
export function hanValue(text: string): number | null {
  let [sum, section, current] = [0, 0, -1]
  for (const ch of text) {
    const factor = multipliers[ch]
    if (factor === undefined) current = digitValue(ch)
    else if (ch === '万') {
      const below = section + Math.max(current, 0)
      if (below === 0) return null
      ;[sum, section, current] = [sum + below * factor, 0, -1]
    } else {
      if (current < 0 && (ch !== '十' || section > 0)) return null
      ;[section, current] = [section + (current < 0 ? 1 : current) * factor, -1]
    }
  }
  const value = sum + section + Math.max(current, 0)
  return value === 0 && !/^[零〇]$/.test(text) ? null : value
}

/** An ordinal from 1 to 99 as it is written: 3 is 三, 12 十二, 20 二十. */
export function hanOrdinal(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digitsFromZero[tens]}十`
  return `${head}${ones === 0 ? '' : digitsFromZero[ones]}`
}

import { digitsFromZero } from '@/lib/std/chinese/numerals'
import { fullWidthDigits } from '@/lib/std/chinese/width'

/** How Word prints the numbers of its lists (ST_NumberFormat). Counts begin at 1. */

const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** A whole number below 10,000 in Chinese words: 10 is 十 (in legal writing 壹拾), 105 is 一百零五. */
function inWords(value: number, words: string, units: readonly string[], legal: boolean): string {
  if (value === 0 || value >= 10_000) return String(value)
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${words[digit]!}${units[place]!}`
      gap = false
    }
  }
  return legal ? text : text.replace(/^一十/, '十')
}

const chinese = (value: number) => inWords(value, digitsFromZero, ['', '十', '百', '千'], false)
const legal = (value: number) => inWords(value, legalDigits, ['', '拾', '佰', '仟'], true)
const digital = (value: number) => String(value).replace(/\d/g, (digit) => digitsFromZero[Number(digit)]!)
/** One of a row of ready-made signs; beyond its end plain digitsFromZero, as Word does. */
const sign = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value)
const oneOf = (signs: string) => (value: number) => signs[value - 1] ?? String(value)
/** a … z, aa, bb … */
const letters = (value: number) =>
  value < 1 || value > 780 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value)
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = value
  return signs
    .map(([size, letter]) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return letter.repeat(count)
    })
    .join('')
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  decimalFullWidth: fullWidthDigits,
  decimalFullWidth2: fullWidthDigits,
  decimalEnclosedCircle: sign(0x2460, 20),
  decimalEnclosedCircleChinese: sign(0x2460, 20),
  decimalEnclosedParen: sign(0x2474, 20),
  decimalEnclosedFullstop: sign(0x2488, 20),
  ideographEnclosedCircle: sign(0x3280, 10),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: oneOf(stems),
  ideographZodiac: oneOf(branches),
}

/** A number in a format of Word; formats of other scripts fall back on digits. */
export const numberInFormat = (value: number, format: string): string =>
  Object.hasOwn(formats, format) ? formats[format]!(value) : String(value)

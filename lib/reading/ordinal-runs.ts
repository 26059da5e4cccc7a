import { digits, hanOrdinal, hanValue, ordinals } from '@/lib/std/chinese/numerals'

/** A break in a run of ordinals: 一是、二是、四是 lacks 三是; 一是、二是、二是 has 二是 twice. */
export interface OrdinalBreak {
  readonly kind: 'gap' | 'repeat'
  /** The ordinal that stands there, as written, and the one that should. */
  readonly found: string
  readonly expected: string
  readonly after: string
  readonly start: number
  readonly end: number
}

/** Up to 二十: no office writes longer runs. */
const han = `二十|十[${digits}]|[${ordinals}]`

interface Style {
  readonly find: RegExp
  readonly write: (number: number) => string
  readonly read: (text: string) => number
}

const inHan = (write: (numeral: string) => string, find: RegExp): Style => ({
  find,
  write: (number) => write(hanOrdinal(number)),
  read: (text) => hanValue(text) ?? 0,
})
const inDigits = (write: (digits: string) => string, find: RegExp): Style => ({
  find,
  write: (number) => write(String(number)),
  read: Number,
})

/** An ordinal counts only at the head of a clause or line: 唯一是, 星期二是 and 1.5 are none. */
const styles: readonly Style[] = [
  inHan((numeral) => `${numeral}是`, new RegExp(String.raw`(?<=^|[。；;，,：:、！？\n（(“]\s*)(${han})是(?!否)`, 'g')),
  inHan((numeral) => `第${numeral}`, new RegExp(String.raw`(?<=^|[。；;：:\n]\s*)第(${han})(?=[，,、：:])`, 'g')),
  inHan((numeral) => `（${numeral}）`, new RegExp(String.raw`(?<=^|\n)[ \u3000]*[（(](${han})[）)]`, 'g')),
  inHan((numeral) => `${numeral}、`, new RegExp(String.raw`(?<=^|\n)[ \u3000]*(${han})、`, 'g')),
  inDigits((digits) => `${digits}.`, /(?<=^|\n)[ \u3000]*(\d{1,2})[.．、](?!\d)/g),
  inDigits((digits) => `（${digits}）`, /(?<=^|\n|[。；;：:])[ \u3000]*[（(](\d{1,2})[）)]/g),
]

/**
 * Breaks in the runs of ordinals of a text. A run inside another begins anew with one; the outer one goes on behind
 * it.
 */
export function ordinalBreaks(text: string): OrdinalBreak[] {
  return styles.flatMap((style) => {
    const runs: number[] = []
    const breaks: OrdinalBreak[] = []
    for (const match of text.matchAll(style.find)) {
      const number = style.read(match[1]!)
      if (number < 1) continue
      const next = runs.findLastIndex((last) => last === number - 1)
      if (number === 1 || runs.length === 0) runs.push(number)
      else if (next >= 0) runs.splice(next, runs.length, number)
      else {
        const last = runs.at(-1)!
        const [start, end] = [match.index + match[0].indexOf(match[0].trim()), match.index + match[0].length]
        const repeat = runs.includes(number)
        breaks.push({
          kind: repeat ? 'repeat' : 'gap',
          found: style.write(number),
          expected: style.write(last + 1),
          after: style.write(last),
          start,
          end,
        })
        runs.splice(repeat ? runs.lastIndexOf(number) : runs.length - 1, runs.length, number)
      }
    }
    return breaks
  })
}

/** What ties paper to data: report number, revision, and the first eight digits of the digest, capital. */
export interface PrintedCode {
  readonly number: number
  readonly revision: number
  readonly check: string
}

/** Full-width signs, and letters of other scripts that look like ours. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[АВСЕОΑΒΕΟ]/gi, (letter) => 'ABCEOABEO'['АВСЕОΑΒΕΟ'.indexOf(letter.toUpperCase())]!)
    .replace(/[‐‑‒–—―−﹣－_]/g, '-')

/** Letters that a person reads or types for a digit. B and D are digits of the check themselves. */
const alike: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  S: '5',
  G: '6',
}
const withDigits = (text: string) => text.toUpperCase().replace(/[OQIL|!ZSG]/g, (letter) => alike[letter]!)

const digits = '[0-9OoQqIiLl|]{1,12}'
const sign = '[0-9A-Fa-fOoQqIiLl|!ZzSsGg]'

/** As printed at the foot of every page (编号 000123　第 4 版　校验码 AB12-CD34), with any spaces and marks between. */
const printed = new RegExp(
  `编\\s*号[\\s:.]*(${digits})[\\s,;.、。]*第?\\s*(${digits})\\s*版[\\s,;.、。]*(?:校\\s*验\\s*码)[\\s:.]*((?:${sign}[\\s-]*){8})(?![0-9A-Za-z])`,
  'u',
)
/** The three parts alone, in their order. */
const bare = new RegExp(
  `^\\D{0,4}?(${digits})(?:[\\s,;、/-]+|\\s*第\\s*)(${digits})(?:[\\s,;、/-]+|\\s*版\\s*)((?:${sign}[\\s-]*){8})$`,
  'u',
)

const largest = 2_147_483_647

function codeOf(match: RegExpExecArray | null): PrintedCode | null {
  if (!match) return null
  const [number, revision] = [Number(withDigits(match[1]!)), Number(withDigits(match[2]!))]
  const check = withDigits(match[3]!.replace(/[\s-]/g, ''))
  return number >= 1 && number <= largest && revision <= largest ? { number, revision, check } : null
}

/**
 * Reads a verification code (校验码) as a person gives it: typed from the paper with spaces, full-width signs and
 * letters for digits; a whole line pasted; or the address of the page that verifies. Null when there is no code in it.
 */
export function readPrintedCode(given: string): PrintedCode | null {
  const text = plain(given.slice(0, 2000)).trim()
  const address =
    text.includes('?') && URL.canParse(text, 'http://here.invalid')
      ? new URL(text, 'http://here.invalid').searchParams
      : null
  const parts = ['number', 'revision', 'check'].map((name) => address?.get(name) ?? '')
  return codeOf(printed.exec(text)) ?? codeOf(bare.exec(address && parts.every(Boolean) ? parts.join(' ') : text))
}

/** Finds the code that a document carries at the foot of its pages; the first counts. */
export const findPrintedCode = (text: string): PrintedCode | null => codeOf(printed.exec(plain(text)))

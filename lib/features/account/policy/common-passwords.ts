// A list of leaked passwords would be somebody else's, and of little use against this product's own habits; so the
// obvious ones are recognised by how they are made.

/** Words that guessers begin with: what everybody takes, and what the product and the office suggest. */
const words = [
  'admin',
  'administrator',
  'root',
  'user',
  'test',
  'guest',
  'login',
  'password',
  'passwd',
  'pass',
  'welcome',
  'hello',
  'love',
  'system',
  'manager',
  'default',
  'changeme',
  'secret',
  'master',
  'abc',
  'abcd',
  'aaa',
  'qq',
  'wo',
  'woaini',
  'iloveyou',
  'zhongguo',
  'china',
  'beijing',
  'mima',
  'wangluo',
  'diannao',
  'bangong',
  'bangongshi',
  'jiguan',
  'danwei',
  'gongwen',
  'xinxi',
  'gongkai',
  'zhengfu',
  'zhengwu',
  'zhengwugongkai',
  'xinxigongkai',
  'nianbao',
  'niandubaogao',
  'baogao',
  'guanliyuan',
  'tianbao',
  'shenhe',
  'ogi',
  'gov',
  'oa',
  '密码',
  '口令',
  '管理员',
  '办公室',
  '政务公开',
  '信息公开',
  '政府信息公开',
  '年报',
  '年度报告',
  '中国',
  '测试',
] as const

/**
 * Rows and columns of the keyboard, digits and the alphabet; a run along one of them in either direction is no secret.
 */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
] as const
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])

/** Signs on the digit keys, and what people write for letters. */
const unshifted: Readonly<Record<string, string>> = {
  '!': '1',
  '@': '2',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
  '(': '9',
  ')': '0',
}
const spelt: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

const replace = (text: string, by: Readonly<Record<string, string>>) =>
  [...text].map((sign) => by[sign] ?? sign).join('')

/** Made of pieces of three or more signs of one run, such as qwer1234 or 1qaz!QAZ; only a short rest is left. */
function isWalk(text: string): boolean {
  let left = text
  for (const run of runs) {
    for (let length = Math.min(run.length, left.length); length >= 3; length--) {
      for (let start = 0; start + length <= run.length; start++)
        left = left.replaceAll(run.slice(start, start + length), ' ')
    }
  }
  return left.replaceAll(' ', '').length <= 3
}

/** A short piece again and again, such as abc123abc123. */
const isRepetition = (text: string): boolean => /^(.{1,6}?)\1+.{0,2}$/su.test(text)

/** Nothing but digits and signs between them: a date, a telephone number. */
const isNumber = (text: string): boolean => /^[\d\s./_-]+$/.test(text)

/** A word of the list with digits and signs around it, such as Admin@2026 or 政务公开123. */
function isDecoratedWord(text: string): boolean {
  const bare = (value: string) => value.replace(/[^\p{L}]+/gu, '')
  const stripped = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [bare(text), bare(replace(stripped, spelt))].some((letters) => letters === '' || isWordChain(letters))
}

/** One word of the list, or a word twice, or two of them. */
const isWordChain = (letters: string): boolean =>
  words.some(
    (word) =>
      letters === word ||
      (letters.startsWith(word) && (words as readonly string[]).includes(letters.slice(word.length))),
  )

/**
 * Whether a guesser would try this password among his first: common words with a year, runs on the keyboard,
 * repetitions, dates.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase()
  const keys = replace(text, unshifted)
  return (
    isNumber(text) || isRepetition(text) || isRepetition(keys) || isWalk(text) || isWalk(keys) || isDecoratedWord(text)
  )
}

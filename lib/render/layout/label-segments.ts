import { segments } from './segments'

/** Han characters in pairs that stand together in the narrow heads of tables: 商业|企业, 社会|公益|组织, 结果|维持. */
const pairs = /^(?:\p{Script=Han}{2}){2,4}$/u

/**
 * The units of a short label. Official labels of an even number of characters are made of words of two, which must not
 * be torn apart; a number in brackets at their head stands for itself.
 */
export function labelSegments(text: string): string[] {
  const [, number = '', words = text] = /^(（[^）]+）)?(.*)$/su.exec(text)!
  if (!pairs.test(words)) return segments(text)
  return [...(number === '' ? [] : [number]), ...(words.match(/../gsu) ?? [])]
}

import { defineCheck } from '../define-check'
import { fieldTexts } from '../field-texts'

/** Characters of names that have no other form, or that the 通用规范汉字表 of 2013 has restored. */
const inNames = '於昇祐甯喆堃脩邨淼鉅菴禕祕囍瞭鎔鍾'

/** Characters with the sign of jade (玥、珺、璟) stand in given names; few of them are traditional forms. */
const ofJade = /[\u7390-\u74ff]/
const traditionalWithJade = '現環瑣瑪瓊'

/**
 * Traditional characters: those that are common to the sets of Taiwan (Big5) and Korea (KS X 1001) and unknown to the
 * simplified set (GB 2312). Built from the character sets that every browser and server carries, on first use; rare
 * characters of names are in neither.
 */
const traditional = (() => {
  let known: ReadonlySet<string> | null = null
  return () => (known ??= findTraditional())
})()

function findTraditional(): Set<string> {
  const common = charactersOf('big5', 0xa4, 0xc6, [...range(0x40, 0x7e), ...range(0xa1, 0xfe)])
  const korean = charactersOf('euc-kr', 0xca, 0xfd, range(0xa1, 0xfe))
  const simplified = charactersOf('gbk', 0xb0, 0xf7, range(0xa1, 0xfe))
  const isName = (character: string) =>
    inNames.includes(character) || (ofJade.test(character) && !traditionalWithJade.includes(character))
  return new Set(
    [...common].filter((character) => korean.has(character) && !simplified.has(character) && !isName(character)),
  )
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function charactersOf(encoding: string, from: number, to: number, trails: readonly number[]): Set<string> {
  const bytes = range(from, to).flatMap((lead) => trails.flatMap((trail) => [lead, trail]))
  return new Set(
    [...new TextDecoder(encoding).decode(new Uint8Array(bytes))].filter((character) =>
      /\p{Script=Han}/u.test(character),
    ),
  )
}

/** The text is written in simplified characters; 規 for 规 comes from text recognition and from other input methods. */
export const simplifiedCharactersOnly = defineCheck({
  code: 'T2',
  slug: 'simplified-characters-only',
  severity: 'hint',
  needs: [],
  title: '文字使用规范汉字，没有繁体字',
  basis: '《国家通用语言文字法》第九条：国家机关以规范汉字为公务用字；《政府信息公开条例》第六条：准确公开政府信息',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) => {
      const found = [...new Set([...text].filter((character) => character > '\u4e00' && traditional().has(character)))]
      if (found.length === 0) return []
      const [first] = found
      return [
        {
          place,
          field,
          quote: first!,
          message: `文字中有繁体字：${found
            .slice(0, 10)
            .map((character) => `“${character}”`)
            .join('、')}。`,
          advice: '请改为规范汉字；人名、地名用字不必改。',
          left: { text: '繁体字', value: found.slice(0, 10).join('') },
        },
      ]
    }),
})

import { defineCheck, type Fix, type Observation } from '../define-check'
import { sectionText } from '../section-text'
import type { Subject } from '../subject'
import { sectionName } from '../wording'

const amount = String.raw`[\s\d,.，]*\d(?:\.\d+)?\s*(?:万|亿)?元`
/** The three figures in running text: notices sent, amount charged, amount collected, in any order. */
const figureWords = [
  /通知[^。；\n]{0,12}?\d+\s*[件份次]|\d+\s*[件份次][^。；，\n]{0,12}通知/,
  new RegExp(`总?(?:金额|额)[^。；\\n\\d]{0,12}${amount}`),
  new RegExp(`实际?收[取到缴][^。；\\n\\d]{0,12}${amount}`),
]

/** "Nothing was charged" in words: the meaning is plain, only the figures are not there. */
const noneWords =
  /(?:未|没有|无|不存在)[^。；，\n]{0,12}(?:收取|收费|产生|发生|发出)|(?:收取|收费|信息处理费)[^。；，\n]{0,8}(?:为零|为0|0元)/

/**
 * Section 六 gives the three figures on the information processing fee (信息处理费), zeros included. The rule came into
 * force on 1 January 2021.
 */
export const feeFiguresGiven = defineCheck({
  code: 'S11',
  slug: 'fee-figures-given',
  severity: 'block',
  except: ({ feeFigures }) => feeFigures.length === 0,
  needs: [],
  title: '第六部分写明了信息处理费的三个数字',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号，2021年1月1日起施行）：收费通知件数、总金额和实际收取的金额列入年度报告',
  run: (subject) => {
    const { format, state, written } = subject
    const blank = format.feeFigures.filter(({ id }) => state(id) === 'blank')
    if (blank.length === 0) return []
    const prose = written ? sectionText(subject, 'otherMatters') : ''
    if (figureWords.every((figure) => figure.test(prose))) return []
    return [observation(subject, blank, prose)]
  },
})

function observation({ format }: Subject, blank: Subject['format']['feeFigures'], prose: string): Observation {
  const cells = blank.map(({ id }) => id)
  const names = blank.map(({ label }) => label).join('、')
  const fix: Fix = { label: '空白处填 0', changes: cells.map((field) => ({ field, value: '0' })) }
  const name = sectionName(format, 'otherMatters')
  if (prose.includes('信息处理费') && noneWords.test(prose)) {
    return {
      place: 'otherMatters',
      severity: 'explain',
      cells,
      fix,
      message: `${name}只用文字说明没有收取信息处理费，没有写明${names}。`,
      advice: '没有发生的也要写明数字：发出收费通知0件，总金额0元，实际收取0元。',
    }
  }
  const none = blank.length === format.feeFigures.length
  return {
    place: 'otherMatters',
    cells,
    fix,
    message: none ? `${name}没有写明信息处理费的数字：${names}。` : `信息处理费的${names}未填。`,
    advice: '请填写；没有收取的请填 0，不要留空。',
  }
}

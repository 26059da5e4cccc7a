import { formatForYear } from '@/lib/formats/registry'
import { hasName } from '@/lib/std/chinese/organ-names'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

/** The title is the organ's full name and the official words with the report year; the year belongs to the format. */
export const titleNamesOrganAndYear = defineCheck({
  code: 'S3',
  slug: 'title-names-organ-and-year',
  severity: 'block',
  needs: [],
  title: '标题由机关全称、年份和规定的报告名称组成',
  basis: '年度报告格式（国办公开办函〔2021〕30号、〔2019〕60号）；《政府信息公开条例》第四十九条、第五十条',
  run: (subject) => [...parts(subject), ...asWritten(subject)],
})

function parts({ report: { organisation, year, content } }: Subject): Observation[] {
  const observations: Observation[] = []
  if (!hasName(organisation))
    observations.push({ place: 'title', message: '标题中没有机关名称。', advice: '请写明机关全称。' })
  const expected = formatForYear(year)
  if (expected === null)
    observations.push({ place: 'title', message: `${year}年没有对应的年度报告格式。`, advice: '请核对报告年份。' })
  else if (expected.id !== content.format) {
    observations.push({
      place: 'title',
      message: `${year}年的报告应使用${expected.name}（${expected.notice}），这份报告用的是${content.format}年格式。`,
      advice: `请改用${expected.name}编制，或核对报告年份。`,
    })
  }
  return observations
}

function asWritten({ report: { organisation, year }, format, written }: Subject): Observation[] {
  if (!written || !hasName(organisation)) return []
  const name = format.title(year)
  const expected = `${withoutSpace(organisation)}${name}`
  const found = withoutSpace(written.title)
  if (found === expected) return []
  if (found === '')
    return [
      {
        place: 'title',
        message: '文件没有标题。',
        advice: `请加上标题${quote(expected, 80)}。`,
        right: { text: '规定的标题', value: expected },
      },
    ]
  return [
    {
      place: 'title',
      message: `标题写作${quote(written.title, 60)}，应为${quote(expected, 60)}${faults(found, withoutSpace(organisation), year, name)}。`,
      advice: `请改为“机关全称”加“${name}”。`,
      left: { text: '文件中的标题', value: found.slice(0, 200) },
      right: { text: '规定的标题', value: expected },
    },
  ]
}

/** What exactly differs, in the order in which people read a title. */
function faults(found: string, organisation: string, year: number, name: string): string {
  const rest = found.startsWith(organisation) ? found.slice(organisation.length) : found
  const foundYear = /(\d{4})年/.exec(rest)?.[1]
  const said = [
    ...(found.startsWith(organisation) ? [] : ['机关名称不一致']),
    ...(foundYear === undefined ? ['没有写年份'] : foundYear === String(year) ? [] : [`年份是${foundYear}年`]),
    ...(/年度.*工作报告$/.test(rest)
      ? ['“年度报告”写成了“工作报告”']
      : rest.endsWith(name.slice(`${year}年`.length))
        ? []
        : rest.includes('工作')
          ? []
          : ['缺少“工作”二字']),
  ]
  return said.length > 0 ? `（${said.join('，')}）` : ''
}

import { defineCheck, type Observation } from '../define-check'
import { type FieldText, fieldTexts, reworded } from '../field-texts'
import type { Subject } from '../subject'

/**
 * Words that are wrong wherever they stand, with what was meant. Only what no correct sentence can contain belongs
 * here: 部暑 is wrong everywhere, 建全 stands rightly in 新建全市首个窗口 and is therefore not in the list.
 */
const slips: readonly (readonly [wrong: string, right: string])[] = [
  ['部暑', '部署'],
  ['布暑', '部署'],
  ['布署', '部署'],
  ['确开内容', '确保公开内容'],
  ['粘和度', '黏合度'],
  ['参议创建', '参与创建'],
  ['政务信息公开', '政府信息公开'],
  ['政府信息工开', '政府信息公开'],
  ['政务工开', '政务公开'],
  ['公开申清', '公开申请'],
  ['国家企业信用信息系统', '国家企业信用信息公示系统'],
  ['国家企业信用公示系统', '国家企业信用信息公示系统'],
  ['政府人民政府', '人民政府'],
  ['中华人名共和国', '中华人民共和国'],
  ['公开条列', '公开条例'],
  ['行政复仪', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['一如继往', '一如既往'],
  ['相辅相承', '相辅相成'],
  ['再接再励', '再接再厉'],
  ['贯彻落时', '贯彻落实'],
  ['惯彻', '贯彻'],
  ['部份', '部分'],
  ['通迅', '通讯'],
  ['帐号', '账号'],
  ['帐户', '账户'],
  ['完擅', '完善'],
  ['监督管里', '监督管理'],
  ['人民群从', '人民群众'],
  ['参于', '参与'],
  ['上上传', '上传'],
  ['的的', '的'],
]

const anySlip = new RegExp(slips.map(([wrong]) => wrong).join('|'), 'u')

/**
 * No word is written with characters that look or sound alike (部暑 for 部署): slips of the input method and of text
 * recognition.
 */
export const noWrongCharacters = defineCheck({
  code: 'T1',
  slug: 'no-wrong-characters',
  severity: 'hint',
  needs: [],
  title: '文字中没有错别字和写错的专用名称',
  basis: '主管部门布置年度报告编制工作的通知要求“数据精确、文字严谨”；《政府信息公开条例》第六条：准确公开政府信息',
  // Nearly every text has none of them, which one look tells.
  run: (subject) =>
    fieldTexts(subject).flatMap((text) =>
      anySlip.test(text.text) ? slips.flatMap((slip) => said(subject, text, slip)) : [],
    ),
})

function said(
  { report }: Subject,
  { field, place, text }: FieldText,
  [wrong, right]: readonly [string, string],
): Observation[] {
  // 的的 inside 的的确确 is no slip, and the right name may contain the wrong one.
  if (
    !text.includes(wrong) ||
    !text
      .replaceAll('的的确', '')
      .replaceAll(right, right.includes(wrong) ? '' : right)
      .includes(wrong)
  )
    return []
  return [
    {
      place,
      field,
      quote: wrong,
      message: `“${wrong}”疑为“${right}”之误。`,
      advice: '请核对并改正。',
      left: { text: '文中', value: wrong },
      right: { text: '疑为', value: right },
      fix: {
        label: `改为“${right}”`,
        changes: [{ field, value: reworded(report.content.narrative[field], wrong, right) }],
      },
    },
  ]
}

import { formats } from '@/lib/formats/registry'
import { outcomesOf, requestersOf } from '@/lib/formats/request-table'
import { isGroup, leavesOf } from '@/lib/formats/tree'
import type { LabelNode } from '@/lib/formats/types'

/** What clerks call something, and the rows or columns they mean by it. */
type Words<Meant> = readonly (readonly [said: RegExp, meant: Meant])[]

/** Words of all formats, those that formats share once; which rows and columns a format has is looked up. */
function wordsOf<Meant>(nodes: readonly LabelNode[], meant: (node: LabelNode) => Meant): Words<Meant> {
  const words = nodes.flatMap((node) => (node.said ? [[node.said, meant(node)] as const] : []))
  return [...new Map(words.map((word) => [word.join(), word])).values()]
}

const outcomes = formats.flatMap(outcomesOf)

/** Outcomes: groups of rows, and rows that stand in no group. */
export const outcomeGroups: Words<string> = wordsOf(outcomes, ({ id }) => id ?? '')

/** Reasons, each a row of its own in a group of outcomes. */
export const reasons: Words<string> = wordsOf(
  outcomes.flatMap((node) => (isGroup(node) ? leavesOf(node.children).map(({ leaf }) => leaf) : [])),
  ({ id }) => id ?? '',
)

/** Who asked, the more exact words first. */
export const requesters: Words<readonly string[]> = wordsOf(
  formats.flatMap(requestersOf).flatMap(innermostFirst),
  (node) => leavesOf([node]).map(({ leaf }) => leaf.id),
)

function innermostFirst(node: LabelNode): readonly LabelNode[] {
  return isGroup(node)
    ? [
        ...node.children.filter(isGroup).flatMap(innermostFirst),
        ...node.children.filter((child) => !isGroup(child)),
        node,
      ]
    : [node]
}

/** Ways in which an application comes in; table 3 does not part them. */
export const channel =
  /当面|窗口|现场|网络|网上|线上|在线|平台|网站|邮件|邮箱|信函|邮寄|来信|书面|传真|口头|电话|微信|快递|纸质|邮政/

/** Things that are counted near applications and are none. */
export const notApplications =
  /建议|提案|议案|(?<!信访|举报)(?<!信访举报)(?<!信访、举报)投诉|复议|诉讼|应诉|起诉|许可|处罚|解读|回应|咨询|信件|留言|来电|培训|会议|热线|工单|公文|栏目|办事|检查|备案|规范性文件|信用|新闻|动态|视频|登记注册|注册登记|补贴|救助|仲裁|赔偿|听证|意见|异议|保密审查|文件|目录|指南/

/** What an application is called. */
export const application = /信息公开(?:的)?申请|依申请公开|申请(?:政府信息)?公开|公开(?:政府)?信息(?:的)?申请|申请公开/

import type { AspectId, FormatDefinition } from './types'

/** A piece of text that an author writes, in the order in which it is printed. */
export type NarrativeId =
  | 'lead'
  | 'overview.summary'
  | `overview.${AspectId}`
  | 'problems.problems'
  | 'problems.improvements'
  | 'otherMatters.text'

export const narrativeIds: readonly NarrativeId[] = [
  'lead',
  'overview.summary',
  'overview.proactiveDisclosure',
  'overview.disclosureOnRequest',
  'overview.informationManagement',
  'overview.platforms',
  'overview.supervision',
  'problems.problems',
  'problems.improvements',
  'otherMatters.text',
]

/** The aspect of section 一 a text stands for, or null. */
export function aspectOf(id: NarrativeId): AspectId | null {
  return id.startsWith('overview.') && id !== 'overview.summary' ? (id.slice('overview.'.length) as AspectId) : null
}

/** What a text is called in the interface and in messages. */
export function narrativeName(format: FormatDefinition, id: NarrativeId): string {
  const aspect = aspectOf(id)
  if (aspect) return format.aspects.find((candidate) => candidate.id === aspect)!.heading
  return {
    lead: '引言',
    'overview.summary': '总体情况综述',
    'problems.problems': '存在的主要问题',
    'problems.improvements': '改进情况',
    'otherMatters.text': '其他需要报告的事项',
  }[id as Exclude<NarrativeId, `overview.${AspectId}`>]
}

/**
 * What each text should cover, for the person who writes it. Sources: the notice of the format (五个方面), article 50
 * of the Regulations, and what supervising offices ask for in their season's notices.
 */
export const guidance: Record<NarrativeId, string> = {
  lead: '可写：编制依据、报告由哪六部分组成、统计期限（1月1日至12月31日）、电子版下载地址、联系方式。引言可以不写。',
  'overview.summary': '用几句话概括本机关贯彻落实《条例》的总体情况。可以不写，直接从五个方面写起。',
  'overview.proactiveDisclosure':
    '应写：通过网站、政务新媒体、公报公示栏等渠道主动公开信息的数量；政策解读、回应关切的数量；重点领域信息公开情况。',
  'overview.disclosureOnRequest': '应写：收到申请、办结、各类办理结果的数量及办理时限，数字应与表三一致。',
  'overview.informationManagement':
    '应写：本年规章、行政规范性文件的制发、废止、现行有效数量，数字应与表二一致；信息审核发布制度。',
  'overview.platforms':
    '应写：政府网站、政务新媒体、政务公开专区等平台的数量、建设和维护情况；编发政府公报的，写明期数。',
  'overview.supervision':
    '应写：组织领导、业务培训、工作考核情况。各级人民政府还应写明工作考核、社会评议、责任追究结果情况。',
  'problems.problems': '逐条写明本机关工作中存在的主要问题，应具体，不照搬往年。',
  'problems.improvements': '针对所列问题逐条写改进措施，并说明上一年所列问题的改进结果。',
  'otherMatters.text':
    '写其他需要报告的事项。没有的，写“无其他需要报告的事项”。信息处理费的数字由系统按上方填写的数据自动写入本部分。',
}

import { composeDocument } from '@/lib/document/compose'
import type { Doc } from '@/lib/document/model'
import { formatForYear } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'
import { paragraphsOf } from '@/lib/report/narrative'
import { sampleCells } from './sample-cells'

/** Sentences of the printed samples; our own. */
export const sampleSentences = {
  lead: '本报告按照《中华人民共和国政府信息公开条例》编制，由六个部分组成，数据的统计期限为当年1月1日至12月31日。对报告内容有疑问的，请与本局办公室联系（电话：0123-4567890）。',
  'overview.summary': '这一年，本局围绕中心工作推进公开，全年没有因公开工作被通报。',
  'overview.proactiveDisclosure':
    '通过网站公开信息321条，通过新媒体公开信息456条，重点公开了抽检结果、行政许可和行政处罚。栏目每季度检查一次，发现的断链当天改正，过期的内容移入历史栏目，方便群众查找。',
  'problems.problems': '解读的形式还不够多，个别栏目更新偏慢。',
  'problems.improvements': '改进情况：每月检查栏目一次，重要文件发布时一并发布图解。',
  'otherMatters.text': '没有其他需要报告的事项。',
} as const

/** A report of that year with the numbers of `sampleCells`. */
export function sampleReport(year: number): Doc {
  const format = formatForYear(year)!
  const content = emptyContent(format.id)
  return composeDocument(
    {
      organisation: '江南市青山区市场监督管理局',
      year,
      content: {
        ...content,
        cells: sampleCells(format),
        issuedOn: `${year + 1}-01-20`,
        narrative: {
          ...content.narrative,
          ...Object.fromEntries(Object.entries(sampleSentences).map(([id, text]) => [id, paragraphsOf(text)])),
        },
      },
    },
    { createdAt: '2025-01-20T02:03:04.000Z', revision: 7, digest: 'ab'.repeat(32), code: null, draftMark: null },
  )
}

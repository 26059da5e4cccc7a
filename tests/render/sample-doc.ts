import { composeDocument, type Stamp } from '@/lib/document/compose'
import type { Doc } from '@/lib/document/model'
import { cellsOf } from '@/lib/formats/cells'
import { formatForYear } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { emptyContent } from '@/lib/report/content'
import { paragraphsOf } from '@/lib/report/narrative'

const stamp: Stamp = {
  createdAt: '2025-01-20T02:03:04.000Z',
  revision: 7,
  digest: 'ab'.repeat(32),
  code: null,
  draftMark: null,
}

const text = {
  lead: '根据《中华人民共和国政府信息公开条例》和国务院办公厅政府信息公开办公室有关格式要求，编制本报告。报告由六个部分组成，所列数据的统计期限为当年1月1日至12月31日。如对报告有疑问，请与本局办公室联系（电话：0123-4567890）。',
  'overview.summary':
    '一年来，本局坚持“以公开为常态、不公开为例外”，把政府信息公开摆在全局工作的重要位置，统筹推进主动公开、依申请公开和平台建设，群众获取信息更加方便。',
  'overview.proactiveDisclosure':
    '通过政府网站公开信息321条，通过政务新媒体公开信息456条，发布政策解读12件，回应群众关切34次。围绕食品安全、特种设备安全、消费维权等重点领域细化公开目录，做到应公开尽公开。',
  'overview.disclosureOnRequest':
    '全年新收政府信息公开申请12件，上年结转3件。其中予以公开5件，部分公开2件，本机关不掌握相关政府信息4件，其他处理2件，结转下年度继续办理2件。所有申请均在法定期限内答复。',
  'overview.informationManagement':
    '健全信息发布“三审三校”制度，落实先审查、后公开。定期清理失效文件，更新行政规范性文件目录。',
  'overview.platforms':
    '改版门户网站公开专栏，设置检索、下载和无障碍阅读功能；政务服务大厅设公开查阅点1处，配备自助终端2台。',
  'overview.supervision':
    '成立由主要负责同志任组长的领导小组，全年组织培训3次，参训126人次；将公开工作纳入年度考核，未发生责任追究情形。',
  'problems.problems':
    '存在的主要问题：一是政策解读形式较为单一，图表和视频解读不多；二是个别科室主动公开不够及时；三是新进人员业务不熟。',
  'problems.improvements':
    '改进情况：一是制定解读工作指引，重要文件同步发布图解；二是实行月度通报，超期未公开的限期整改；三是开展跟班学习，上年指出的两项问题均已整改到位。',
  'otherMatters.text': '本年度无其他需要报告的事项。',
} as const

/** A report in an official format with a number in every cell; sentences are invented. */
export function sampleDoc({
  year = 2024,
  organisation = '江南市青山区市场监督管理局',
  issuedOn = '2025-01-20',
  narrative = {},
  ...over
}: {
  year?: number
  organisation?: string
  issuedOn?: string | null
  narrative?: Partial<Record<keyof typeof text, string>>
} & Partial<Stamp> = {}): Doc {
  const format = formatForYear(year)!
  const cells = Object.fromEntries([...cellsOf(format).keys()].map((id, index) => [id, (index * 7) % 13])) as Partial<
    Record<CellId, number>
  >
  const content = emptyContent(format.id)
  return composeDocument(
    {
      organisation,
      year,
      content: {
        ...content,
        cells,
        issuedOn,
        narrative: {
          ...content.narrative,
          ...Object.fromEntries(
            Object.entries({ ...text, ...narrative }).map(([id, value]) => [id, paragraphsOf(value)]),
          ),
        },
      },
    },
    { ...stamp, ...over },
  )
}

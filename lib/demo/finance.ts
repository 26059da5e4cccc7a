import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区财政局'

/** Hardly any requests; this year only table 2 is in. */
export const finance: DemoAgency = {
  key: 'finance',
  name,
  shortName: '区财政局',
  level: 'county',
  kind: 'department',
  author: '顾砚',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [
      last,
      continued(last, {
        figures: {
          proactive: {
            'normativeDocuments.issued': 1,
            'normativeDocuments.inForce': 7,
            'licences.decisions': 10,
            'penalties.decisions': 1,
          },
        },
        texts: {},
      }),
    ]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-14`,
    figures: {
      proactive: {
        'normativeDocuments.issued': 2,
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 6,
        'licences.decisions': 12,
        'penalties.decisions': 1,
      },
      requests: { naturalPersons: { received: 4, disclosed: 3, unavailableNotHeld: 1 } },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [p`现公布区财政局${year}年政府信息公开工作年度报告。报告所列数据统计期为${year}年1月1日至12月31日。`],
      'overview.proactiveDisclosure': [
        p`组织全区74家预算单位按时公开部门预算、决算和“三公”经费，公开政府债务、专项资金、政府采购信息216条，预决算公开首次附可编辑表格。`,
      ],
      'overview.disclosureOnRequest': [
        p`共收到政府信息公开申请${'requests.received.total'}件，予以公开${'requests.disclosed.total'}件，本机关不掌握${'requests.unavailableNotHeld.total'}件，均未收取费用。未发生相关行政复议、行政诉讼。`,
      ],
      'overview.informationManagement': [
        p`出台行政规范性文件${'proactive.normativeDocuments.issued'}件，宣布失效和废止${'proactive.normativeDocuments.repealed'}件，现行有效${'proactive.normativeDocuments.inForce'}件，逐件配发政策解读。`,
      ],
      'overview.platforms': [
        p`在区政府门户网站设立预决算公开统一平台，历年数据可下载；惠民惠农补贴“一卡通”信息可按村查询。`,
      ],
      'overview.supervision': [
        p`国库、预算、采购三个股室分别确定审核人，实行谁公开谁负责；对预算单位公开情况开展两轮核查，督促改正差错33处。`,
      ],
      'problems.problems': [p`部分预算单位的绩效说明过于简略，公众难以判断资金效果；补贴信息更新晚于发放时间。`],
      'problems.improvements': [
        p`提供绩效说明范例，要求重点项目写明产出和效果，已指导28家单位完善；补贴信息改为发放后五日内更新。上年表格不能下载的问题已经解决。`,
      ],
      'otherMatters.text': [p`本年度没有其他需要报告的事项。`],
    },
  })

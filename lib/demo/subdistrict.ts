import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区望湖街道办事处'

/** A subdistrict (街道), half way through this year's report. */
export const subdistrict: DemoAgency = {
  key: 'wanghu',
  name,
  shortName: '望湖街道',
  level: 'township',
  kind: 'dispatchedOrgan',
  author: '叶𬉼',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    const begun = continued(last, {
      figures: { proactive: { 'licences.decisions': 7, 'penalties.decisions': 12 }, cases: {}, processingFee: {} },
      texts: {
        lead: [p`本报告反映望湖街道${thisYear}年1月1日至12月31日的政府信息公开工作。`],
        'problems.problems': [
          p`公示信息到达流动人口的渠道偏少，外来务工人员知晓率不高；公开内容与群众日常关心的事项结合不紧，图文解读数量偏少；个别信息员到岗不久，对公开范围和时限把握不准。`,
        ],
        'problems.improvements': [
          p`与房屋租赁登记窗口合作，向新登记人员发放公开指引8500份；每月从来访记录中选取热点，制作图文解读，全年完成9期；对3名新到岗信息员实行一对一带训，考核合格后独立上岗；补齐8个社区公示栏的更换记录。`,
        ],
      },
    })
    return [last, begun]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-09`,
    figures: {
      proactive: { 'licences.decisions': 8, 'penalties.decisions': 15, 'compulsion.decisions': 2 },
      requests: {
        naturalPersons: { received: 7, disclosed: 3, partlyDisclosed: 1, unavailableNotHeld: 2, carriedForward: 1 },
      },
      cases: { 'reconsideration.upheld': 1 },
      processingFee: {},
    },
    texts: {
      lead: [p`望湖街道办事处现向社会公布${year}年度政府信息公开工作情况，统计时段为1月1日至12月31日。`],
      'overview.proactiveDisclosure': [
        p`以社区服务、物业纠纷调处、老旧小区加装电梯为重点，公开信息122条，其中社区公示78条、网站44条；加装电梯项目公示19部。`,
      ],
      'overview.disclosureOnRequest': [
        p`全年收到政府信息公开申请${'requests.received.total'}件，办结${'requests.handled.total'}件，结转下年度${'requests.carriedForward.total'}件；予以公开${'requests.disclosed.total'}件、部分公开${'requests.partlyDisclosed.total'}件、本机关不掌握${'requests.unavailableNotHeld.total'}件。行政复议${'cases.reconsideration.total'}件，维持原答复。`,
      ],
      'overview.informationManagement': [
        p`街道不具有制定规章的权限，未制发行政规范性文件，现行有效${'proactive.normativeDocuments.inForce'}件。社区台账信息每季度核对一次。`,
      ],
      'overview.platforms': [p`辖区8个社区建立居民微信群公示机制，便民服务大厅设政务公开角。`],
      'overview.supervision': [
        p`党工委每半年专题研究一次，党政综合办公室统筹，社区设监督员16名，全年提出意见29条并全部回复。`,
      ],
      'problems.problems': [p`社区公示内容同质化，居民关心的物业收支公开少；对复杂申请的办理经验不足。`],
      'problems.improvements': [
        p`推动6个小区按季公示物业收支；与区司法局建立疑难申请会商渠道。上年提到的公示栏位置偏僻问题，已将11处移至小区出入口。`,
      ],
      'otherMatters.text': [p`以上情况之外，没有其他需要报告的事项。`],
    },
  })

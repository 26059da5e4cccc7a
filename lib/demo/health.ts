import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区卫生健康局'

/** This year the texts of section 一 were begun before the tables. */
export const health: DemoAgency = {
  key: 'health',
  name,
  shortName: '区卫健局',
  level: 'county',
  kind: 'department',
  author: '温岚',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    const begun = continued(last, {
      figures: {},
      texts: {
        'overview.proactiveDisclosure': [p`公开医疗机构执业信息、疾病预防和健康科普内容305条，组织专家在线答疑7期。`],
        'overview.platforms': [p`全区14家基层医疗机构公示栏统一更换为电子屏。`],
      },
    })
    return [last, begun]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-20`,
    figures: {
      proactive: {
        'normativeDocuments.inForce': 2,
        'licences.decisions': 1_893,
        'penalties.decisions': 118,
        'compulsion.decisions': 2,
        'charges.collected': '8.62',
      },
      requests: {
        naturalPersons: {
          received: 9,
          disclosed: 4,
          withheldThirdParty: 1,
          withheldCaseFile: 2,
          unavailableNotHeld: 2,
        },
        researchBodies: { received: 2, disclosed: 1, unavailableWouldNeedMaking: 1 },
      },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [p`区卫生健康局依照有关法律法规编制${year}年政府信息公开工作年度报告，统计截止日期为${year}年12月31日。`],
      'overview.proactiveDisclosure': [
        p`公布医疗机构校验结果、医师执业信息、疫苗接种门诊等服务信息274条，发布健康科普文章196篇。依法公开行政处罚决定${'proactive.penalties.decisions'}件，办理行政许可${'proactive.licences.decisions'}件。`,
      ],
      'overview.disclosureOnRequest': [
        p`受理政府信息公开申请${'requests.received.total'}件，其中自然人${'requests.received.naturalPersons'}件、科研机构${'requests.received.researchBodies'}件，已全部办结，予以公开${'requests.disclosed.total'}件。因需要另行制作而无法提供的${'requests.unavailableWouldNeedMaking.total'}件，向申请人说明了公开统计数据的获取渠道。`,
      ],
      'overview.informationManagement': [
        p`行政规范性文件现行有效${'proactive.normativeDocuments.inForce'}件，本年无制发和废止。监督执法文书上网前由两名执法人员校核。`,
      ],
      'overview.platforms': [p`建立区属医院信息公开目录，3家医院、11家卫生院在院内和网络同步公布价格与服务流程。`],
      'overview.supervision': [p`把医疗卫生机构信息公开列入综合监督检查，检查机构68家次；组织联络员培训1次。`],
      'problems.problems': [p`个别卫生院价格公示不完整；科普内容专业术语较多，老年人阅读有障碍。`],
      'problems.improvements': [
        p`对价格公示不完整的4家机构下达整改意见并复查合格；推出方言音频和大字版材料21种。上一年专栏更新间隔过长的问题已通过周更机制解决。`,
      ],
      'otherMatters.text': [p`无其他需要报告的事项。`],
    },
  })

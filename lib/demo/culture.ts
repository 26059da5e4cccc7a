import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区文化和旅游局'

/**
 * No requests at all last year; table 3 is all zeros, and the text says so. This year the tables are done, and section
 * 五 is the one of the subdistrict (内容雷同).
 */
export const culture: DemoAgency = {
  key: 'culture',
  name,
  shortName: '区文旅局',
  level: 'county',
  kind: 'department',
  author: '纪䶮',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    const begun = continued(last, {
      figures: {
        proactive: { 'licences.decisions': 91, 'penalties.decisions': 8 },
        requests: { naturalPersons: { received: 1, disclosed: 1 } },
        cases: {},
        processingFee: {},
      },
      texts: {
        'problems.problems': [
          p`公示信息到达流动人口的渠道偏少，外来务工人员知晓率不高；公开内容与群众日常关心的事项结合不紧，图文解读数量偏少；个别信息员到岗不久，对公开范围和时限把握不准。`,
        ],
        'problems.improvements': [
          p`与房屋租赁登记窗口合作，向新登记人员发放公开指引6200份；每月从来访记录中选取热点，制作图文解读，全年完成12期；对4名新到岗信息员实行一对一带训，考核合格后独立上岗。`,
        ],
      },
    })
    return [last, begun]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-07`,
    figures: {
      proactive: { 'licences.decisions': 84, 'penalties.decisions': 9 },
      requests: {},
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [
        p`本报告依据《中华人民共和国政府信息公开条例》编制，内容涵盖区文化和旅游局及所属图书馆、文化馆${year}年1月1日至12月31日的政府信息公开工作。`,
      ],
      'overview.proactiveDisclosure': [
        p`公开公共文化活动、文物保护、旅游市场整治信息139条，发布免费开放场馆和演出预告52期，公布旅游投诉处理结果4批。`,
      ],
      'overview.disclosureOnRequest': [
        p`本年度未收到政府信息公开申请，无上年结转，也没有因政府信息公开工作被申请行政复议、提起行政诉讼。`,
      ],
      'overview.informationManagement': [
        p`未制发、未废止行政规范性文件，现行有效${'proactive.normativeDocuments.inForce'}件。不可移动文物名录完成核校后重新公布。`,
      ],
      'overview.platforms': [p`图书馆设政府信息查阅点1处，景区入口滚动播放执法监督电话和收费标准。`],
      'overview.supervision': [p`分管副局长牵头，每季度检查场馆公示内容1次，年内培训讲解员和信息员44人次。`],
      'problems.problems': [p`活动预告发布早晚不一，文物保护信息的深度有待加强。`],
      'problems.improvements': [
        p`规定活动预告至少提前七日发布；与专家合作撰写文物故事18篇。针对上年场馆开放时间更新不及时的问题，已建立节假日前核对制度。`,
      ],
      'otherMatters.text': [p`没有其他应当报告的事项。`],
    },
  })

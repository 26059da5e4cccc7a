import { cellsOf } from '@/lib/formats/cells'
import { lacksRuleMakingPower } from '@/lib/std/chinese/organ-names'
import { defineCheck } from '../define-check'

/**
 * Rules (规章) are made by departments of the State Council and by governments of provinces, cities with districts and
 * autonomous prefectures. Any other organ has 0 there; the usual slip is a count of its normative documents or of rules
 * it applies.
 */
export const rulesByOrgansWithPower = defineCheck({
  code: 'N17',
  slug: 'rules-by-organs-with-power',
  severity: 'explain',
  needs: [],
  title: '没有规章制定权的机关，规章各栏为零',
  basis:
    '《立法法》第九十一条、第九十三条：规章由国务院部门和省、设区的市、自治州人民政府制定；年度报告格式表二统计本机关制发的规章',
  run: ({ report, format, number }) => {
    const rules = [...cellsOf(format).values()].filter(({ id }) => id.startsWith('proactive.rules.'))
    const filled = rules.filter(({ id }) => (number(id) ?? 0) > 0)
    if (filled.length === 0 || !lacksRuleMakingPower(report.organisation)) return []
    // Format of 2019: an organ may have put rules of others on its site. Making them is another matter.
    const onlyDisclosed = !filled.some(({ id }) => /\.(?:newlyMade|issued|repealed|inForce)$/.test(id))
    return [
      {
        place: 'proactive',
        ...(onlyDisclosed && { severity: 'confirm' as const }),
        message: `表二“规章”填有数字（${filled.map(({ id, columnLabels }) => `${columnLabels.at(-1)} ${number(id)}`).join('，')}），从名称看本机关没有规章制定权。`,
        advice:
          '规章只由国务院部门和省、设区的市、自治州人民政府制定。请核对是否应填入规范性文件一行；不属于本机关制发的填 0。',
        cells: filled.map(({ id }) => id),
      },
    ]
  },
})

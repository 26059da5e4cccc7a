import { expect, it } from 'vitest'
import { rulesByOrgansWithPower as check } from '@/lib/checks/reconcile/rules-by-organs-with-power'
import { bothFormats, completeReport, observe } from '../fixtures'

it.each(bothFormats)('accepts 0 in the format of %s', (format) => {
  expect(observe(check, completeReport(format))).toEqual([])
})

it.each(['东江市人民政府', '东江省人民政府', '国家某某总局'])(
  'accepts rules of %s, whose name leaves it open',
  (organisation) => {
    expect(observe(check, completeReport('2021', { organisation, cells: { 'proactive.rules.inForce': 12 } }))).toEqual(
      [],
    )
  },
)

it('wants a reason from a department, naming the cells', () => {
  expect(observe(check, completeReport('2021', { cells: { 'proactive.rules.inForce': 12 } }))).toMatchObject([
    {
      message: '表二“规章”填有数字（现行有效件数 12），从名称看本机关没有规章制定权。',
      cells: ['proactive.rules.inForce'],
    },
  ])
})

it('only asks where the format of 2019 may mean rules of others on the site', () => {
  const severity = (cells: Record<`proactive.${string}.${string}`, number>) =>
    observe(check, completeReport('2019', { cells })).map((finding) => finding.severity ?? check.severity)
  expect(severity({ 'proactive.rules.totalDisclosed': 5 })).toEqual(['confirm'])
  expect(severity({ 'proactive.rules.newlyMade': 1 })).toEqual(['explain'])
})

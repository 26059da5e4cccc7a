import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { printReportFile } from '@/lib/report/report-file'
import { completeReport } from '../checks/fixtures'
import { command, newFolder } from './command'

const text =
  '对港区十二家企业开展上门宣讲，收集意见四十七条并逐条答复。将泊位调度、收费标准、检查结果集中到一个专栏公开。联合海关发布通关指南，配套录制操作短片九部。每季度向船舶代理发放问卷，按照反馈调整栏目设置。危险货物作业审批结果随办随公开，附办理依据和期限。'
const own =
  '围绕林长制公开巡护记录，在各村设置信息公开栏一百二十处。古树名木保护名录随图上网，方便游客扫码查看位置。森林防火期每日公布火险等级，回应来电咨询三百余次。退耕还林补助资金发放到户情况全部张榜。生态护林员选聘条件和名单按季更新。'
const blank = {
  'overview.disclosureOnRequest': '',
  'overview.informationManagement': '',
  'overview.platforms': '',
  'overview.supervision': '',
  'overview.proactiveDisclosure': '',
  'problems.problems': '',
  'problems.improvements': '',
}
const reportOf = (organisation: string, summary: string) =>
  printReportFile(completeReport('2021', { organisation, narrative: { ...blank, 'overview.summary': summary } }))

describe('check --compare', () => {
  const folder = newFolder()

  beforeAll(() => {
    writeFileSync(path.join(folder, 'a.json'), reportOf('海门区交通运输局', text))
    writeFileSync(path.join(folder, 'b.json'), reportOf('云溪县港务中心', text))
    writeFileSync(path.join(folder, 'c.json'), reportOf('云溪县林业局', own))
  })

  test('says at the end which reports repeat each other, with sentences', async () => {
    const { out } = await command(['check', 'a.json', 'b.json', 'c.json', '--compare'], folder)
    const end = out.slice(out.indexOf('横向比对（3 份）'))
    expect(end).toContain('需要说明 a.json 对照 b.json')
    expect(end).toContain('需要说明 b.json 对照 a.json')
    expect(end).not.toContain('c.json')
    expect(end.replace(/\s/g, '')).toContain('“对港区十二家企业开展上门宣讲，收集意见四十七条并逐条答复”')
  })

  test('says that nothing was found', async () => {
    const { out } = await command(['check', 'a.json', 'c.json', '--compare'], folder)
    expect(out).toContain('横向比对（2 份）\n  没有发现雷同或悬殊的地方。')
    expect((await command(['check', 'a.json', 'c.json'], folder)).out).not.toContain('横向比对')
  })

  test('gives the findings as JSON and as rows of the table', async () => {
    const { out } = await command(['check', 'a.json', 'b.json', '--compare', '--json', '--csv', 'found.csv'], folder)
    const items = JSON.parse(out) as {
      comparison?: { code: string; file: string; other: string; passages: unknown[] }[]
    }[]
    expect(items).toHaveLength(3)
    expect(
      items[2]!.comparison!.map(({ code, file, other, passages }) => [code, file, other, passages.length]),
    ).toEqual([
      ['B4a', 'a.json', 'b.json', 5],
      ['B4a', 'b.json', 'a.json', 5],
    ])
    const { data } = Papa.parse<string[]>(readFileSync(path.join(folder, 'found.csv'), 'utf8'), {
      skipEmptyLines: true,
    })
    expect(data.filter((row) => row[3] === 'B4a').map(([file, organ]) => [file, organ])).toEqual([
      ['a.json', '海门区交通运输局'],
      ['b.json', '云溪县港务中心'],
    ])
  })
})

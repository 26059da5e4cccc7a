import { describe, expect, test } from 'vitest'
import { planUnits, unitWord } from '@/lib/features/organisation/policy/plan-units'
import type { KnownUnit, ListedUnit } from '@/lib/features/organisation/policy/unit-plan'

const known = (id: string, name: string, parentId: string | null, fields: Partial<KnownUnit> = {}): KnownUnit => ({
  id,
  name,
  shortName: name,
  level: 'county',
  kind: 'department',
  verticallyLed: false,
  reporting: true,
  signOff: false,
  code: null,
  parentId,
  abolishedAt: null,
  ...fields,
})
const tree = [
  known('office', '云溪区人民政府办公室', null),
  known('education', '云溪区教育局', 'office', { code: 'C1' }),
  known('police', '云溪区公安局', 'office', { code: 'C2' }),
  known('branch', '云溪区公安局青石派出所', 'police', { kind: 'dispatchedOffice' }),
]
let line = 1
const row = (name: string, fields: Partial<ListedUnit> = {}): ListedUnit => ({ line: ++line, name, ...fields })
const fresh = { level: '县级', kind: '政府部门', parent: '云溪区人民政府办公室' }
const plan = (...rows: ListedUnit[]) => planUnits(rows, tree)
const reasons = (...rows: ListedUnit[]) => plan(...rows).faulty.flatMap((faulty) => faulty.reasons)

describe('lines that are fine', () => {
  test('an unknown organisation is added with the usual answers, under a known or a new parent', () => {
    const first = row('云溪区𠮷㙍〇镇人民政府', {
      level: '乡级',
      kind: '人民政府',
      parent: '云溪区人民政府办公室',
      code: 'c9',
      reporting: '否',
    })
    const second = row('云溪区𠮷㙍〇镇财政所', {
      ...fresh,
      parent: '云溪区𠮷㙍〇镇人民政府',
      shortName: '财政所',
      signOff: '是',
    })
    expect(plan(second, first)).toMatchObject({
      added: [
        {
          line: second.line,
          name: '云溪区𠮷㙍〇镇财政所',
          shortName: '财政所',
          level: 'county',
          kind: 'department',
          signOff: true,
          reporting: true,
          code: null,
          parent: { kind: 'line', line: first.line },
          parentName: '云溪区𠮷㙍〇镇人民政府',
        },
        {
          line: first.line,
          shortName: '云溪区𠮷㙍〇镇人民政府',
          level: 'township',
          kind: 'government',
          reporting: false,
          verticallyLed: false,
          code: 'C9',
          parent: { kind: 'known', id: 'office' },
        },
      ],
      changed: [],
      faulty: [],
    })
  })

  test('a known one with nothing new is unchanged, whatever is blank and however the name is spaced', () => {
    const { unchanged, changed, missing } = plan(
      row('云溪区 教育局', { code: 'c1', shortName: '', level: '县级', reporting: '', parent: '' }),
    )
    expect(unchanged).toMatchObject([{ name: '云溪区 教育局' }])
    expect(changed).toEqual([])
    expect(missing).toEqual([
      { id: 'office', name: '云溪区人民政府办公室' },
      { id: 'police', name: '云溪区公安局' },
      { id: 'branch', name: '云溪区公安局青石派出所' },
    ])
  })

  test('the same code with another name is a rename; another parent a move; the rest a change', () => {
    const renamed = row('云溪区教育和体育局', { code: 'C1', reporting: '否', verticallyLed: '是' })
    const moved = row('云溪区公安局青石派出所', { parent: '云溪区人民政府办公室', kind: '派出机关' })
    expect(plan(renamed, moved).changed).toEqual([
      {
        line: renamed.line,
        id: 'education',
        name: '云溪区教育局',
        before: { name: '云溪区教育局', verticallyLed: false, reporting: true },
        after: { name: '云溪区教育和体育局', verticallyLed: true, reporting: false },
        move: null,
      },
      {
        line: moved.line,
        id: 'branch',
        name: '云溪区公安局青石派出所',
        before: { kind: 'dispatchedOffice' },
        after: { kind: 'dispatchedOrgan' },
        move: { from: '云溪区公安局', to: '云溪区人民政府办公室', parent: { kind: 'known', id: 'office' } },
      },
    ])
  })

  test('a parent is found by its old name, its new name and its code', () => {
    for (const parent of ['云溪区教育局', '云溪区教育和体育局', 'c1']) {
      expect(plan(row('云溪区教育和体育局', { code: 'C1' }), row('新校', { ...fresh, parent })).added).toMatchObject([
        { parent: { kind: 'known', id: 'education' } },
      ])
    }
  })

  test('two organisations exchange their names', () => {
    const swapped = plan(row('云溪区公安局', { code: 'C1' }), row('云溪区教育局', { code: 'C2' }))
    expect(swapped.faulty).toEqual([])
    expect(swapped.changed.map(({ id, after }) => [id, after.name])).toEqual([
      ['education', '云溪区公安局'],
      ['police', '云溪区教育局'],
    ])
  })

  test('two organisations exchange their places', () => {
    const swapped = plan(
      row('云溪区公安局', { parent: '云溪区公安局青石派出所' }),
      row('云溪区公安局青石派出所', { parent: '云溪区人民政府办公室' }),
    )
    expect(swapped.faulty).toEqual([])
    expect(swapped.changed.map(({ id, move }) => [id, move?.to])).toEqual([
      ['police', '云溪区公安局青石派出所'],
      ['branch', '云溪区人民政府办公室'],
    ])
  })
})

describe('faulty lines', () => {
  test.each<[string, Partial<ListedUnit>, string]>([
    ['', fresh, '没有写单位全称'],
    ['甲'.repeat(61), fresh, '单位全称有 61 个字，最多 60 个字'],
    ['新局', { ...fresh, level: '厅级' }, '层级“厅级”看不懂，请写国家级、省级、市级、县级、乡级'],
    [
      '新局',
      { ...fresh, kind: '局' },
      '性质“局”看不懂，请写“人民政府”“政府部门”“街道办事处、派出机关”“派出机构”“法律、法规授权的组织”',
    ],
    ['新局', { ...fresh, reporting: '也许' }, '是否报送“也许”看不懂，请写是或否'],
    ['新局', { ...fresh, code: '1.1E+17' }, '编码“1.1E+17”被表格软件改成了科学记数，请把这一列设为文本，重新填写'],
    ['新局', {}, '系统中没有这个单位，新增时须写明层级、性质、上级单位'],
    ['新局', { ...fresh, parent: '没有的局' }, '没有找到上级单位“没有的局”，名单和系统中都没有'],
    ['新局', { ...fresh, parent: '新局' }, '上级单位写的是它自己'],
    ['云溪区教育局', { parent: 'C1' }, '上级单位写的是它自己'],
    ['云溪区公安局', { code: 'C1' }, '编码属于“云溪区教育局”，全称却是系统中另一个单位的，请核对编码和全称'],
  ])('%s %j: %s', (name, fields, reason) => expect(reasons(row(name, fields))).toEqual([reason]))

  test('a name of sixty rare characters is not too long', () =>
    expect(reasons(row('𠮷'.repeat(60), fresh))).toEqual([]))

  test('a line twice', () => {
    const first = row('新局', fresh)
    expect(reasons(first, row('新局', fresh))).toEqual([`与第 ${first.line} 行单位全称相同`])
    const coded = row('甲局', { ...fresh, code: 'X' })
    expect(reasons(coded, row('乙局', { ...fresh, code: 'x' }))).toEqual([`与第 ${coded.line} 行编码相同`])
    const known = row('云溪区教育局')
    expect(reasons(known, row('云溪区教育二局', { code: 'C1' }))).toEqual([`与第 ${known.line} 行是同一个单位`])
  })

  test('a circle, among new lines and among known organisations; what hangs on it', () => {
    const [first, second, third] = [
      row('甲局', { ...fresh, parent: '乙局' }),
      row('乙局', { ...fresh, parent: '甲局' }),
      row('丙局', { ...fresh, parent: '甲局' }),
    ]
    expect(reasons(first, second, third)).toEqual([
      '上下级绕成了圈：甲局 → 乙局 → 甲局',
      '上下级绕成了圈：甲局 → 乙局 → 甲局',
      `它的上级单位在第 ${first.line} 行，那一行有问题`,
    ])
    expect(reasons(row('云溪区公安局', { parent: '云溪区公安局青石派出所' }))).toEqual([
      '上下级绕成了圈：云溪区公安局 → 云溪区公安局青石派出所 → 云溪区公安局',
    ])
  })

  test('below a faulty line about a known organisation others may still lie', () => {
    const faulty = row('云溪区教育局', { level: '厅级' })
    expect(plan(faulty, row('新校', { ...fresh, parent: '云溪区教育局' })).added).toMatchObject([
      { parent: { kind: 'known', id: 'education' } },
    ])
  })

  test('an abolished organisation is restored first', () => {
    const gone = known('gone', '云溪区粮食局', 'office', { code: 'C7', abolishedAt: new Date() })
    const lists = [
      [row('云溪区粮食局', fresh)],
      [row('新局', { code: 'C7' })],
      [row('新局', { ...fresh, parent: '云溪区粮食局' })],
    ]
    expect(lists.map((rows) => planUnits(rows, [...tree, gone]).faulty[0]?.reasons[0])).toEqual([
      '“云溪区粮食局”在系统中已经撤销，请先在单位页恢复它',
      '“云溪区粮食局”在系统中已经撤销，请先在单位页恢复它',
      '上级单位“云溪区粮食局”在系统中已经撤销',
    ])
  })

  test('a name that several have needs a code', () => {
    const twins = [known('a', '市场监管所', 'office'), known('b', '市场监管所', 'police', { code: 'B' })]
    expect(planUnits([row('市场监管所')], twins).faulty[0]?.reasons).toEqual([
      '系统中有 2 个单位叫“市场监管所”，请填写编码，以便分清是哪一个',
    ])
    expect(planUnits([row('市场监管所', { code: 'B', reporting: '否' })], twins).changed).toMatchObject([
      { id: 'b', after: { reporting: false } },
    ])
  })
})

test('two thousand lines are planned in well under a second', () => {
  const rows = Array.from({ length: 2000 }, (_, index) =>
    row(`第${index}局`, { ...fresh, parent: index < 100 ? '云溪区人民政府办公室' : `第${index % 100}局` }),
  )
  const began = performance.now()
  expect(planUnits(rows, tree).added).toHaveLength(2000)
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('values have words', () => {
  expect([
    unitWord('level', 'township'),
    unitWord('kind', 'department'),
    unitWord('signOff', true),
    unitWord('code', null),
    unitWord('name', '甲'),
  ]).toEqual(['乡级', '政府部门', '是', '（空）', '甲'])
})

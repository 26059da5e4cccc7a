import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { handMade } from '../import/source/sheet/hand-made'
import { another, expect, newPerson, signIn, still, test, visit } from './people'

const heads = ['单位全称', '简称', '层级', '性质', '上级单位', '是否报送']
const office = '云岫区人民政府办公室'
const save = (dialog: Locator) => dialog.getByRole('button', { name: /^保\s?存$/ })

const csv = (rows: readonly (readonly string[])[]) => ({
  name: '名单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${[heads, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`),
})
const xlsx = (rows: readonly (readonly string[])[]) => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = [heads, ...rows].map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('')
  return { name: '名单.xlsx', mimeType: '', buffer: Buffer.from(handMade([{ name: '名单', rows: sheet }])) }
}

/** Looks for a unit in the tree; its rows. */
async function find(page: Page, text: string): Promise<Locator> {
  await visit(page, '/organisations')
  await page.getByRole('searchbox', { name: '查找单位' }).fill(text)
  await expect(page.getByText(/，找到 \d+ 个$/)).toBeVisible()
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: /^操作 / }) })
}

async function verb(page: Page, unit: string, name: string): Promise<void> {
  await (await find(page, unit)).getByRole('button', { name: `操作 ${unit}`, exact: true }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Gives the list to the import page; what it would do. */
async function preview(page: Page, file: ReturnType<typeof csv>): Promise<Locator> {
  await visit(page, '/organisations/import')
  await expect(page.getByRole('heading', { level: 1, name: '导入单位名单' })).toBeVisible()
  const shown = page.getByRole('region', { name: '预览' })
  await page.getByLabel('单位名单文件').setInputFiles(file)
  await expect(shown).toBeVisible()
  return shown
}

test('a list of units is previewed, a faulty row named, nothing changed before the confirmation; then a unit is renamed', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'admin')
  const centre = ['云岫区𠮷安㙦石保护中心', '𠮷安中心', '县级', '授权组织', office, '否']
  const shown = await preview(page, csv([centre, ['云岫区写错层级中心', '写错中心', '甲级', '授权组织', office, '否']]))
  await expect(shown.getByRole('status')).toContainText('“名单.csv”：新增 1 个，修改 0 个，没有变化 0 个，有问题 1 行')
  await expect(shown.getByRole('row', { name: /云岫区写错层级中心/ })).toContainText(
    '层级“甲级”看不懂，请写国家级、省级、市级、县级、乡级',
  )
  await shown.getByRole('tab', { name: '新增 1' }).click()
  await expect(shown.getByRole('row', { name: /云岫区𠮷安㙦石保护中心/ })).toContainText('𠮷安中心')
  const colleague = await another(browser)
  await signIn(colleague, 'admin')
  await expect(await find(colleague, '𠮷安')).toHaveCount(0)
  await shown.getByRole('button', { name: '导入其余 1 个单位（有问题的 1 行不导入）' }).dblclick()
  await expect(page.getByText('已导入：新增 1 个单位，修改 0 个单位')).toBeVisible()
  await expect(await find(colleague, '𠮷安')).toHaveCount(1)
  await colleague.context().close()

  // The same from another program's workbook: the first is known, the second, below it, is new.
  const again = await preview(
    page,
    xlsx([centre, ['云岫区㙦石陈列馆', '㙦石馆', '县级', '授权组织', centre[0]!, '否']]),
  )
  await expect(again.getByRole('status')).toContainText('“名单.xlsx”：新增 1 个，修改 0 个，没有变化 1 个，有问题 0 行')
  await again.getByRole('button', { name: '确认导入 1 个单位' }).dblclick()
  await expect(page.getByText('已导入：新增 1 个单位，修改 0 个单位')).toBeVisible()
  await expect(await find(page, '㙦石馆')).toContainText(['上级：云岫区𠮷安㙦石保护中心'])

  await verb(page, '云岫区㙦石陈列馆', '改名')
  const dialog = page.getByRole('dialog', { name: '改名：云岫区㙦石陈列馆' })
  await dialog.getByLabel('单位全称').fill('云岫区𠮷㙦博物馆')
  await save(dialog).click()
  await expect(dialog.getByText(/改名的原因.*至少|请.*改名的原因/)).toBeVisible()
  await dialog.getByLabel('改名的原因').fill('区编委文件，自本月起启用新名称')
  await save(dialog).dblclick()
  await expect(dialog).toBeHidden()
  await verb(page, '云岫区𠮷㙦博物馆', '沿革')
  const history = page.getByRole('dialog', { name: '沿革：云岫区𠮷㙦博物馆' })
  await expect(history.getByRole('listitem').filter({ hasText: '改名' })).toHaveCount(1)
  await expect(history).toContainText('单位全称：云岫区㙦石陈列馆 → 云岫区𠮷㙦博物馆')
  await expect(history).toContainText('原因：区编委文件，自本月起启用新名称')

  const saved = page.waitForEvent('download')
  await (await find(page, '博物馆')).waitFor()
  await page.getByRole('link', { name: '导出 CSV' }).click()
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('云岫区𠮷㙦博物馆,㙦石馆,')
})

test('a unit is moved while its report is read: the open page says where it went', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const [unit, supervisor] = ['云岫区新闻出版局', '云岫区宣传文化服务中心']
  await signIn(page, 'admin')
  const shown = await preview(page, csv([[supervisor, '宣传中心', '县级', '部门', office, '否']]))
  await shown.getByRole('button', { name: '确认导入 1 个单位' }).click()
  await expect(page.getByText('已导入：新增 1 个单位')).toBeVisible()
  const move = async (to: string) => {
    await verb(page, unit, '划转到别的上级')
    const dialog = page.getByRole('dialog', { name: `划转：${unit}` })
    await dialog.getByRole('combobox', { name: '新的上级单位' }).fill(to)
    await page.getByTitle(to, { exact: true }).click()
    await dialog.getByLabel('划转的原因').fill('机构改革，归口管理调整')
    await dialog.getByRole('button', { name: /^划\s?转$/ }).dblclick()
    await expect(dialog).toBeHidden()
  }
  await move(supervisor)

  const reviewer = await newPerson(browser, {
    username: 'second.office',
    own: 'Lantern-bridge 77',
    name: '简宁',
    role: 'reviewer',
    unit: supervisor,
  })
  await visit(reviewer, '/queue')
  await reviewer.getByRole('link', { name: unit }).click()
  await reviewer.waitForURL(/\/review/)
  await expect(reviewer.getByRole('button', { name: '键盘操作' })).toBeEnabled()
  await reviewer.getByRole('button', { name: '领取' }).dblclick()
  await expect(reviewer.getByRole('button', { name: '放回' })).toBeVisible()

  await move(office)
  await reviewer.getByRole('button', { name: '审核通过' }).click()
  await (await still(reviewer.getByRole('dialog'))).getByRole('button', { name: /通过/ }).dblclick()
  await expect(
    reviewer.getByText(new RegExp(`^“${unit}”已于.*划转到“${office}”，它的报告随之移交，不再由您处理$`)),
  ).toBeVisible()
  await reviewer.getByRole('button', { name: '刷新页面' }).click()
  await expect(reviewer.getByRole('heading', { name: '单位已划转' })).toBeVisible()
  await expect(reviewer.getByRole('main')).toContainText(`划转到“${office}”`)
  await reviewer.context().close()

  // At its new place it waits for whoever is there, taken by nobody.
  const there = await another(browser)
  await signIn(there, 'reviewer')
  await there.goto(`/queue?search=${unit}`)
  await expect(there.getByRole('button', { name: `领取 ${unit}` })).toBeVisible()
  await there.context().close()
  await verb(page, unit, '沿革')
  const history = page.getByRole('dialog', { name: `沿革：${unit}` })
  await expect(history.getByRole('listitem').filter({ hasText: '划转' })).toHaveCount(2)
  await expect(history).toContainText(`上级单位：${supervisor} → ${office}`)
})

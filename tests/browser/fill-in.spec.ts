import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, openReport, requestsCell, saved, signIn, test } from './people'

const texts: Record<string, string> = {
  '（一）主动公开': '全年通过区政府门户网站公开镇级信息86条，公示栏张贴公告41份。',
  '（二）依申请公开': '全年收到政府信息公开申请2件，均已按期答复。',
  '（三）政府信息管理': '严格执行信息发布三审三校制度，逐条登记公开属性。',
  '（四）政府信息公开平台建设': '维护镇政务公开专区和便民服务中心查阅点各1处。',
  '（五）监督保障':
    '由副镇长旻玥瞭、昉𬉼䶮分管，全年组织培训2次，听取工作汇报1次。工作考核结果为良好，社会评议满意度较高，没有责任追究情形。',
  存在的主要问题: '村级公开栏更新不够及时，解读形式较为单一。',
  改进情况: '已按季度核查村级公开栏，明年将制作图解材料。',
  其他需要报告的事项: '无其他需要报告的事项。',
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await waiting).path())
}

test('an author fills a report in from empty to downloadable', async ({ page }) => {
  test.slow()
  await signIn(page, 'qingyan')
  await page.getByRole('button', { name: '开始编制' }).click()
  await page.waitForURL(/\/reports\//)
  await expect(saved(page)).toBeVisible()

  for (const table of ['表二', '表三', '表四'])
    await page.getByRole('button', { name: new RegExp(`^${table}：.*填 0$`) }).click()
  await requestsCell(page, '一、本年新收政府信息公开申请数量', '自然人').fill('2')
  const findings = page.getByRole('complementary', { name: '检查结果' })
  await expect(findings).toContainText('相差')
  await findings.getByRole('button', { name: /表三“自然人”列.*相差/ }).click()
  await expect(requestsCell(page, '一、本年新收政府信息公开申请数量', '自然人')).toBeFocused()

  const broughtForward = Number(await requestsCell(page, '二、上年结转政府信息公开申请数量', '自然人').inputValue())
  await requestsCell(page, '（一）予以公开', '自然人').fill(String(2 + broughtForward))
  await expect(findings).not.toContainText('相差')

  for (const [label, text] of Object.entries(texts))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text)
  await page.getByRole('button', { name: '没有收取，都填 0' }).click()
  await expect(page.getByText('本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。')).toBeVisible()
  await page.getByLabel('成文日期').fill('2027-01-12')
  await expect(page.getByText('2027年1月12日')).toBeVisible()
  await expect(findings).not.toContainText('必须更正')
  await expect(saved(page)).toBeVisible()

  const docx = await download(page, '下载 Word')
  const pdf = await download(page, '下载 PDF')
  expect(docx.subarray(0, 2).toString()).toBe('PK')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await download(page, '下载 Word')).equals(docx)).toBe(true)
  expect((await download(page, '下载 PDF')).equals(pdf)).toBe(true)

  await page.getByRole('button', { name: '页面预览' }).click()
  const preview = page.getByRole('dialog', { name: '页面预览' })
  await expect(preview.getByRole('status')).toContainText(/第 1 页，共 \d+ 页/)
  const first = preview.getByRole('img', { name: /报告第 1 页/ })
  await expect(first).toBeVisible()
  // It has its size before it has its content.
  await expect
    .poll(() => first.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeTruthy()

  await page.goto('/')
  await expect(page.getByText('没有须更正或补充的地方').first()).toBeVisible()
  await expect(page.getByText('已填写 100%').first()).toBeVisible()
})

test('text that is no number is kept, refused at the cell, and 0 is only offered', async ({ page }) => {
  await signIn(page, 'finance')
  await openReport(page)
  const cell = requestsCell(page, '（六）其他处理·3.其他', '自然人')
  await cell.fill('/')
  await cell.blur()
  await expect(page.getByText('“/”不是数字；没有发生的，请填 0').first()).toBeVisible()
  await expect(cell).toHaveValue('/')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(cell).toHaveValue('/')
  await cell.click()
  await page.getByRole('button', { name: '改为 0' }).click()
  await expect(cell).toHaveValue('0')
  await cell.fill('')
  await cell.blur()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(cell).toHaveValue('')
})

test('filling a table with zeros takes one click and one undo', async ({ page }) => {
  await signIn(page, 'finance')
  await openReport(page)
  const fill = page.getByRole('button', { name: /^表四：.*填 0$/ })
  await fill.click()
  const upheld = page.getByRole('textbox', { name: '表四“行政复议·结果维持”', exact: true })
  await expect(upheld).toHaveValue('0')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(upheld).toHaveValue('')
})

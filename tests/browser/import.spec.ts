import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, openReport, requestsCell, saved, signIn, test } from './people'

const received = '一、本年新收政府信息公开申请数量'
const broughtForward = '二、上年结转政府信息公开申请数量'

/** The report year of the form that is open. */
const yearOf = async (page: Page) =>
  Number(/(\d{4})年政府信息公开/.exec(await page.getByRole('heading', { level: 1 }).innerText())![1])

/**
 * A report as a content management system saved it, with units, remarks and a “/” in its cells, of the year that is
 * wanted.
 */
function webPage(year: number) {
  const html = readFileSync(path.join(import.meta.dirname, '../fixtures/html/editor.html'), 'utf8')
    .replaceAll('2024', String(year + 1))
    .replaceAll('2023', String(year))
  return { name: '年报.html', mimeType: 'text/html', buffer: Buffer.from(html) }
}

/** Chooses a file for the form; the dialog that tells what is in it. */
async function give(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从文件导入' }).click()
  await (await chooser).setFiles(file)
  const dialog = page.getByRole('dialog', { name: `从文件导入：${file.name}` })
  await expect(dialog.getByText(/下面是与表单不同的内容|这个文件没有读出来/)).toBeVisible({ timeout: 20_000 })
  return dialog
}

const take = (dialog: Locator) => dialog.getByRole('button', { name: '填入所选' }).click()

async function download(page: Page, button: string, name: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return { name, mimeType: 'application/octet-stream', buffer: await readFile(await (await waiting).path()) }
}

test('a Word file is read, chosen from, filled in, saved and undone at once', async ({ page, context }) => {
  await signIn(page, 'education')
  await openReport(page)
  const word = await download(page, '下载 Word', '教育局.docx')
  const cell = requestsCell(page, received, '自然人')
  const figure = await cell.inputValue()
  await context.clearCookies()

  await signIn(page, 'data')
  await openReport(page)
  await expect(cell).toHaveValue('')
  const dialog = await give(page, word)
  await expect(dialog).toContainText('文件中的机关是“云岫区教育局”，本报告的机关是“云岫区数据局”')
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('checkbox', { name: '一、总体情况' }).uncheck()
  await take(dialog)
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '从文件导入' })).toBeFocused()
  await expect(cell).toHaveValue(figure)
  await expect(page.getByRole('textbox', { name: '（一）主动公开', exact: true })).toHaveText('')
  await expect(page.getByRole('textbox', { name: '其他需要报告的事项', exact: true })).toContainText('办理人大代表建议')
  await expect(saved(page)).toBeVisible()

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(requestsCell(other, received, '自然人')).toHaveValue(figure)
  await other.close()

  await page.getByRole('button', { name: '撤销' }).click()
  await expect(cell).toHaveValue('')
  await expect(page.getByRole('textbox', { name: '其他需要报告的事项', exact: true })).toHaveText('')
  await expect(page.getByText('未保存').first()).toBeVisible()
  await expect(saved(page)).toBeVisible()
})

test('what is doubtful is marked and left to the person; nothing is put in before', async ({ page }) => {
  await signIn(page, 'data')
  await openReport(page)
  const dialog = await give(page, webPage(await yearOf(page)))
  const certain = dialog.getByRole('row', { name: /表二“行政许可”本年处理决定数量/ })
  const remark = dialog.getByRole('row', { name: /表二“行政规范性文件”现行有效件数/ })
  await expect(certain.getByRole('checkbox')).toBeChecked()
  await expect(remark.getByRole('checkbox')).not.toBeChecked()
  await expect(remark).toContainText('请核对：括号中的说明“其中修改7件”未计入')
  const unread = dialog.getByRole('row', { name: /表二“行政强制”/ })
  await expect(unread).toContainText('请核对：不是数字')
  await expect(unread.getByRole('checkbox')).not.toBeChecked()
  // What is to be looked at comes first.
  await expect(dialog.getByRole('region', { name: '二、主动公开政府信息情况' }).getByRole('row').nth(1)).toContainText(
    '请核对',
  )
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(requestsCell(page, received, '自然人')).toHaveValue('')
  await expect(saved(page)).toBeVisible()
})

test('a file that cannot be read gets a sentence, and the form stays as it is', async ({ page }) => {
  await signIn(page, 'data')
  await openReport(page)
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const dialog = await give(page, { name: '扫描件.docx', mimeType: 'application/octet-stream', buffer: picture })
  await expect(dialog.getByRole('alert')).toContainText('这是图片，无法读出文字和数字')
  await expect(dialog.getByRole('alert')).toContainText('表单没有改动')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '从文件导入' })).toBeFocused()
  await expect(saved(page)).toBeVisible()

  const large = await give(page, {
    name: '照片集.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(21 * 1024 * 1024, 37),
  })
  await expect(large.getByRole('alert')).toContainText('超过 20 MB')
  await large.getByRole('button', { name: '知道了' }).click()
  await expect(requestsCell(page, received, '自然人')).toHaveValue('')
})

test('a block copied in Excel is shown, filled in and undone at once', async ({ page }) => {
  await signIn(page, 'data')
  await openReport(page)
  const cell = requestsCell(page, received, '自然人')
  const rows = [
    ['12', '3'],
    ['2', '1,0'],
    ['5', ''],
  ]
  await cell.click()
  await cell.evaluate((input, copied) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<table>${copied.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
    )
    data.setData('text/plain', copied.map((row) => `${row.join('\t')}\r\n`).join(''))
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, rows)
  const dialog = page.getByRole('dialog', { name: '粘贴的内容将改动 5 格' })
  await expect(dialog).toContainText('1 个空白格不改动')
  await expect(dialog).toContainText('1 格的内容不是数字，将原样放入')
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: '填入' }).click()
  await expect(cell).toBeFocused()
  await expect(cell).toHaveValue('12')
  await expect(requestsCell(page, broughtForward, '商业企业')).toHaveValue('1,0')
  await expect(requestsCell(page, '（一）予以公开', '自然人')).toHaveValue('5')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(cell).toHaveValue('')
  await expect(requestsCell(page, broughtForward, '商业企业')).toHaveValue('')
  await expect(saved(page)).toBeVisible()
})

test('a backup brings everything back, also over what was written since', async ({ page }) => {
  await signIn(page, 'data')
  await openReport(page)
  const cell = requestsCell(page, received, '其他')
  const text = page.getByRole('textbox', { name: '其他需要报告的事项', exact: true })
  await cell.fill('23')
  await text.fill('备份时的文字。')
  const backup = await download(page, '备份', '备份.report.json')
  await cell.fill('99')
  await text.fill('后来改写的文字。')
  const dialog = await give(page, backup)
  await expect(dialog).toContainText('（本系统的备份）')
  await expect(dialog.getByRole('row', { name: /“一、本年新收政府信息公开申请数量”其他/ })).toContainText(
    '将替换表单中的内容',
  )
  await take(dialog)
  await expect(cell).toHaveValue('23')
  await expect(text).toHaveText('备份时的文字。')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(cell).toHaveValue('99')
  await expect(text).toHaveText('后来改写的文字。')
  await cell.fill('')
  await text.fill('')
  await expect(saved(page)).toBeVisible()
})

// Leaves the agency with a report of last year: the last of those that work on its empty report.
test('last year’s file becomes last year’s report and brings its figures and texts', async ({ page }) => {
  await signIn(page, 'data')
  await openReport(page)
  const lastYear = (await yearOf(page)) - 1
  const note = page.getByText(`“上年结转”已按${lastYear}年报告的结转数自动填入`)
  await expect(note).toBeHidden()
  const dialog = await give(page, webPage(lastYear))
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await dialog.getByRole('button', { name: '存为去年的报告' }).click()
  await expect(note).toBeVisible({ timeout: 20_000 })
  await expect(requestsCell(page, broughtForward, '自然人')).toHaveValue('1')
  await expect(page.getByText(`查看${lastYear}年的文字`).first()).toBeVisible()
  await expect(saved(page)).toBeVisible()

  const again = await give(page, webPage(lastYear))
  await expect(again).toContainText('系统中已有一份')
  await again.getByRole('button', { name: '取消' }).click()
})

test('the reviewer sees copied texts of two agencies side by side', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.getByRole('link', { name: '横向比对' }).click()
  const group = page.getByRole('region', { name: /不雷同/ })
  const copy = group
    .getByRole('listitem')
    .filter({ hasText: /第五部分约 \d+% 的文字与“云岫区望湖街道办事处”的报告相同/ })
  await expect(copy).toHaveCount(1, { timeout: 20_000 })
  await copy.getByText(/对照相同的句子/).click()
  const sentences = copy.getByRole('row').filter({ hasText: '一对一带训' })
  await expect(sentences.getByRole('cell')).toHaveText([/4名新到岗信息员/, /3名新到岗信息员/])
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await copy.getByRole('link', { name: '云岫区望湖街道办事处' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('望湖街道办事处')
})

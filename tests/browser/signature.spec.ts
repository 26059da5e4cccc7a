import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { jpeg, pdf, png } from '../support/scans'
import { expect, listening, signIn, test } from './people'
import { violations } from './violations'

const file = (name: string, bytes: Uint8Array | string) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })

/** A unit of the demo district whose report waits for review. */
const unit = 'meteorology'

/** Opens the signature page of the report handed in; gives the code on its paper. */
async function openSignature(page: Page): Promise<string> {
  await signIn(page, unit)
  await page.getByRole('link', { name: /^查看/ }).first().click()
  await page.getByRole('link', { name: '签字盖章' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^签字盖章/ })).toBeVisible()
  await listening(page)
  return (await page.getByText(/^编号 \d{6}/).textContent())!
}

test('the signed paper is scanned and tied to its version; what is no scan is refused by name', async ({ page }) => {
  await openSignature(page)
  await page
    .getByLabel('选择扫描文件')
    .setInputFiles([
      file('封面.png', png(40, 30)),
      file('盖章页.jpg', jpeg()),
      file('全文.pdf', pdf({ pages: 3 })),
      file('图章.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      file('再来.png', png(40, 30)),
      file('太大.pdf', new Uint8Array(21 * 1024 * 1024)),
    ])
  // The steps of the page are a list too: the file's own line is the inner one.
  const outcome = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .last()
  await expect(outcome('封面.png')).toContainText('✓ 已上传')
  await expect(outcome('图章.png')).toContainText('这是 SVG 图形文件，不是扫描件')
  await expect(outcome('再来.png')).toContainText('没有重复保存')
  await expect(outcome('太大.pdf')).toContainText('超过 20 MB')
  const picture = page.getByRole('img', { name: '扫描件 盖章页.jpg' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8)
  await expect(page.getByText('PDF，3 页', { exact: false })).toBeVisible()
  expect(await violations(page)).toEqual([])

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载 全文.pdf' }).click()
  expect(await readFile((await (await saved).path())!)).toEqual(Buffer.from(pdf({ pages: 3 })))

  await page.getByRole('button', { name: '移除 封面.png' }).click()
  await page
    .getByRole('button', { name: '移 除' })
    .or(page.getByRole('button', { name: '移除', exact: true }))
    .last()
    .click()
  await expect(page.getByRole('link', { name: '查看 封面.png' })).toBeHidden()
})

test('a file that came back is compared with the version: nothing for a true copy, the very sentence for an edited one', async ({
  page,
}) => {
  await openSignature(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载 Word（DOCX）' }).click()
  const own = new Uint8Array(await readFile((await (await saved).path())!))
  await page.getByLabel('选择要核对的文件').setInputFiles(file('送来.docx', own))
  await expect(page.getByRole('heading', { name: /送来\.docx 与第 \d+ 版一致/ })).toBeVisible({ timeout: 30_000 })

  const members = unzipSync(own)
  const xml = strFromU8(members['word/document.xml']!).replace(/。<\/w:t>/, '，并已办结。</w:t>')
  await page
    .getByLabel('选择要核对的文件')
    .setInputFiles(file('改过.docx', zipSync({ ...members, 'word/document.xml': strToU8(xml) })))
  await expect(page.getByRole('heading', { name: /改过\.docx 与第 \d+ 版有 1 处不同/ })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByRole('insertion')).toHaveText('，并已办结')
  expect(await violations(page)).toEqual([])
})

test('anybody verifies a paper by its code', async ({ page, browser }) => {
  const code = await openSignature(page)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto('/sign-in')
  await stranger.getByRole('link', { name: '查验纸质年度报告的校验码' }).click()
  const ask = async (given: string) => {
    await stranger.getByLabel('纸质稿页脚上的一行').fill(given)
    await stranger.getByRole('button', { name: '查验' }).click()
  }
  await ask(code.toLowerCase().replaceAll('0', 'O').replace(/\s/g, '　 '))
  await expect(stranger.getByRole('heading', { name: '✓ 与系统记录一致，尚未发布' })).toBeVisible()
  expect(await violations(stranger)).toEqual([])
  await ask(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
  await expect(stranger.getByText('没有查到与此校验码对应的已提交版本')).toBeVisible()
  await ask('盖章')
  await expect(stranger.getByText('没有认出校验码')).toBeVisible()
  await stranger.goto('/verify?number=999999&revision=1&check=AB12CD34')
  await expect(stranger.getByText('没有查到与此校验码对应的已提交版本')).toBeVisible()
})

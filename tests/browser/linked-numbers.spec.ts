import type { Locator, Page } from '@playwright/test'
import { expect, openReport, requestsCell, saved, signIn, test } from './people'

const received = '一、本年新收政府信息公开申请数量'

/** A text by its name, with the text editor in it. */
async function textOf(page: Page, name: string): Promise<Locator> {
  const text = page.getByRole('textbox', { name, exact: true })
  await expect(text).toHaveClass(/ProseMirror/)
  return text
}

const links = (text: Locator) => text.locator('[data-linked-number]')

async function begin(text: Locator): Promise<void> {
  await text.click()
  await text.press('Control+A')
  await text.press('Backspace')
}

/** What a program outside would get of the clipboard. */
const outside = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test.beforeEach(async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! })
  await signIn(page, 'justice')
  await openReport(page)
})

test('a number chosen behind an @ follows its cell, and stays over a reload', async ({ page }) => {
  const text = await textOf(page, '（二）依申请公开')
  await begin(text)
  await page.keyboard.type('全年新收申请@新收 总计')
  // A space ends what is asked for: the list follows the words before it.
  await expect(page.getByRole('listbox', { name: '表中数字' })).toBeHidden()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('option', { name: /本年新收.*总计/ })).toBeVisible()
  await page.keyboard.type('总计')
  await expect(page.getByRole('option', { selected: true })).toContainText('总计')
  await page.keyboard.press('Enter')
  await page.keyboard.type('件。')
  const total = () => page.getByLabel(`表三“${received}”总计`)
  await expect(links(text)).toHaveText((await total().textContent())!.trim())

  const cell = requestsCell(page, received, '自然人')
  await cell.fill('321')
  await expect(links(text)).toHaveText((await total().textContent())!.trim())
  expect(Number(await links(text).textContent())).toBeGreaterThanOrEqual(321)
  await expect(saved(page)).toBeVisible()
  const now = await text.innerText()
  await page.reload()
  await expect(page.getByRole('textbox', { name: '（二）依申请公开', exact: true })).toHaveText(now)
  await expect(links(await textOf(page, '（二）依申请公开'))).toHaveCount(1)
})

test('Escape leaves the @; the full-width ＠ asks too; the menu does it without either', async ({ page }) => {
  const text = await textOf(page, '（五）监督保障')
  await begin(text)
  await page.keyboard.type('甲@行政复议')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(text).toHaveText('甲@行政复议')
  await page.keyboard.type('，')
  await page.keyboard.insertText('＠')
  await page.keyboard.type('结果维持')
  await expect(page.getByRole('option', { selected: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(links(text)).toHaveAttribute('data-linked-number', 'cases.litigationDirect.upheld')
  await expect(text).toBeFocused()

  await page.getByRole('button', { name: '（五）监督保障：插入表中数字' }).click()
  await expect(page.getByRole('combobox', { name: '查找表中数字' })).toBeFocused()
  await page.keyboard.type('现行有效 规范')
  await page.keyboard.press('Enter')
  await expect(links(text)).toHaveCount(2)
  await expect(links(text).nth(1)).toHaveAttribute('data-linked-number', 'proactive.normativeDocuments.inForce')
  await expect(text).toBeFocused()
})

test('copied inside the report it stays linked; outside it is plain text; pasted text is plain', async ({ page }) => {
  const text = await textOf(page, '（四）政府信息公开平台建设')
  await begin(text)
  await page.keyboard.type('办结@一、本年新收')
  // The list comes a moment behind the words, and a person waits for it too.
  await expect(page.getByRole('option', { selected: true })).toContainText('本年新收')
  await page.keyboard.press('Enter')
  await page.keyboard.type('件')
  const value = (await links(text).textContent())!
  await text.press('Control+A')
  await text.press('Control+C')
  expect(await outside(page)).toBe(`办结${value}件`)

  const other = await textOf(page, '（三）政府信息管理')
  await begin(other)
  await other.press('Control+V')
  await expect(other).toHaveText(`办结${value}件`)
  await expect(links(other)).toHaveCount(1)

  await begin(other)
  await page.evaluate(async () => {
    const html = new Blob(
      ['<h1>标题</h1><p class="MsoNormal"><b>粗体</b>正文<img src="x"></p><table><tr><td>格</td></tr></table>'],
      { type: 'text/html' },
    )
    const plain = new Blob(['标题\r\n粗体正文\u0007\r\n\r\n格'], { type: 'text/plain' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })])
  })
  await other.press('Control+V')
  expect(await other.locator('p').allTextContents()).toEqual(['标题', '粗体正文', '格'])
  expect(await other.locator('b, h1, img:not(.ProseMirror-separator), table').count()).toBe(0)
  await other.press('Control+Z')
  await expect(other.locator('p')).toHaveCount(1)
})

test('the card of a linked number names its cell, leads there and unlinks', async ({ page }) => {
  const text = await textOf(page, '改进情况')
  await begin(text)
  await page.keyboard.type('共@本年新收政府信息')
  // The list comes a moment behind the words, and a person waits for it too.
  await expect(page.getByRole('option', { selected: true })).toContainText('本年新收')
  await page.keyboard.press('Enter')
  await page.keyboard.type('件')
  const value = (await links(text).textContent())!
  await links(text).hover()
  const card = page.getByRole('group', { name: '表中数字' }).filter({ hasText: '转到该格' })
  await expect(card).toContainText(`表三“${received}”总计 = ${value}`)
  await card.getByRole('button', { name: '转到该格' }).click()
  await expect(page.getByLabel(`表三“${received}”总计`)).toBeInViewport()

  await text.click()
  await text.press('Control+Home')
  await text.press('ArrowRight')
  await text.press('ArrowRight')
  await expect(card).toBeVisible()
  await text.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(links(text)).toHaveCount(0)
  await expect(text).toHaveText(`共${value}件`)
  await text.press('Control+Z')
  await expect(links(text)).toHaveCount(1)
})

test('an input method writes whole words: none is saved or drawn by halves', async ({ page, context }) => {
  const text = await textOf(page, '存在的主要问题')
  await begin(text)
  await expect(saved(page)).toBeVisible()
  const devtools = await context.newCDPSession(page)
  const bodies: string[] = []
  page.on('request', (request) => request.method() === 'POST' && bodies.push(request.postData() ?? ''))
  for (const half of ['j', 'ji', 'jie', 'jiedu'])
    await devtools.send('Input.imeSetComposition', {
      text: half,
      selectionStart: half.length,
      selectionEnd: half.length,
    })
  await page.waitForTimeout(1800)
  expect(bodies.filter((body) => body.includes('jie'))).toEqual([])
  await expect(text).toHaveText('jiedu')
  await devtools.send('Input.insertText', { text: '解读' })
  await expect(text).toHaveText('解读')
  await page.keyboard.type('较少')
  await expect(text).toHaveText('解读较少')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: '存在的主要问题', exact: true })).toHaveText('解读较少')

  const again = await textOf(page, '存在的主要问题')
  await again.click()
  await again.press('Control+End')
  await page.keyboard.type('@')
  for (const half of ['x', 'xin', 'xinshou'])
    await devtools.send('Input.imeSetComposition', {
      text: half,
      selectionStart: half.length,
      selectionEnd: half.length,
    })
  await devtools.send('Input.insertText', { text: '新收' })
  await expect(page.getByRole('option', { selected: true })).toContainText('本年新收')
  await page.keyboard.press('Enter')
  await expect(again).toHaveText(/^解读较少\d+$/)
})

test('a drafted sentence is put in by a click and taken back by one undo', async ({ page }) => {
  const text = await textOf(page, '（三）政府信息管理')
  await begin(text)
  await page.keyboard.type('严格审核。')
  await page.getByRole('button', { name: '（三）政府信息管理：按表格起草' }).click()
  const draft = page.getByRole('dialog', { name: '按表格起草：规范性文件' })
  await expect(draft).toContainText(/制发行政规范性文件\d+件，废止\d+件，现行有效\d+件/)
  await expect(text).toHaveText('严格审核。')
  await draft.getByRole('button', { name: '写入正文' }).click()
  await expect(text).toHaveText(/^严格审核。本年度制发行政规范性文件\d+件，废止\d+件，现行有效\d+件。$/)
  await expect(links(text)).toHaveCount(3)
  await text.press('Control+Z')
  await expect(text).toHaveText('严格审核。')
  await text.press('Control+Y')
  await expect(links(text)).toHaveCount(3)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(text).toHaveText('严格审核。')
})

test('a number that is the table’s is offered, linked by a click, and put aside for good', async ({ page }) => {
  const text = await textOf(page, '（二）依申请公开')
  await begin(text)
  const total = (await page.getByLabel(`表三“${received}”总计`).textContent())!.trim()
  await page.keyboard.type(`本年新收政府信息公开申请${total}件。`)
  const offer = page.getByRole('button', { name: new RegExp(`^将 ${total} 关联到表三“一、本年新收`) })
  await expect(offer).toBeVisible()
  await expect(links(text)).toHaveCount(0)
  await offer.click()
  await expect(links(text)).toHaveText(total)
  await expect(offer).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(links(text)).toHaveCount(0)
  await expect(offer).toBeVisible()
  await page.getByRole('button', { name: '不用提示' }).first().click()
  await expect(offer).toBeHidden()
})

test('a text can be written before the editor has come, and nothing of it is lost', async ({ page }) => {
  await begin(await textOf(page, '改进情况'))
  await expect(saved(page)).toBeVisible()
  let arrive: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch()
    if ((await answer.text()).includes('ProseMirror')) await waiting
    await route.fulfill({ response: answer })
  })
  await page.reload()
  const text = page.getByRole('textbox', { name: '改进情况', exact: true })
  await expect(page.getByText(/^✓ 已保存/)).toBeVisible()
  await expect(text).not.toHaveClass(/ProseMirror/)
  await text.click()
  await page.keyboard.type('先写一句。')
  await expect(text).toHaveText('先写一句。')
  const before = await text.boundingBox()
  await page.keyboard.type('再写')
  await page.keyboard.press('ArrowLeft')
  await expect(saved(page)).toBeVisible()
  arrive()
  await expect(text).toHaveClass(/ProseMirror/)
  await expect(text).toBeFocused()
  await page.keyboard.type('接着')
  await expect(text).toHaveText('先写一句。再接着写')
  expect(await text.boundingBox()).toEqual(before)
})

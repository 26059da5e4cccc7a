import { demoDistrict } from '@/lib/demo/district'
import { printReportFile } from '@/lib/report/report-file'
import { another, expect, openReport, saved, signIn, test } from './people'

/** A report that could be handed in, as a backup of the unit's own: the demonstration's has only begun. */
function completeReport(unit: string, year: number) {
  const { organisations } = demoDistrict(year)
  const { name } = organisations.find(({ key }) => key === unit)!
  const { content } = organisations
    .find(({ key }) => key === 'auditing')!
    .reports.find((report) => report.year === year)!
  return {
    name: '备份.report.json',
    mimeType: '',
    buffer: Buffer.from(printReportFile({ organisation: name, year, content })),
  }
}

test('where the responsible person signs off first, nothing is handed in before, nor after a change', async ({
  page,
  browser,
}) => {
  await signIn(page, 'emergency')
  await openReport(page)
  const year = Number(/(\d{4})年政府信息公开/.exec(await page.getByRole('heading', { level: 1 }).innerText())![1])
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从文件导入' }).click()
  await (await chooser).setFiles(completeReport('emergency', year))
  const dialog = page.getByRole('dialog', { name: /^从文件导入/ })
  await dialog.getByRole('button', { name: '填入所选' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('未保存').first()).toBeVisible()
  await expect(saved(page)).toBeVisible()

  const progress = page.getByRole('region', { name: '办理进度' })
  await expect(progress).toContainText('本单位要求负责人先审签')
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByRole('dialog', { name: '还不能提交' })).toContainText('请负责人登录本系统审签后再提交')
  await page.keyboard.press('Escape')

  const head = await another(browser)
  await signIn(head, 'emergency.head')
  await head
    .getByRole('button', { name: '查看', exact: true })
    .or(head.getByRole('link', { name: '查看', exact: true }))
    .first()
    .click()
  const signOff = async () => {
    await head.getByRole('button', { name: '审签' }).click()
    await head.getByRole('tooltip').getByRole('button', { name: '同意' }).click()
    await expect(head.getByText('✓ 您已审签这一稿')).toBeVisible()
  }
  await signOff()

  // What was signed off is this and nothing else.
  const penalties = page.getByRole('textbox', { name: '表二“行政处罚”本年处理决定数量', exact: true })
  await penalties.fill(String(Number(await penalties.inputValue()) + 1))
  await expect(page.getByText('未保存').first()).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByRole('dialog', { name: '还不能提交' })).toContainText('负责人审签后内容又有修改')
  await page.keyboard.press('Escape')

  await head.reload()
  await signOff()
  await head.context().close()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('dialog', { name: '提交审核' }).getByRole('button', { name: '提交审核' }).click()
  await expect(progress).toContainText('已提交')
})

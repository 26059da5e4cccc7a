import http from 'node:http'
import { Secret, TOTP } from 'otpauth'
import { expect, newPerson, openReport, password, requestsCell, saved, signIn, test } from './people'

test('a second factor is set up on the own page, asked for at the next sign-in, and a recovery code helps once', async ({
  browser,
}) => {
  const own = 'Lantern-bridge 77'
  const page = await newPerson(browser, { username: 'second.factor', own })
  await page.getByRole('link', { name: '我的账号' }).click()
  await page.getByRole('button', { name: '启用' }).click()
  const dialog = page.getByRole('dialog', { name: '启用动态验证码' })
  await dialog.getByLabel('当前密码').fill(own)
  await dialog.getByRole('button', { name: '下一步' }).click()
  await expect(dialog.getByRole('img', { name: '动态验证码的二维码' })).toBeVisible()
  const secret = (await dialog.locator('code').innerText()).replace(/\s/g, '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  await dialog.getByLabel('2. 输入验证器显示的六位数字').fill(totp.generate())
  await dialog.getByRole('button', { name: '启用' }).click()
  const codes = dialog.getByRole('list', { name: '恢复码' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recovery = (await codes.first().innerText()).trim()
  await dialog.getByRole('button', { name: '我已保存' }).click()
  await expect(page.getByText('恢复码还剩 10 个')).toBeVisible()

  const other = await browser.newPage()
  await other.goto('/sign-in?next=%2Faccount')
  await other.getByLabel('用户名').fill('second.factor')
  await other.getByLabel('密码', { exact: true }).fill(own)
  await other.getByRole('button', { name: '登录' }).click()
  await other.getByLabel('动态验证码').fill('000000')
  await other.getByRole('button', { name: '登录' }).click()
  await expect(other.getByRole('region', { name: '登录' }).getByRole('alert')).toContainText('验证码不正确')
  await other.getByLabel('动态验证码').fill(recovery)
  await other.getByRole('button', { name: '登录' }).click()
  await other.waitForURL((url) => url.pathname === '/account')
  await expect(other.getByText('恢复码还剩 9 个')).toBeVisible()
})

test('a link to the sign-in page leads nowhere but into the application', async ({ page, baseURL }) => {
  await page.goto(`/sign-in?next=${encodeURIComponent('/.//evil.example/x')}`)
  await page.getByLabel('用户名').fill('culture')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  expect(new URL(page.url()).origin).toBe(baseURL)
})

test('a session that ends under the form is opened again over it: nothing typed is lost', async ({ page, context }) => {
  await signIn(page, 'health')
  await openReport(page)
  await context.clearCookies()
  await requestsCell(page, '一、本年新收政府信息公开申请数量', '自然人').fill('37')
  await page.getByRole('button', { name: '在本页登录' }).click()
  const dialog = page.getByRole('dialog', { name: '登录已超时' })
  await dialog.getByLabel('密码', { exact: true }).fill(password)
  await dialog.getByRole('button', { name: '登录' }).click()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(requestsCell(page, '一、本年新收政府信息公开申请数量', '自然人')).toHaveValue('37')
})

test('who forges X-Forwarded-For is stopped all the same', async ({ page, baseURL }) => {
  // Another loopback address, so that the other tests of this run are not stopped with it; only Linux has one without
  // being set up.
  test.skip(process.platform !== 'linux')
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('nobody.here')
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  const [asked] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    page.getByRole('button', { name: '登录' }).click(),
  ])
  const { 'next-action': action, 'content-type': type, 'next-router-state-tree': tree } = await asked.allHeaders()
  const { port } = new URL(baseURL!)
  const attempt = (forged: string) =>
    new Promise<string>((resolve, reject) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          localAddress: '127.0.0.2',
          port,
          path: '/sign-in',
          method: 'POST',
          headers: {
            'next-action': action!,
            'content-type': type!,
            ...(tree && { 'next-router-state-tree': tree }),
            accept: 'text/x-component',
            origin: baseURL!,
            'x-forwarded-for': forged,
            'x-real-ip': forged,
          },
        },
        (response) => {
          let text = ''
          response
            .setEncoding('utf8')
            .on('data', (part: string) => (text += part))
            .on('end', () => resolve(text))
        },
      )
      request.on('error', reject)
      request.end(asked.postDataBuffer())
    })
  const answers: string[] = []
  for (let i = 0; i < 31; i++) answers.push(await attempt(`198.51.100.${i}`))
  expect(answers.slice(0, 30).every((answer) => answer.includes('signIn.refused'))).toBe(true)
  expect(answers[30]).toContain('attempts.tooMany')
})

test('the security administrator switches the policy, and everybody is told what it asks', async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'security')
  await page.getByRole('link', { name: '安全策略' }).click()
  const choose = async (name: string) => {
    await page.getByRole('radio', { name }).check()
    await page.getByRole('button', { name: '启用所选策略' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click()
    await expect(page.getByRole('columnheader', { name: `${name}（现行）` })).toBeVisible()
  }
  await choose('OWASP ASVS')
  const own = await browser.newPage()
  await signIn(own, 'market')
  await own.goto('/change-password')
  await expect(own.getByText('至少 12 个字符')).toBeVisible()
  await choose('等级保护（GB/T 22239-2019）')
  await own.reload()
  await expect(own.getByText('至少 10 个字符')).toBeVisible()
})

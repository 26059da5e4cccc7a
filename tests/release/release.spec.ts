import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { addAccount, openReport, setOwnPassword, signInByForm } from '../browser/people'

const project = path.join(import.meta.dirname, '../..')
const fixtures = path.join(project, 'tests/fixtures')
const folder = process.env.OGI_TEST_RELEASE ?? ''
const tools = path.join(folder, 'tools')
/** A machine with Node and next to nothing else. */
const env = { PATH: tools, PORT: '3923', LANG: 'C.UTF-8', NODE_ENV: 'production' } as const

function find(tool: string): string {
  const place = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim()
  if (!place) throw new Error(`${tool} is not here`)
  return place
}

test.beforeAll(() => {
  mkdirSync(tools)
  symlinkSync(process.execPath, path.join(tools, 'node'))
  for (const tool of ['dirname', 'readlink']) symlinkSync(find(tool), path.join(tools, tool))
})

const written = path.join(folder, 'written')
const papers = ['docx', 'pdf', 'html'] as const

/** The arguments that write a file's report in every form, under a name of its own. */
const render = (name: string) => [
  'render',
  path.join(fixtures, 'docx/python-docx.docx'),
  ...papers.flatMap((paper) => [`--${paper}`, path.join(written, `${name}.${paper}`)]),
]

test('the command line reads in threads and prints the bytes that it prints from the sources', () => {
  mkdirSync(written)
  const cli = (...args: string[]) => spawnSync(path.join(folder, 'cli'), args, { cwd: written, env, encoding: 'utf8' })
  const checked = cli('check', path.join(fixtures, 'pdf/chromium-2021.pdf'), '--json')
  expect(checked.stderr).toBe('')
  expect(JSON.parse(checked.stdout)).toMatchObject([{ format: '2021' }])

  expect(cli(...render('release')).status).toBe(0)
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...render('sources')], { cwd: project })
  for (const paper of papers)
    expect(readFileSync(path.join(written, `release.${paper}`))).toEqual(
      readFileSync(path.join(written, `sources.${paper}`)),
    )
})

/** Starts the server and waits for the line that says so. */
async function start(): Promise<{ server: ChildProcess; said: string }> {
  const server = spawn(path.join(folder, 'start'), { cwd: '/', env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  server.stdout.on('data', (text) => (said += text))
  while (!said.includes('已启动'))
    if ((await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]))[0] === 1) throw new Error(said)
  return { server, said }
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  expect((await once(server, 'exit'))[0]).toBe(0)
  expect(existsSync(path.join(folder, '.data/pg/postmaster.pid'))).toBe(false)
}

/** What both people choose for themselves. */
const own = '青山绿水常在Yx2026'

test('from the first start to a report that was brought in from a file and printed', async ({ page, browser }) => {
  const begun = Date.now()
  const { server, said } = await start()
  console.log(`started after ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  try {
    const secret = /一次性密码\s+(\S+)/.exec(said)?.[1] ?? ''
    await signInByForm(page, 'admin', secret)
    await setOwnPassword(page, secret, own)
    const given = await addAccount(page, {
      username: 'author',
      name: '李明',
      role: '填报人',
      unit: '本级政府办公室',
    })

    const author = await browser.newPage()
    await signInByForm(author, 'author', given)
    await setOwnPassword(author, given, own)
    await openReport(author)
    const chooser = author.waitForEvent('filechooser')
    await author.getByRole('button', { name: '从文件导入' }).click()
    await (await chooser).setFiles(path.join(fixtures, 'pdf/chromium-2021.pdf'))
    await expect(author.getByRole('dialog', { name: /^从文件导入/ })).toContainText('下面是与表单不同的内容')
    for (const [paper, opening] of [
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const answer = await author.request.get(`${author.url()}/${paper}`)
      expect([answer.status(), (await answer.body()).toString('latin1', 0, opening.length)]).toEqual([200, opening])
    }
    const page1 = await author.request.get(`${author.url()}/pages/1`)
    expect(page1.status()).toBe(200)
  } finally {
    await stop(server)
  }
  // The second start has nothing to tell but the address.
  const again = await start()
  expect(again.said).not.toContain('一次性密码')
  await stop(again.server)
})

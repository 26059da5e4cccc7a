// `npm run demo`: the application with a demo district, in a data folder of its own beside the real one.
import fs from 'node:fs'
import path from 'node:path'
import { isEmpty, runApplication, runScript } from './application'
import { alignColumns, box } from './box'
import { dataFolder } from './data-folder'
import { runMain } from './start-error'

/** What the first page is opened with; role and organisation as people read them. */
interface DemoAccount {
  readonly username: string
  readonly password: string
  readonly role: string
  readonly organisation: string
}

await runMain(async () => {
  const folder = path.join(dataFolder(), 'demo')
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  // Written by load-demo.ts.
  const accountsFile = path.join(folder, 'accounts.json')
  await runApplication({
    folder,
    rebuild: true,
    prepare: async () => {
      if (!(await isEmpty())) return
      console.log('正在装入演示数据……')
      await runScript('lib/demo/load-demo.ts', { OGI_DEMO_ACCOUNTS: accountsFile })
    },
    ready: (address) => {
      const accounts: DemoAccount[] = fs.existsSync(accountsFile)
        ? JSON.parse(fs.readFileSync(accountsFile, 'utf8'))
        : []
      const table = alignColumns([
        ['用户名', '密码', '角色', '单位'],
        ...accounts.map(({ username, password, role, organisation }) => [username, password, role, organisation]),
      ])
      console.log(
        box([
          '政府信息公开年报编制系统（演示）',
          `请在浏览器中打开  ${address}`,
          '',
          ...table,
          '',
          '按 Ctrl+C 停止；数据保留，下次启动继续使用。',
        ]),
      )
    },
  })
  process.exit()
})

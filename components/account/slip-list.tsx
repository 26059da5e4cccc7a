'use client'

import { Alert, Button, Space } from 'antd'
import { useRouter } from 'next/navigation'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import type { AccountSlip } from '@/lib/features/account/verbs/create-missing-accounts'
import { byteOrderMark, printCsv } from '@/lib/std/csv'
import styles from './account.module.css'
import { saveText } from './save-text'

/** New accounts with their one-time passwords, as slips to print and cut, or as a table; shown this once. */
export function SlipList({ slips, close }: { slips: readonly AccountSlip[]; close: () => void }) {
  const router = useRouter()
  const save = () =>
    saveText(
      '新账号.csv',
      byteOrderMark +
        printCsv([
          ['单位', '用户名', '一次性密码'],
          ...slips.map(({ organisation, username, password }) => [organisation, username, password]),
        ]),
      'text/csv;charset=utf-8',
    )
  const leave = () => {
    close()
    router.refresh()
  }
  const actions = (
    <Space className={styles.noPrint}>
      <Button onClick={() => window.print()}>打印</Button>
      <Button onClick={save}>保存为表格（CSV）</Button>
      <Button type="primary" onClick={leave}>
        我已保存，关闭
      </Button>
    </Space>
  )
  return (
    <main className={panelStyles.page}>
      <Panel title={`新建立的 ${slips.length} 个账号`} action={actions}>
        <Alert
          className={styles.noPrint}
          type="warning"
          showIcon
          title="一次性密码只显示这一次，请现在打印或保存，分发后及时销毁。各单位首次登录后须设置自己的密码。"
        />
        <ul className={styles.slips}>
          {slips.map(({ organisation, username, password }) => (
            <li key={username}>
              <p>
                <strong>{organisation}</strong>
              </p>
              <p>用户名：{username}</p>
              <p>
                一次性密码：<code>{password}</code>
              </p>
              <p className={styles.soft}>首次登录后请设置自己的密码。</p>
            </li>
          ))}
        </ul>
      </Panel>
    </main>
  )
}

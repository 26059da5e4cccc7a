'use client'

import { Alert, App, Button, Radio } from 'antd'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { resendMails, sendTestMail } from '@/lib/features/notice/actions'
import type { MailFilter, OutboxState } from '@/lib/platform/mail/mails'
import { keepLooking } from './keep-looking'
import styles from './mail.module.css'
import { MailSetup, type MailSetupState } from './mail-setup'
import { type MailRow, MailTable } from './mail-table'

interface MailsPanelProps {
  readonly setup: MailSetupState
  readonly outbox: OutboxState
  /** Day of the oldest mail that was given up. */
  readonly givenUpSince: string | null
  /** The person's own address; '' when none is known. */
  readonly address: string
  readonly rows: readonly MailRow[]
  readonly filter: MailFilter
  /** Most mails that are listed. */
  readonly most: number
}

/**
 * The e-mail of the installation (邮件): whether it is set up, what became of each mail, a test mail, and sending
 * again.
 */
export function MailsPanel({ setup, outbox, givenUpSince, address, rows, filter, most }: MailsPanelProps) {
  const router = useRouter()
  const path = usePathname()
  const on = setup.kind === 'on'
  const looking = on && outbox.waiting > 0
  useEffect(() => (looking ? keepLooking(document, () => router.refresh()) : undefined), [looking, router])
  return (
    <main className={panelStyles.page}>
      <Panel
        title="邮件"
        action={on && address !== '' && <TestButton address={address} leave={filter === 'all' ? null : path} />}
      >
        <MailSetup setup={setup} waiting={outbox.waiting} />
        {on && address === '' && (
          <p className={styles.note}>
            要发送测试邮件，请先在<Link href="/account">我的账号</Link>中填写“接收通知的邮箱”。
          </p>
        )}
        {outbox.givenUp > 0 && (
          <Alert
            type="warning"
            showIcon
            className={styles.alert}
            title={`有 ${outbox.givenUp} 封邮件没有送到，已停止重试，最早的一封写于 ${givenUpSince ?? ''}。`}
            description={
              <>
                原因见状态一栏。收件地址有误的，请在<Link href="/accounts">账号</Link>
                中改正，以后的邮件发往新地址；重新发送仍发往原来的地址。
              </>
            }
            action={on && <ResendAllButton count={outbox.givenUp} />}
          />
        )}
        <div className={styles.bar}>
          <Radio.Group
            aria-label="显示哪些邮件"
            optionType="button"
            value={filter}
            onChange={({ target }) =>
              router.push(target.value === 'all' ? path : `${path}?state=${String(target.value)}`, { scroll: false })
            }
            options={[
              { value: 'all', label: '全部' },
              { value: 'waiting', label: '待发送' },
              { value: 'givenUp', label: '已停止重试' },
            ]}
          />
          <span role="status">
            待发送 {outbox.waiting} 封，已发送 {outbox.sent} 封，已停止重试 {outbox.givenUp} 封
          </span>
        </div>
        <MailTable rows={rows} canSend={on} />
        {rows.length === most && <p className={styles.note}>只列出最近的 {most} 封。</p>}
      </Panel>
    </main>
  )
}

/** `leave` is where all mails are listed, when this is not there: the new one must be seen. */
function TestButton({ address, leave }: { address: string; leave: string | null }) {
  const { message } = App.useApp()
  const router = useRouter()
  const [pending, send] = useVerb(
    () => sendTestMail({}),
    ({ to }) => {
      message.success(`发给 ${to} 的测试邮件已放入待发送，是否送出请看下面的列表。`, 6)
      if (leave) router.push(leave, { scroll: false })
      else router.refresh()
    },
  )
  return (
    <Button type="primary" loading={pending} title={`发到 ${address}`} onClick={send}>
      发送测试邮件
    </Button>
  )
}

function ResendAllButton({ count }: { count: number }) {
  const { modal, message } = App.useApp()
  const router = useRouter()
  const [pending, resend] = useVerb(
    () => resendMails({}),
    ({ mails }) => {
      message.success(`${mails} 封邮件已放回待发送。`, 6)
      router.refresh()
    },
  )
  const ask = () =>
    modal.confirm({
      title: `重新发送 ${count} 封邮件？`,
      content: '全部已停止重试的邮件都会再发一次，内容和收件地址不变。',
      okText: '重新发送',
      cancelText: '取消',
      onOk: resend,
    })
  return (
    <Button loading={pending} onClick={ask}>
      全部重新发送
    </Button>
  )
}

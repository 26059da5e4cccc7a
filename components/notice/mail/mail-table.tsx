import { Button, Table } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { resendMail } from '@/lib/features/notice/actions'
import styles from './mail.module.css'

export interface MailRow {
  readonly id: string
  readonly at: string
  readonly to: string
  readonly subject: string
  /** How it stands, in words. */
  readonly state: string
  /** What went wrong at the last attempt, in a sentence and in the server's own words. */
  readonly fault: { readonly sentence: string; readonly words: string } | null
  readonly givenUp: boolean
}

/** Mails, newest first; never their text. */
export function MailTable({ rows, canSend }: { rows: readonly MailRow[]; canSend: boolean }) {
  return (
    <Table
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={[...rows]}
      locale={{ emptyText: '没有邮件' }}
      columns={[
        { title: '时间', dataIndex: 'at', width: 150 },
        { title: '收件地址', dataIndex: 'to', width: 240, className: styles.long },
        { title: '标题', dataIndex: 'subject', className: styles.long },
        { title: '状态', width: 310, render: (_, row) => <MailState row={row} /> },
        { title: '操作', width: 120, render: (_, row) => row.givenUp && canSend && <ResendButton row={row} /> },
      ]}
    />
  )
}

function MailState({ row: { state, fault } }: { row: MailRow }) {
  return (
    <>
      {state}
      {fault && (
        <div className={styles.fault}>
          {fault.sentence}
          <details>
            <summary>错误原文</summary>
            <span lang="en">{fault.words}</span>
          </details>
        </div>
      )}
    </>
  )
}

function ResendButton({ row }: { row: MailRow }) {
  const router = useRouter()
  const [pending, resend] = useVerb(
    () => resendMail({ id: row.id }),
    () => router.refresh(),
  )
  return (
    <Button size="small" loading={pending} aria-label={`重新发送给 ${row.to}：${row.subject}`} onClick={resend}>
      重新发送
    </Button>
  )
}

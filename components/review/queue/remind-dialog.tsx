'use client'

import { Alert, Button, Form, Input, Modal, Spin } from 'antd'
import { useEffect, useState } from 'react'
import { copyText } from '@/components/notice/copy-text'
import styles from '@/components/notice/notice.module.css'
import { answerTo } from '@/components/ui/network-words'
import { useVerb } from '@/components/ui/use-verb'
import { readReminderFacts, remindUnits } from '@/lib/features/review/actions'
import {
  defaultReminder,
  fillReminder,
  longestReminder,
  placeholders,
  type ReminderFacts,
  reminderFault,
  reminderList,
  settledReminder,
} from '@/lib/features/review/policy/reminder-text'

interface DialogProps {
  readonly year: number
  readonly unitIds: readonly string[]
  readonly onDone: (changed: boolean) => void
}

interface Facts {
  readonly due: readonly ReminderFacts[]
  readonly handedIn: readonly string[]
  readonly recent: readonly string[]
  readonly notReporting: readonly string[]
  readonly outside: number
  readonly today: string
}
interface Outcome extends Omit<Facts, 'due' | 'today'> {
  readonly reminded: readonly string[]
  readonly withoutAccount: readonly string[]
  readonly mails: number
}

/**
 * Reminds the chosen units (催报): the text can be changed, is shown for one unit, sent as a notice, or copied for the
 * office's own chat group.
 */
export function RemindDialog({ year, unitIds, onDone }: DialogProps) {
  const [facts, setFacts] = useState<Facts | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  useEffect(() => {
    let wanted = true
    void answerTo(readReminderFacts({ year, unitIds: [...unitIds] })).then(
      (result) => wanted && (result.ok ? setFacts(result.value) : setFailure(result.message)),
    )
    return () => {
      wanted = false
    }
  }, [year, unitIds])

  return (
    <Modal open title={`催报${year}年度报告`} width={720} footer={null} onCancel={() => onDone(outcome !== null)}>
      {outcome ? (
        <Result outcome={outcome} close={() => onDone(true)} />
      ) : failure ? (
        <Alert type="error" showIcon title={failure} />
      ) : facts ? (
        <Writing year={year} unitIds={unitIds} facts={facts} sent={setOutcome} close={() => onDone(false)} />
      ) : (
        <Spin aria-label="正在读取各单位的情况" />
      )}
    </Modal>
  )
}

function Writing({
  year,
  unitIds,
  facts,
  sent,
  close,
}: {
  year: number
  unitIds: readonly string[]
  facts: Facts
  sent: (outcome: Outcome) => void
  close: () => void
}) {
  const { due, today } = facts
  const [text, setText] = useState(() => defaultReminder(due, today))
  const [copied, setCopied] = useState<string | null>(null)
  const [pending, send] = useVerb(() => remindUnits({ year, unitIds: [...unitIds], text }), sent)
  const template = settledReminder(text)
  const fault = reminderFault(template)
  const list = reminderList(due, year, today)
  const [first] = due
  if (!first)
    return (
      <>
        <LeftOut facts={facts} />
        <p>没有需要催报的单位。</p>
        <Button onClick={close}>关闭</Button>
      </>
    )
  return (
    <Form layout="vertical">
      <p className={styles.note}>将催报 {due.length} 个单位。</p>
      <LeftOut facts={facts} />
      <Form.Item
        label="催报内容"
        htmlFor="reminder-text"
        validateStatus={fault ? 'error' : undefined}
        help={fault ?? `可以修改。${placeholders.join('')}会换成各单位自己的内容。`}
      >
        <Input.TextArea
          id="reminder-text"
          rows={4}
          maxLength={2 * longestReminder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Form.Item>
      <h3 className={styles.subtitle}>{first.name}将收到</h3>
      <p className={styles.preview}>{fillReminder(template, first, today)}</p>
      <details className={styles.list}>
        <summary>查看可粘贴到微信群、办公系统的名单</summary>
        <textarea className={styles.listText} aria-label="催报名单" readOnly rows={8} value={list} />
      </details>
      <div className={styles.actions}>
        <Button type="primary" loading={pending} disabled={fault !== null} onClick={send}>
          发送站内通知（有邮箱的同时发邮件）
        </Button>
        <Button
          onClick={async () =>
            setCopied(
              (await copyText(list))
                ? `已复制 ${due.length} 个单位的名单，可直接粘贴。`
                : '浏览器不允许自动复制，请展开上面的名单，手工选中后复制。',
            )
          }
        >
          复制文字
        </Button>
        <Button type="text" onClick={close}>
          取消
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {copied}
      </p>
    </Form>
  )
}

const named = (names: readonly string[]) => names.join('、')

function LeftOut({
  facts: { handedIn, recent, notReporting, outside },
}: {
  facts: Pick<Facts, 'handedIn' | 'recent' | 'notReporting' | 'outside'>
}) {
  const lines = [
    handedIn.length > 0 && `${handedIn.length} 个单位已经提交，不再催报：${named(handedIn)}`,
    recent.length > 0 && `${recent.length} 个单位几分钟内刚刚催报过，这次不重复：${named(recent)}`,
    notReporting.length > 0 && `${notReporting.length} 个单位不需要报送：${named(notReporting)}`,
    outside > 0 && `${outside} 个单位不在您的管理范围内`,
  ].filter((line) => line !== false)
  return (
    lines.length > 0 && (
      <Alert
        type="info"
        showIcon
        className={styles.alert}
        title={
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        }
      />
    )
  )
}

function Result({ outcome, close }: { outcome: Outcome; close: () => void }) {
  const { reminded, withoutAccount, mails } = outcome
  return (
    <>
      <p role="status">
        已向 {reminded.length} 个单位发送站内通知{mails > 0 && `，另有 ${mails} 封邮件正在发送`}。
      </p>
      {withoutAccount.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className={styles.alert}
          title={`${withoutAccount.length} 个单位没有可用的账号，看不到通知，请另行联系：${named(withoutAccount)}`}
        />
      )}
      <LeftOut facts={outcome} />
      <Button type="primary" onClick={close}>
        关闭
      </Button>
    </>
  )
}

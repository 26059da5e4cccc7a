'use client'

import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { answerTo, noConnection } from '@/components/ui/network-words'
import type { Outcome } from '@/lib/features/report/doors/one-by-one'
import { type Batch, batches } from './batches'
import styles from './queue.module.css'
import type { QueueLine } from './queue-line'

interface Props {
  readonly kind: keyof typeof batches
  readonly year: number
  readonly lines: readonly QueueLine[]
  readonly close: (changed: boolean) => void
}

type Progress =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running' | 'done'; readonly outcomes: readonly Outcome[]; readonly broken: string | null }

/** Lists the reports that something is to be done to, asks once, and tells what came of each. */
export default function BatchDialog({ kind, year, lines, close }: Props) {
  const { title, ask, list, ok, verb, atOnce, send }: Batch = batches[kind]
  const [progress, setProgress] = useState<Progress>({ kind: 'asking' })
  const names = new Map(lines.map(({ report, unit }) => [report!.id, unit]))

  const run = async () => {
    let outcomes: Outcome[] = []
    let broken: string | null = null
    setProgress({ kind: 'running', outcomes, broken })
    for (let at = 0; at < lines.length && broken === null; at += atOnce) {
      const reports = lines
        .slice(at, at + atOnce)
        .map(({ report }) => ({ reportId: report!.id, versionId: report!.versionId! }))
      const result = await answerTo(send(year, reports), `${noConnection}。没有处理完的仍在列表中，请稍后再试。`)
      if (result.ok) outcomes = [...outcomes, ...result.value]
      else broken = result.message
      setProgress({ kind: 'running', outcomes, broken })
    }
    setProgress({ kind: 'done', outcomes, broken })
  }

  if (progress.kind === 'asking') {
    return (
      <Modal
        open
        title={title(lines.length, lines[0]!.unit)}
        okText={`${ok}${lines.length > 1 ? `（${lines.length} 份）` : ''}`}
        cancelText="取消"
        onOk={run}
        onCancel={() => close(false)}
      >
        <p>{ask}</p>
        <ol className={styles.names} aria-label={list} tabIndex={0}>
          {lines.map(({ unitId, unit }) => (
            <li key={unitId}>{unit}</li>
          ))}
        </ol>
      </Modal>
    )
  }
  const { outcomes, broken } = progress
  const passed = outcomes.filter(({ refusal }) => refusal === null).length
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  const running = progress.kind === 'running'
  return (
    <Modal
      open
      title={running ? `正在${verb}` : '处理结果'}
      okText="关闭"
      closable={!running}
      mask={{ closable: false }}
      keyboard={!running}
      confirmLoading={running}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={() => close(true)}
      onCancel={() => close(true)}
    >
      <p role="status">
        {running
          ? `已处理 ${outcomes.length} 份，共 ${lines.length} 份……`
          : `已${verb} ${passed} 份${refused.length > 0 ? `，${refused.length} 份没有${verb}，原因如下` : ''}。`}
      </p>
      {broken && <Alert type="error" showIcon title={broken} />}
      {refused.length > 0 && (
        <ul className={styles.names} aria-label={`没有${verb}的报告`} tabIndex={0}>
          {refused.map(({ reportId, refusal }) => (
            <li key={reportId}>
              {names.get(reportId)}：{refusal}
            </li>
          ))}
        </ul>
      )}
    </Modal>
  )
}

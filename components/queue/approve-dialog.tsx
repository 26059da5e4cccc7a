'use client'

import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { approveClean } from '@/lib/actions/approve-clean'
import type { CleanOutcome } from '@/lib/workflow/approve-clean'
import type { QueueLine } from './queue-line'
import styles from './queue.module.css'

/** Reports sent with one request; the server takes no more. */
const atOnce = 25

type Progress = { readonly kind: 'asking' } | { readonly kind: 'running' | 'done'; readonly outcomes: readonly CleanOutcome[]; readonly broken: string | null }

/** Lists the clean reports that are to pass, asks once, and tells what came of each. */
export default function ApproveDialog({ year, lines, close }: { year: number; lines: readonly QueueLine[]; close: (changed: boolean) => void }) {
  const [progress, setProgress] = useState<Progress>({ kind: 'asking' })
  const names = new Map(lines.map(({ report, unit }) => [report!.id, unit]))

  const run = async () => {
    let outcomes: CleanOutcome[] = []
    let broken: string | null = null
    setProgress({ kind: 'running', outcomes, broken })
    for (let at = 0; at < lines.length && broken === null; at += atOnce) {
      const reports = lines.slice(at, at + atOnce).map(({ report }) => ({ reportId: report!.id, versionId: report!.versionId! }))
      try {
        const result = await approveClean({ year, reports })
        if (result.ok) outcomes = [...outcomes, ...result.value]
        else broken = result.message
      } catch {
        broken = '暂时连接不上服务器。没有处理完的仍在列表中，请稍后再试。'
      }
      setProgress({ kind: 'running', outcomes, broken })
    }
    setProgress({ kind: 'done', outcomes, broken })
  }

  if (progress.kind === 'asking') {
    return (
      <Modal open title={lines.length === 1 ? `通过${lines[0]!.unit}的报告？` : `通过 ${lines.length} 份无异常的报告？`} okText={`确认通过${lines.length > 1 ? `（${lines.length} 份）` : ''}`} cancelText="取消" onOk={run} onCancel={() => close(false)}>
        <p>以下报告没有需要说明、核对或豁免的地方，也没有发现与其他单位雷同。通过后进入“待发布”。</p>
        <ol className={styles.names} aria-label="将要通过的报告" tabIndex={0}>{lines.map(({ unitId, unit }) => <li key={unitId}>{unit}</li>)}</ol>
      </Modal>
    )
  }
  const { outcomes, broken } = progress
  const passed = outcomes.filter(({ refusal }) => refusal === null).length
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  const running = progress.kind === 'running'
  return (
    <Modal open title={running ? '正在通过' : '处理结果'} okText="关闭" closable={!running} mask={{ closable: false }} keyboard={!running} confirmLoading={running} cancelButtonProps={{ style: { display: 'none' } }} onOk={() => close(true)} onCancel={() => close(true)}>
      <p role="status">{running ? `已处理 ${outcomes.length} 份，共 ${lines.length} 份……` : `已通过 ${passed} 份${refused.length > 0 ? `，${refused.length} 份没有通过，原因如下` : ''}。`}</p>
      {broken && <Alert type="error" showIcon title={broken} />}
      {refused.length > 0 && (
        <ul className={styles.names} aria-label="没有通过的报告" tabIndex={0}>
          {refused.map(({ reportId, refusal }) => <li key={reportId}>{names.get(reportId)}：{refusal}</li>)}
        </ul>
      )}
    </Modal>
  )
}

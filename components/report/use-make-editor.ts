'use client'

import { App } from 'antd'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import type { ReportContent } from '@/lib/report/content'
import type { ReportDecisions } from './decisions/decisions-context'
import { type Editor, makeEditor } from './editor'
import type { ReportEditorProps } from './editor-props'
import { afterInput, createFindingsStore, type Known } from './findings/findings-store'
import { type FormValues, formValues } from './form-values'
import { browserDrafts } from './saving/draft-store'
import type { Failure } from './saving/queue'
import { createSaver, type SaverOptions } from './saving/saver'
import { reportOffers } from './texts/linked/report-offers'

function explain(error: unknown): Failure {
  if (unstable_isUnrecognizedActionError(error))
    return { code: 'outdated', message: '系统已更新，请刷新本页后继续填写' }
  return { code: 'network', message: '暂时连接不上服务器' }
}

/** Cells of 上年结转 to fill from last year's report: all of them, or none once somebody has written one. */
function toBringForward(content: ReportContent, lastYear: ReportContent | null): [CellId, number][] {
  const carried = lastYear ? (Object.entries(broughtForwardFrom(lastYear, content.format)) as [CellId, number][]) : []
  return carried.every(([id]) => content.cells[id] === undefined && content.unread[id] === undefined) ? carried : []
}

const loadChecks = () => import('@/lib/checks/run').then(({ runChecks }) => runChecks)

const knownFrom = ({ current, lastYear, suspended }: ReportDecisions): Known => ({
  decisions: current,
  lastYear,
  suspended: new Set(suspended.map(({ slug }) => slug)),
})

/** Makes what the parts of the form share, once, and connects it: what is typed goes to the saver, what the saver holds to the findings. */
export function useMakeEditor(
  { report, userId, lastYear, canEdit, findings, decisions, save }: ReportEditorProps,
  onRestored: (count: number) => void,
): Editor {
  const { message } = App.useApp()
  const form = useForm<FormValues>({ defaultValues: formValues(report.content) })
  const [editor] = useState(() => {
    const taken: SaverOptions['onTaken'] = (fields, from) => {
      made.show(fields)
      if (from.kind === 'draft') onRestored(fields.length)
      else message.info(`${from.savedBy ?? '其他人'} 刚刚修改了 ${fields.length} 处，已合并到本页。`, 5)
    }
    const format = formatById(report.content.format)
    const saver = createSaver({
      content: report.content,
      revision: report.revision,
      savedAt: report.savedAt,
      drafts: browserDrafts(userId, report.id),
      save: (request) => save({ reportId: report.id, ...request }),
      onTaken: taken,
      explain,
    })
    const store = createFindingsStore(
      { organisation: report.organisation, year: report.year },
      lastYear,
      report.content,
      afterInput(),
      { first: findings, load: loadChecks },
      knownFrom(decisions),
    )
    const made = makeEditor({
      reportId: report.id,
      form,
      saver,
      findings: store,
      offers: reportOffers(report, saver, lastYear),
      format,
      year: report.year,
      lastYear,
      canEdit,
    })
    return made
  })

  useEffect(() => {
    const { saver, findings } = editor
    const unsubscribe = saver.subscribe(() => findings.update(saver.state().content))
    // Without them (a lost connection) the server still checks at every save, and the next page load brings them.
    findings.start().catch(() => undefined)
    saver.start()
    if (canEdit) {
      void saver.restore().then(() => {
        const settings = toBringForward(saver.state().content, lastYear).map(([field, value]) => ({
          field,
          value: String(value),
        }))
        for (const { field, value } of settings) saver.edit(field, value)
        editor.show(settings.map(({ field }) => field))
      })
    }
    return () => {
      unsubscribe()
      saver.stop()
    }
  }, [editor, canEdit, lastYear])

  useEffect(() => {
    const { saver } = editor
    const begin = () => saver.compose(true)
    const end = () => saver.compose(false)
    const again = () => saver.retry()
    const leave = () => {
      if (document.visibilityState === 'hidden') void saver.flush()
      else saver.retry()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSafe()) event.preventDefault()
    }
    document.addEventListener('compositionstart', begin)
    document.addEventListener('compositionend', end)
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('compositionstart', begin)
      document.removeEventListener('compositionend', end)
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      window.removeEventListener('beforeunload', warn)
    }
  }, [editor])

  return editor
}

'use client'

import { App } from 'antd'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { answerTo, noConnection } from '@/components/ui/network-words'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import type { ReportContent } from '@/lib/report/content'
import { type Editor, makeEditor } from './editor'
import type { ReportEditorProps } from './editor-props'
import { afterInput } from './findings/after-input'
import { createFindingsStore } from './findings/findings-store'
import { browserDrafts } from './saving/draft-store'
import { createSaver, type SaverOptions } from './saving/saver'
import { reportOffers } from './texts/linked/report-offers'

/** Cells of 上年结转 to fill from last year's report: all of them, or none once somebody has written one. */
function toBringForward(content: ReportContent, lastYear: ReportContent | null): [CellId, number][] {
  const carried = lastYear ? (Object.entries(broughtForwardFrom(lastYear, content.format)) as [CellId, number][]) : []
  return carried.every(([id]) => content.cells[id] === undefined && content.unread[id] === undefined) ? carried : []
}

const loadChecks = () => import('@/lib/checks/run').then(({ runChecks }) => runChecks)

/**
 * Makes what the parts of the form share, once, and connects it: what is typed goes to the saver, what the saver holds
 * to the findings.
 */
export function useMakeEditor(
  { report, userId, lastYear, canEdit, findings, decisions, save }: ReportEditorProps,
  onRestored: (count: number) => void,
): Editor {
  const { message } = App.useApp()
  const form = useForm()
  const [editor] = useState(() => {
    const onTaken: SaverOptions['onTaken'] = (fields, from) => {
      if (from.kind === 'draft') onRestored(fields.length)
      else message.info(`${from.savedBy ?? '其他人'} 刚刚修改了 ${fields.length} 处，已合并到本页。`, 5)
    }
    const saver = createSaver({
      content: report.content,
      revision: report.revision,
      savedAt: report.savedAt,
      drafts: browserDrafts(userId, report.id),
      save: (request) => answerTo(save({ reportId: report.id, ...request }), noConnection),
      onTaken,
    })
    return makeEditor({
      reportId: report.id,
      form,
      saver,
      findings: createFindingsStore(saver.queue, {
        report: { organisation: report.organisation, year: report.year },
        lastYear,
        first: findings,
        load: loadChecks,
        decided: { decisions: decisions.current, lastYear: decisions.lastYear },
        suspended: new Set(decisions.suspended.map(({ slug }) => slug)),
        schedule: afterInput(),
      }),
      offers: reportOffers(saver.queue, report, lastYear),
      format: formatById(report.content.format),
      year: report.year,
      lastYear,
      canEdit,
    })
  })

  useEffect(() => {
    const { saver, findings, offers } = editor
    // Without them (a lost connection) the server still checks at every save, and the next page load brings them.
    findings.start().catch(() => undefined)
    saver.start()
    const stopOffers = canEdit ? offers.start() : () => undefined
    if (canEdit)
      void saver.restore().then(() => {
        const carried = toBringForward(saver.queue.get().content, lastYear)
        saver.set(carried.map(([field, value]) => ({ field, value: String(value) })))
      })
    return () => {
      stopOffers()
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
      if (!saver.safe.get()) event.preventDefault()
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

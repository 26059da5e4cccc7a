'use client'

import { App, Button } from 'antd'
import { useRef } from 'react'
import { useEditor } from './editor'
import { restoreChanges } from './restore-changes'

/** Far above any backup; a file picked by mistake must not freeze the page. */
const largest = 20_000_000

/** Takes a backup (备份) back into the form: asked before, with one undo after. */
export function RestoreButton({ organisation }: { organisation: string }) {
  const { saver, apply, year } = useEditor()
  const { modal, message } = App.useApp()
  const input = useRef<HTMLInputElement>(null)

  const restore = async (file: File) => {
    if (file.size > largest) return message.error('文件过大，不是本系统的备份文件。', 6)
    // Brings zod along, which nobody needs who only fills in.
    const { parseReportFile } = await import('@/lib/report/report-file')
    const backup = parseReportFile(await file.text())
    if (!backup.ok) return message.error(`${backup.message}。`, 6)
    const changes = restoreChanges(saver.state().content, backup.value)
    if (!changes.ok) return message.error(changes.message, 8)
    const count = changes.value.length
    if (count === 0) return message.info('备份与当前内容相同，没有需要恢复的。')
    const isOther = backup.value.year !== year || backup.value.organisation !== organisation
    modal.confirm({
      title: `用备份替换当前内容（${count} 处不同）？`,
      content: isOther ? `请注意：这份备份是“${backup.value.organisation}”${backup.value.year}年的报告，不是本报告。` : '替换后可以撤销一次。',
      okText: '替换',
      cancelText: '取消',
      onOk: () => apply(`已按备份替换 ${count} 处`, changes.value),
    })
  }

  return (
    <>
      <Button title="用以前下载的备份文件（JSON）替换当前内容" onClick={() => input.current?.click()}>恢复</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="备份文件"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file can be chosen again.
          event.target.value = ''
          if (file) void restore(file)
        }}
      />
    </>
  )
}

'use client'

import { App, Button } from 'antd'
import { useState } from 'react'
import { useEditor } from './editor'
import { fetchPages, missingWords } from './pages'

export interface Downloads {
  readonly docx: string
  readonly pdf: string
  readonly json: string
}

const kinds = [
  { key: 'docx', label: '下载 Word', title: '下载 Word 文件（DOCX），用于签字盖章' },
  { key: 'pdf', label: '下载 PDF', title: '下载 PDF 文件' },
  { key: 'json', label: '备份', title: '下载本报告的数据文件（JSON），可再导入本系统' },
] as const

/** The report as a file, never older than what stands in the form without saying so. */
export function DownloadButtons({ urls, pagesUrl }: { urls: Downloads; pagesUrl: string }) {
  const { saver } = useEditor()
  const { modal } = App.useApp()
  const [busy, setBusy] = useState<string | null>(null)
  const fetchFile = async (kind: (typeof kinds)[number]['key']) => {
    setBusy(kind)
    const complete = await saver.flush()
    // Word has the fonts of the office PC; only the PDF depends on ours. A server that does not answer says so at the
    // download itself.
    const missing =
      kind === 'pdf'
        ? await fetchPages(pagesUrl).then(
            (pages) => pages.missing,
            () => [],
          )
        : []
    setBusy(null)
    const go = () => window.location.assign(urls[kind])
    if (complete && missing.length === 0) return go()
    if (complete)
      return void modal.confirm({
        title: '有打印不出的字',
        content: missingWords(missing),
        okText: '仍要下载',
        cancelText: '先不下载',
        onOk: go,
      })
    modal.confirm({
      title: '有修改还没有保存',
      content: '现在下载的文件不包含这些修改。仍要下载吗？',
      okText: '仍要下载',
      cancelText: '先不下载',
      onOk: go,
    })
  }
  return kinds.map(({ key, label, title }) => (
    <Button
      key={key}
      type={key === 'docx' ? 'primary' : 'default'}
      title={title}
      loading={busy === key}
      onClick={() => void fetchFile(key)}
    >
      {label}
    </Button>
  ))
}

'use client'

import { Button } from 'antd'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { afterPaint } from '../shared/after-paint'

const TakeDialog = dynamic(() => import('./take-dialog'), { ssr: false })

const kinds = '.docx,.doc,.wps,.pdf,.html,.htm,.txt,.md,.xlsx,.xls,.csv,.rtf,.odt,.json'

/** Brings a file into the form (从文件导入): read on the server, looked at here, put in with one undo. */
export function TakeButton({ reportId, organisation }: { reportId: string; organisation: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const close = () => {
    // The dialog goes at once and cannot give the focus back itself.
    afterPaint(() => button.current?.focus({ preventScroll: true }))
    setFile(null)
  }
  return (
    <>
      <Button
        ref={button}
        title="从 Word、PDF、网页、Excel 等文件读入，也可以用以前下载的备份"
        onClick={() => input.current?.click()}
      >
        从文件导入
      </Button>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        aria-label="要导入的文件"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          // The same file can be chosen again.
          event.target.value = ''
          if (chosen) setFile(chosen)
        }}
      />
      {file && (
        <TakeDialog
          key={`${file.name}${file.lastModified}`}
          file={file}
          reportId={reportId}
          organisation={organisation}
          onClose={close}
        />
      )}
    </>
  )
}

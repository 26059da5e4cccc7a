'use client'

import { Button } from 'antd'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { scanLimits, scanTooLarge } from '@/lib/features/signature/policy/scan-limits'
import styles from './scan.module.css'
import { upload } from './upload'

type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'twice' }
  | { readonly kind: 'refused'; readonly message: string }
interface Row {
  readonly name: string
  readonly stage: Stage
}

const megabytes = scanLimits.fileBytes / 1024 / 1024

/** Chooses files and sends them one after the other; each says for itself what became of it. */
export function ScanUpload({ address }: { address: string }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [rows, setRows] = useState<readonly Row[]>([])
  const [busy, setBusy] = useState(false)
  const show = (at: number, stage: Stage) =>
    setRows((before) => before.map((row, index) => (index === at ? { ...row, stage } : row)))

  const send = async (files: readonly File[]) => {
    if (busy || files.length === 0) return
    setBusy(true)
    setRows(files.map(({ name }) => ({ name, stage: { kind: 'waiting' } })))
    for (const [at, file] of files.entries()) {
      if (file.size > scanLimits.fileBytes) {
        show(at, { kind: 'refused', message: scanTooLarge.message })
        continue
      }
      show(at, { kind: 'sending', share: 0 })
      const outcome = await upload(address, file, (share) => show(at, { kind: 'sending', share }))
      show(
        at,
        outcome.ok ? { kind: outcome.value.twice ? 'twice' : 'done' } : { kind: 'refused', message: outcome.message },
      )
    }
    if (input.current) input.current.value = ''
    setBusy(false)
    router.refresh()
  }

  return (
    <>
      <input
        ref={input}
        id="scan-files"
        type="file"
        multiple
        hidden
        aria-label="选择扫描文件"
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        onChange={({ target }) => void send([...(target.files ?? [])])}
      />
      <Button type="primary" loading={busy} onClick={() => input.current?.click()}>
        选择扫描文件上传
      </Button>
      <p className={styles.soft}>
        可用 PDF、JPG、PNG，可一次选多个。每个文件不超过 {megabytes} MB，一共不超过 {scanLimits.files} 个、
        {scanLimits.pages} 页。
      </p>
      <ul className={styles.uploads} aria-live="polite">
        {rows.map(({ name, stage }, at) => (
          <li key={at}>
            <span className={styles.name}>{name}</span> <StageWords stage={stage} />
          </li>
        ))}
      </ul>
    </>
  )
}

function StageWords({ stage }: { stage: Stage }) {
  if (stage.kind === 'waiting') return <span className={styles.soft}>等待上传</span>
  if (stage.kind === 'done') return <span className={styles.good}>✓ 已上传</span>
  if (stage.kind === 'twice') return <span className={styles.soft}>这个文件已经上传过，没有重复保存</span>
  if (stage.kind === 'refused') return <span className={styles.refused}>✗ {stage.message}。</span>
  if (stage.share >= 1) return <span className={styles.soft}>正在核对文件…</span>
  return (
    <span>
      <progress value={stage.share} max={1} aria-label="上传进度" /> {Math.floor(stage.share * 100)}%
    </span>
  )
}

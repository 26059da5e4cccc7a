'use client'

import { Button, Popconfirm } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { removeScan } from '@/lib/features/signature/actions'
import styles from './scan.module.css'

/** A scan as it is shown; `at` in words. */
export interface ScanRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly pages: number
  readonly at: string
  readonly by: string
}

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' }
const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** The files of the signed and sealed paper (签字盖章扫描件); images as small pictures. */
export function ScanList({
  reportId,
  scans,
  canRemove = false,
}: {
  reportId: string
  scans: readonly ScanRow[]
  canRemove?: boolean
}) {
  if (scans.length === 0) return <p className={styles.soft}>还没有上传签字盖章扫描件。</p>
  return (
    <ul className={styles.scans}>
      {scans.map((scan) => {
        const address = `/reports/${reportId}/scans/${scan.id}`
        const isImage = scan.type !== 'application/pdf'
        return (
          <li key={scan.id} className={styles.scan}>
            {isImage ? (
              <a href={address} target="_blank" rel="noreferrer" className={styles.picture}>
                <img src={address} alt={`扫描件 ${scan.name}`} loading="lazy" />
              </a>
            ) : (
              <span className={styles.picture} aria-hidden="true">
                PDF
              </span>
            )}
            <span className={styles.about}>
              <a href={address} {...(isImage ? { target: '_blank', rel: 'noreferrer' } : {})} className={styles.name}>
                {isImage ? '查看' : '下载'} {scan.name}
              </a>
              <span className={styles.soft}>
                {kinds[scan.type]}，{scan.pages} 页，{sizeOf(scan.size)}；{scan.by} {scan.at} 上传
              </span>
            </span>
            {canRemove && <RemoveButton reportId={reportId} scan={scan} />}
          </li>
        )
      })}
    </ul>
  )
}

function RemoveButton({ reportId, scan }: { reportId: string; scan: ScanRow }) {
  const router = useRouter()
  const [pending, remove] = useVerb(
    () => removeScan({ reportId, scanId: scan.id }),
    () => router.refresh(),
  )
  return (
    <Popconfirm
      title="移除这个扫描件？"
      description="移除后审核人看不到它；系统仍留存原文件备查。"
      okText="移除"
      cancelText="不移除"
      onConfirm={remove}
    >
      <Button size="small" loading={pending} aria-label={`移除 ${scan.name}`}>
        移除
      </Button>
    </Popconfirm>
  )
}

import styles from './scan.module.css'
import { ScanList, type ScanRow } from './scan-list'
import { ScanUpload } from './scan-upload'

/** What is shown of the version of record. */
export interface SignedVersion {
  readonly id: string
  readonly number: number
  readonly revision: number
  readonly at: string
  readonly code: string
}

interface Props {
  readonly reportId: string
  readonly version: SignedVersion
  readonly scans: readonly ScanRow[]
  /** Whether this person may upload; and whether what is there may be taken back. */
  readonly canManage: boolean
  readonly canRemove: boolean
}

/** From the file to the signed paper and back, in three steps. */
export function ScanPart({ reportId, version, scans, canManage, canRemove }: Props) {
  const paper = `/reports/${reportId}/versions/${version.number}`
  return (
    <ol className={styles.steps}>
      <li className={styles.step}>
        <h2>1. 下载盖章稿</h2>
        <p>
          第 {version.number} 次提交的版本，{version.at} 提交。页脚印有：<strong>{version.code}</strong>
        </p>
        <p className={styles.links}>
          <a href={`${paper}/docx`}>下载 Word（DOCX）</a>
          <a href={`${paper}/pdf`}>下载 PDF</a>
        </p>
      </li>
      <li className={styles.step}>
        <h2>2. 打印、签字、盖章，然后扫描</h2>
        <p>请核对纸质稿页脚的编号和版次与上面相同。扫描分辨率用 200 至 300 dpi 即可，几页可以合成一个 PDF。</p>
      </li>
      <li className={styles.step}>
        <h2>3. 上传扫描件</h2>
        {canManage && <ScanUpload address={`/reports/${reportId}/scans?version=${version.id}`} />}
        <ScanList reportId={reportId} scans={scans} canRemove={canManage && canRemove} />
      </li>
    </ol>
  )
}

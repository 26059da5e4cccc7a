import type { Metadata } from 'next'
import { ComparePart } from '@/components/signature/compare-part'
import styles from '@/components/signature/scan.module.css'
import { ScanPart } from '@/components/signature/scan-part'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { verificationCode } from '@/lib/document/verification-code'
import { findVersion } from '@/lib/features/report/data/versions'
import { requireReport } from '@/lib/features/report/doors/require-report'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { listScans } from '@/lib/features/signature/data/scans'
import { can } from '@/lib/platform/permissions'
import { instantInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '签字盖章' }

/** The signed and sealed paper of the version handed in last; and files that came back, compared with it. */
export default async function SignaturePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor, scope, stored, subject } = await requireReport(id, `/reports/${id}/signature`)
  const version = stored.versionId && !isEditable(stored.state) ? await findVersion(scope, stored.versionId) : null
  const scans = version ? await listScans(scope, version.id) : []
  const rows = scans.map(({ id: scanId, name, type, size, pages, at: then, by }) => ({
    id: scanId,
    name,
    type,
    size,
    pages,
    at: instantInShanghai(then),
    by: by.name,
  }))
  return (
    <main className={panelStyles.page}>
      <Panel
        title={`签字盖章　${stored.organisation.shortName}${stored.year}年度报告`}
        action={<a href={`/reports/${id}`}>回到报告</a>}
      >
        {version ? (
          <>
            <ScanPart
              reportId={id}
              version={{
                id: version.id,
                number: version.number,
                revision: version.revision,
                at: instantInShanghai(version.at),
                code: verificationCode({ number: stored.number, revision: version.revision, digest: version.digest }),
              }}
              scans={rows}
              canManage={can(actor, 'scan.manage', subject)}
              canRemove={stored.state !== 'published'}
            />
            <section className={styles.compare} aria-labelledby="compare-title">
              <h2 id="compare-title">核对送来的文件</h2>
              <ComparePart reportId={id} />
            </section>
          </>
        ) : (
          <p>报告提交审核后，才能下载盖章稿、上传签字盖章扫描件。退回修改或撤回的，请重新提交后再办理。</p>
        )}
      </Panel>
    </main>
  )
}

'use client'

import { Alert, Button, Modal, Spin } from 'antd'
import { useMemo, useState } from 'react'
import type { Opened } from '@/lib/import/imported'
import type { FieldId } from '@/lib/report/fields'
import { ended } from '@/lib/std/chinese/sentences'
import { useEditor } from '../editor'
import { FileRemarks } from './file-remarks'
import { LastYearOffer } from './last-year-offer'
import { ProposalList } from './proposal-list'
import { groupProposals, hasTablesOnly, isTakenAtFirst, proposalsOf } from './proposals'
import styles from './taking.module.css'
import { useOpened } from './use-opened'

interface Props {
  readonly file: File
  readonly reportId: string
  readonly organisation: string
  readonly onClose: () => void
}

/** What a file says, beside what stands in the form: nothing is put in before the person has looked and chosen. */
export default function TakeDialog({ file, reportId, organisation, onClose }: Props) {
  const result = useOpened(file, reportId)
  if (result?.ok) return <Preview file={file} opened={result.value} organisation={organisation} onClose={onClose} />
  return (
    <Modal
      open
      onCancel={onClose}
      title={`从文件导入：${file.name}`}
      width={520}
      footer={<Button onClick={onClose}>{result ? '知道了' : '取消'}</Button>}
    >
      {result ? (
        <Alert
          type="error"
          showIcon
          title="这个文件没有读出来"
          description={`${ended(result.message)}表单没有改动。`}
        />
      ) : (
        <div className={styles.reading} role="status">
          <Spin size="small" /> 正在读取文件，PDF 和旧版文件可能要十几秒……
        </div>
      )}
    </Modal>
  )
}

function Preview({
  file,
  opened,
  organisation,
  onClose,
}: Pick<Props, 'file' | 'organisation' | 'onClose'> & { opened: Opened }) {
  const { saver, format, year, apply } = useEditor()
  const { report } = opened
  // What is compared with is the form as it was when the file had been read: the list must not move under the person's
  // hand.
  const [proposals] = useState(() => proposalsOf(saver.queue.get().content, opened))
  const own = opened.written === null
  const isThisYears = report.year === year
  const [taken, setTaken] = useState<ReadonlySet<FieldId>>(
    () =>
      new Set(
        isThisYears
          ? proposals
              .filter((each) => isTakenAtFirst(each, own && report.organisation === organisation))
              .map(({ field }) => field)
          : [],
      ),
  )
  const groups = useMemo(() => groupProposals(format, proposals), [format, proposals])
  const doubtful = proposals.filter(({ doubt }) => doubt !== null).length
  const take = () => {
    const settings = proposals
      .filter(({ field }) => taken.has(field))
      .map(({ field, wanted }) => ({ field, value: wanted }))
    apply(`已从“${file.name}”导入 ${settings.length} 处`, settings)
    onClose()
  }
  return (
    <Modal
      open
      onCancel={onClose}
      width={960}
      styles={{ body: { maxHeight: 'calc(100vh - 180px)', overflow: 'auto' } }}
      style={{ top: 24 }}
      title={`从文件导入：${file.name}`}
      mask={{ closable: false }}
      footer={
        <div className={styles.footer}>
          <span role="status">
            {proposals.length === 0
              ? ''
              : `已选 ${taken.size} 处，共 ${proposals.length} 处${doubtful > 0 ? `；其中 ${doubtful} 处需要核对` : ''}`}
          </span>
          <Button onClick={onClose}>{proposals.length === 0 ? '关闭' : '取消'}</Button>
          {proposals.length > 0 && (
            <Button type="primary" disabled={taken.size === 0} onClick={take}>
              填入所选
            </Button>
          )}
        </div>
      }
    >
      <p className={styles.summary}>
        {hasTablesOnly(opened.written)
          ? '文件中只有表格，没有写明机关和年度，按本报告读取。'
          : `这是“${report.organisation}”${report.year}年的报告${own ? '（本系统的备份）' : ''}。`}
        {proposals.length === 0
          ? '文件中没有与表单不同的内容。'
          : '下面是与表单不同的内容，勾选后点“填入所选”；填入后可以撤销。'}
      </p>
      {report.year === year - 1 && <LastYearOffer opened={opened} />}
      {!isThisYears && report.year !== year - 1 && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={`请注意：这是${report.year}年的报告，不是${year}年的，所以没有预先勾选。`}
        />
      )}
      {report.organisation !== organisation && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={`请注意：文件中的机关是“${report.organisation}”，本报告的机关是“${organisation}”。`}
        />
      )}
      {report.content.format !== format.id && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title="文件用的是另一年度的表格格式，本年度格式中没有的栏目不会列出。"
        />
      )}
      <FileRemarks opened={opened} />
      <ProposalList groups={groups} taken={taken} onChange={setTaken} />
    </Modal>
  )
}

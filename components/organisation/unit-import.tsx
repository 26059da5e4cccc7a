'use client'

import { Alert, Button, Result as Outcome } from 'antd'
import Link from 'next/link'
import { useRef, useState } from 'react'
import { Panel } from '@/components/ui/panel'
import panel from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { importUnits, previewUnits } from '@/lib/features/organisation/actions'
import type { ListedUnit, UnitPlan } from '@/lib/features/organisation/policy/unit-plan'
import { PlanTables } from './plan-tables'
import styles from './unit-import.module.css'

interface Preview {
  readonly file: string
  readonly rows: readonly ListedUnit[]
  readonly unused: readonly string[]
  readonly plan: UnitPlan
  readonly mark: string
}

/** Imports a list of organisations in three steps: a file, what it would change, and the confirmation. */
export function UnitImport() {
  const chosen = useRef<File | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [done, setDone] = useState<{ added: number; changed: number; left: number } | null>(null)
  const [reading, read] = useVerb(
    () => {
      const form = new FormData()
      form.set('file', chosen.current!)
      return previewUnits(form)
    },
    (value) => setPreview({ ...value, file: chosen.current!.name }),
  )
  const [importing, run] = useVerb(() => importUnits({ rows: preview!.rows, mark: preview!.mark }), setDone)
  const choose = (files: FileList | null) => {
    chosen.current = files?.[0] ?? null
    if (!chosen.current) return
    setPreview(null)
    read()
    // The same file, corrected, may be chosen again.
    if (picker.current) picker.current.value = ''
  }
  return (
    <main className={panel.page}>
      <Panel title="导入单位名单" action={<Link href="/organisations">返回单位</Link>}>
        {done ? (
          <Outcome
            status="success"
            title={`已导入：新增 ${done.added} 个单位，修改 ${done.changed} 个单位`}
            subTitle={
              done.left > 0
                ? `有问题的 ${done.left} 行没有导入，改正后可以再导入一次。`
                : '每个单位的改动都记入了它的沿革。'
            }
            extra={<Link href="/organisations">查看单位</Link>}
          />
        ) : (
          <>
            <p className={styles.guide}>
              每行一个单位，列的顺序不限，至少要有“单位全称”。先按编码、再按全称认出系统中已有的单位：编码相同而全称不同的是改名，上级不同的是划转，认不出的是新增；名单里没有的单位不会删除，空着的格子不作改动。
              模板：
              <a href="/organisations/template?format=xlsx" download>
                Excel 模板
              </a>
              　
              <a href="/organisations/template?format=csv" download>
                CSV 模板
              </a>
            </p>
            <input
              ref={picker}
              type="file"
              className={styles.file}
              tabIndex={-1}
              aria-label="单位名单文件"
              accept=".xlsx,.xls,.csv,.txt"
              onChange={(event) => choose(event.target.files)}
            />
            <Button type={preview ? 'default' : 'primary'} loading={reading} onClick={() => picker.current?.click()}>
              {preview ? '换一个文件' : '选择文件（.xlsx 或 .csv）'}
            </Button>
            {preview && <PreviewOf preview={preview} importing={importing} confirm={run} />}
          </>
        )}
      </Panel>
    </main>
  )
}

function PreviewOf({
  preview: { file, unused, plan },
  importing,
  confirm,
}: {
  preview: Preview
  importing: boolean
  confirm: () => void
}) {
  const { added, changed, unchanged, faulty, missing } = plan
  const good = added.length + changed.length
  return (
    <section aria-label="预览">
      <p role="status" className={styles.summary}>
        “{file}”：新增 <strong>{added.length}</strong> 个，修改 <strong>{changed.length}</strong> 个，没有变化{' '}
        {unchanged.length} 个，有问题 <strong>{faulty.length}</strong> 行；系统中有而名单里没有的 {missing.length}{' '}
        个，保持不动。
      </p>
      {unused.length > 0 && (
        <Alert className={styles.alert} type="info" showIcon title={`没有用到的列：${unused.join('、')}`} />
      )}
      {faulty.length > 0 && (
        <Alert
          className={styles.alert}
          type="warning"
          showIcon
          title={`有 ${faulty.length} 行有问题，不会导入。可以在文件中改好后重新选择，也可以先导入其余各行。`}
        />
      )}
      <PlanTables plan={plan} />
      <div className={styles.confirm}>
        <Button type="primary" size="large" disabled={good === 0} loading={importing} onClick={confirm}>
          {good === 0
            ? '没有需要导入的改动'
            : faulty.length > 0
              ? `导入其余 ${good} 个单位（有问题的 ${faulty.length} 行不导入）`
              : `确认导入 ${good} 个单位`}
        </Button>
        <span>一次全部存入；中途出错就一个也不存。</span>
      </div>
    </section>
  )
}

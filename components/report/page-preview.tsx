'use client'

import { Alert, Button, Drawer } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useEditor } from './editor'
import { fetchPages, missingWords, type Pages } from './pages'
import styles from './report-editor.module.css'

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly pages: Pages; readonly complete: boolean }

/** The pages of the PDF as they will be printed, after everything typed so far has been saved. */
export default function PagePreview({ url, open, onClose }: { url: string; open: boolean; onClose: () => void }) {
  const { saver } = useEditor()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })
  const [page, setPage] = useState(1)
  const top = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!open) return
    let cancelled = false
    const load = async () => {
      setLoaded({ kind: 'loading' })
      const complete = await saver.flush()
      const pages = await fetchPages(url)
      if (cancelled) return
      setLoaded({ kind: 'ready', pages, complete })
      setPage((current) => Math.min(current, pages.count))
    }
    load().catch(() => {
      if (!cancelled) setLoaded({ kind: 'failed' })
    })
    return () => {
      cancelled = true
    }
  }, [open, saver, url])

  const count = loaded.kind === 'ready' ? loaded.pages.count : 0
  const turn = (to: number) => {
    if (to < 1 || to > count) return
    setPage(to)
    top.current?.scrollIntoView()
  }
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={900}
      title="页面预览"
      extra={
        <span className={styles.pager}>
          <Button onClick={() => turn(page - 1)} disabled={page <= 1}>
            上一页
          </Button>
          <span role="status">{count > 0 ? `第 ${page} 页，共 ${count} 页` : '正在生成…'}</span>
          <Button onClick={() => turn(page + 1)} disabled={page >= count}>
            下一页
          </Button>
        </span>
      }
    >
      <div
        ref={top}
        className={styles.sheet}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') turn(page + 1)
          if (event.key === 'ArrowLeft') turn(page - 1)
        }}
      >
        {loaded.kind === 'failed' && <Alert type="error" showIcon title="页面预览暂时打不开，请稍后再试。" />}
        {loaded.kind === 'ready' && !loaded.complete && (
          <Alert type="warning" showIcon title="有修改还没有保存成功，下面是已保存的内容。" />
        )}
        {loaded.kind === 'ready' && loaded.pages.missing.length > 0 && (
          <Alert type="warning" showIcon title={missingWords(loaded.pages.missing)} />
        )}
        {loaded.kind === 'ready' && (
          <img
            key={page}
            className={styles.page}
            src={`${url}/${page}?revision=${loaded.pages.revision}`}
            alt={`报告第 ${page} 页，共 ${count} 页`}
            width={794}
            height={1123}
          />
        )}
      </div>
    </Drawer>
  )
}

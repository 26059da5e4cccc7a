'use client'

import { Button } from 'antd'
import { useEditor } from './editor'
import styles from './report-editor.module.css'
import { useSignal } from './shared/signal'

/** What one click has just changed, and the way back. */
export function UndoBar() {
  const { undo, revert } = useEditor()
  const last = useSignal(undo)
  if (!last) return null
  return (
    <div className={styles.undo} role="status">
      <span>{last.label}。</span>
      <Button size="small" onClick={revert}>
        撤销
      </Button>
      <Button size="small" type="text" onClick={() => undo.set(null)} aria-label="知道了，关闭提示">
        知道了
      </Button>
    </div>
  )
}

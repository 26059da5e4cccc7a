'use client'

import { Button } from 'antd'
import { useStore } from '@/components/ui/store'
import { useEditor } from './editor'
import styles from './report-editor.module.css'

/** What one click has just changed, and the way back. */
export function UndoBar() {
  const { undo, revert } = useEditor()
  const last = useStore(undo)
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

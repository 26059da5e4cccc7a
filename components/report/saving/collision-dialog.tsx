'use client'

import { Button, Modal } from 'antd'
import { useStore } from '@/components/ui/store'
import { type FieldValue, fieldName, isNarrativeId } from '@/lib/report/fields'
import type { Collision } from '@/lib/report/merge'
import { textOf } from '@/lib/report/narrative'
import { officialDate } from '@/lib/std/dates'
import { useEditor } from '../editor'
import styles from '../report-editor.module.css'
import { linkPrinter } from '../shared/field-text'

/** Two people changed the same place: both values, and the question which to keep. */
export default function CollisionDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { saver, format } = useEditor()
  const state = useStore(saver.queue)
  const collision = state.disputed[0]
  const keep = ({ field }: Collision, value: FieldValue) => {
    saver.decide(field, value)
    if (saver.queue.get().disputed.length === 0) onClose()
  }
  const words = (value: FieldValue): string => {
    const text = typeof value === 'string' ? value : textOf(value, linkPrinter(state.content))
    if (text === '') return '（空白）'
    return collision?.field === 'issuedOn' ? officialDate(text) : text
  }
  if (!collision) return null
  const { field, mine, theirs } = collision
  const both =
    isNarrativeId(field) && typeof mine !== 'string' && typeof theirs !== 'string' ? [...theirs, ...mine] : null
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title="这一处别人也刚刚修改过，请选择用哪一个"
      width={680}
      mask={{ closable: false }}
      footer={<Button onClick={onClose}>稍后再定</Button>}
    >
      <p>
        <strong>{fieldName(format, field)}</strong>
        {state.disputed.length > 1 && `（还有 ${state.disputed.length - 1} 处待选择）`}
      </p>
      <div className={styles.sides}>
        <section aria-label="我填写的">
          <h3>我填写的</h3>
          <div className={styles.side}>{words(mine)}</div>
          <Button type="primary" onClick={() => keep(collision, mine)}>
            用我的
          </Button>
        </section>
        <section aria-label="别人填写的">
          <h3>别人填写的</h3>
          <div className={styles.side}>{words(theirs)}</div>
          <Button onClick={() => keep(collision, theirs)}>用别人的</Button>
        </section>
      </div>
      {both && <Button onClick={() => keep(collision, both)}>保留两者（别人的在前，我的在后）</Button>}
    </Modal>
  )
}

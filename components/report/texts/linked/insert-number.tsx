'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { NarrativeId } from '@/lib/formats/narrative'
import { inputId } from '../../shared/field-name'
import type { TextHost } from '../host/text-host'
import styles from './linked.module.css'

const CellMenu = dynamic(() => import('./cell-menu'), { ssr: false })

/** The menu of the cells, for those who do not know of the @. */
export function InsertNumber({ id, name, host }: { id: NarrativeId; name: string; host: TextHost }) {
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    host.focus()
  }
  return (
    <div
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        className={styles.tool}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${name}：插入表中数字`}
        onClick={() => setOpen(!open)}
      >
        插入表中数字
      </button>
      {open && <CellMenu listId={`${inputId(id)}-menu`} host={host} close={close} />}
    </div>
  )
}

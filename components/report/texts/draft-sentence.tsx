'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { FactField } from '@/lib/document/facts/topics'
import type { TextHost } from './host/text-host'
import linked from './linked/linked.module.css'

const DraftPreview = dynamic(() => import('./draft-preview'), { ssr: false })

/** Offers the sentence that the tables give for a text; it is put in only by a click. */
export function DraftSentence({ field, name, host }: { field: FactField; name: string; host: TextHost }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={linked.menu}>
      <button
        type="button"
        className={linked.tool}
        aria-expanded={open}
        aria-label={`${name}：按表格起草`}
        onClick={() => setOpen(!open)}
      >
        按表格起草
      </button>
      {open && <DraftPreview field={field} host={host} close={() => setOpen(false)} />}
    </div>
  )
}

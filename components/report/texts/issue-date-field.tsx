'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { isDay, officialDate } from '@/lib/std/dates'
import { useEditor } from '../editor'
import { FieldFindings } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { inputId } from '../shared/field-name'
import styles from './texts.module.css'

/** The signature block (落款): the organ's name, which is given, and the date of issue (成文日期). */
export function IssueDateField({ organisation }: { organisation: string }) {
  const { form, canEdit, typed } = useEditor()
  const findings = useFindings('issuedOn')
  const [{ name, ref, onChange }] = useState(() => form.register('issuedOn'))
  const day = String(useWatch({ control: form.control, name: 'issuedOn' }) ?? '')
  return (
    <div className={styles.field}>
      <div className={styles.dateRow}>
        <label htmlFor={inputId('issuedOn')} className={styles.label}>
          成文日期
        </label>
        <input
          id={inputId('issuedOn')}
          name={name}
          ref={ref}
          type="date"
          min="2019-01-01"
          max="2099-12-31"
          className={styles.date}
          readOnly={!canEdit}
          onChange={(event) => {
            void onChange(event)
            typed('issuedOn', event.target.value)
          }}
        />
      </div>
      <p className={styles.printed}>
        <span>将印为：</span>
        {organisation}　{isDay(day) ? officialDate(day) : '（请选择日期）'}
      </p>
      <FieldFindings findings={findings} />
    </div>
  )
}

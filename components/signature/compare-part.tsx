'use client'

import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { compareCopy } from '@/lib/features/signature/actions'
import type { ComparedCopy } from '@/lib/features/signature/compare-version'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import { CopyResult } from './copy-result'
import styles from './scan.module.css'

type Outcome = { readonly name: string } & ({ readonly compared: ComparedCopy } | { readonly refusal: string })

/**
 * Compares a file that came back with the version of record (核对送来的文件): what differs is listed, nothing is
 * stored.
 */
export function ComparePart({ reportId }: { reportId: string }) {
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const [pending, ask] = useVerb(
    (form: FormData, _name: string) => compareCopy(form),
    (compared, _form, name) => setOutcome({ name, compared }),
    { refused: ({ message }, _form, name) => setOutcome({ name, refusal: message }) },
  )
  const compare = (file: File | undefined) => {
    if (!file) return
    if (file.size > largestFile) return setOutcome({ name: file.name, refusal: tooLarge.message })
    const form = new FormData()
    form.set('reportId', reportId)
    form.set('file', file)
    ask(form, file.name)
  }

  return (
    <>
      <p className={styles.lead}>
        送来的 Word 或 PDF 文件可能改动过。选择文件，系统逐个数字、逐句与提交的版本核对；文件不会保存。
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="选择要核对的文件"
        accept=".docx,.doc,.wps,.pdf"
        onChange={({ target }) => {
          compare(target.files?.[0])
          // The same file can be chosen again.
          target.value = ''
        }}
      />
      <Button loading={pending} onClick={() => input.current?.click()}>
        选择文件核对
      </Button>
      <div aria-live="polite">
        {outcome &&
          ('refusal' in outcome ? (
            <p className={styles.refused}>
              ✗ {outcome.name}：{outcome.refusal.replace(/。$/, '')}。
            </p>
          ) : (
            <CopyResult name={outcome.name} compared={outcome.compared} />
          ))}
      </div>
    </>
  )
}

import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PaperAnswer } from '@/components/signature/paper-answer'
import styles from '@/components/signature/verify.module.css'
import { verifyPaper } from '@/lib/features/signature/verify-paper'
import { clientAddress } from '@/lib/platform/session/client-address'

export const metadata: Metadata = { title: '查验校验码' }

interface Asked {
  readonly code?: string | string[]
  readonly number?: string | string[]
  readonly revision?: string | string[]
  readonly check?: string | string[]
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? ''

/**
 * Tells anybody whether a paper is the report of record. A plain form: it works without scripts and can be linked to.
 */
export default async function VerifyPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { code, number, revision, check } = await searchParams
  const parts = [one(number), one(revision), one(check)]
  const given = one(code) || (parts.every(Boolean) ? parts.join(' ') : '')
  const answer = given === '' ? null : await verifyPaper(given, clientAddress(await headers()), new Date())
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1>查验纸质年度报告</h1>
        <form action="/verify" method="get" className={styles.form}>
          <label htmlFor="code">纸质稿页脚上的一行</label>
          <input
            id="code"
            name="code"
            className={styles.input}
            defaultValue={given}
            required
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="example"
          />
          <p id="example" className={styles.soft}>
            例如：编号 000123　第 4 版　校验码 AB12-CD34。有没有空格、大写小写都可以，也可以只输入：123 4 AB12-CD34。
          </p>
          <button type="submit" className={styles.button}>
            查验
          </button>
        </form>
        {answer?.ok === true && <PaperAnswer paper={answer.value} />}
        {answer?.ok === false && (
          <p className={styles.refusal} role="alert">
            {answer.message}。
          </p>
        )}
      </div>
    </main>
  )
}

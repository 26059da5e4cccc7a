'use client'

import { Alert, Select } from 'antd'
import Link from 'next/link'
import type { BatchFinding } from '@/lib/checks/across-organs/define-batch-check'
import type { Punctuality } from '@/lib/checks/across-organs/punctuality'
import { batchChecks } from '@/lib/checks/across-organs/registry'
import styles from './comparison-list.module.css'
import { PunctualitySummary } from './punctuality-summary'

interface Props {
  readonly year: number
  readonly years: readonly number[]
  readonly findings: readonly BatchFinding[]
  /** Names of the organs by the id of their report. */
  readonly organs: Readonly<Record<string, string>>
  readonly punctuality?: Punctuality
  readonly refusal?: string
}

/** Findings on many reports at once, by what is compared; sentences that match stand side by side. */
export function ComparisonList({ year, years, findings, organs, punctuality, refusal }: Props) {
  const count = Object.keys(organs).length
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{year}年横向比对</h1>
      <p className={styles.note}>
        把各单位{year}年的报告放在一起比对，共 {count} 份。这里列出的是线索，是否退回由您核实后决定。
      </p>
      <Select
        aria-label="年度"
        value={year}
        options={years.map((value) => ({ value, label: `${value}年` }))}
        onChange={(value) => window.location.assign(`/comparison?year=${value}`)}
        style={{ width: 110 }}
      />
      {refusal && <Alert type="error" showIcon title={`${refusal}。`} className={styles.notice} />}
      {punctuality && <PunctualitySummary punctuality={punctuality} />}
      {batchChecks.map(({ slug, title, basis }) => (
        <Group
          key={slug}
          title={title}
          basis={basis}
          findings={findings.filter((finding) => finding.slug === slug)}
          organs={organs}
        />
      ))}
    </main>
  )
}

function Group({
  title,
  basis,
  findings,
  organs,
}: Pick<Props, 'findings' | 'organs'> & { title: string; basis: string }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.basis}>依据：{basis}</p>
      {findings.length === 0 && <p className={styles.none}>✓ 没有发现。</p>}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <Item
            key={`${finding.slug} ${finding.member} ${finding.place} ${finding.cells?.[0] ?? ''}`}
            finding={finding}
            organs={organs}
          />
        ))}
      </ul>
    </section>
  )
}

function Item({
  finding: { member, other, message, advice, passages },
  organs,
}: {
  finding: BatchFinding
  organs: Props['organs']
}) {
  return (
    <li className={styles.item}>
      <Link href={`/reports/${member}`} className={styles.organ}>
        {organs[member]}
      </Link>
      <span>{message}</span> <span className={styles.advice}>{advice}</span>
      {passages && other && (
        <details>
          <summary>对照相同的句子（{passages.length}）</summary>
          <table className={styles.passages}>
            <thead>
              <tr>
                <th scope="col">{organs[member]}</th>
                <th scope="col">
                  <Link href={`/reports/${other}`}>{organs[other]}</Link>
                </th>
              </tr>
            </thead>
            <tbody>
              {passages.map(({ mine, theirs }, index) => (
                <tr key={index}>
                  <td>{mine}。</td>
                  <td>{theirs}。</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  )
}

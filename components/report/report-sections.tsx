'use client'

import { memo } from 'react'
import type { SectionDefinition } from '@/lib/formats/types'
import { useEditor } from './editor'
import { TableSection } from './grid/table-section'
import styles from './report-editor.module.css'
import { partId } from './shared/field-name'
import { FeeFields } from './texts/fee-fields'
import { IssueDateField } from './texts/issue-date-field'
import { NarrativeField } from './texts/narrative-field'
import { OverviewLength } from './texts/text-length'

/** The six sections in the order of the format, between the lead and the signature. */
export const ReportSections = memo(function ReportSections({ organisation }: { organisation: string }) {
  const { format } = useEditor()
  return (
    <>
      <Part id="lead" heading="引言">
        <NarrativeField id="lead" heading="引言正文" />
      </Part>
      {format.sections.map((section) => (
        <Part key={section.id} id={section.id} heading={section.heading}>
          <SectionBody section={section} />
        </Part>
      ))}
      <Part id="signature" heading="落款">
        <IssueDateField organisation={organisation} />
      </Part>
    </>
  )
})

function Part({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) {
  return (
    <section id={partId(id)} className={styles.part} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  )
}

function SectionBody({ section }: { section: SectionDefinition }) {
  const { format } = useEditor()
  if (section.kind === 'table') return <TableSection section={section} />
  switch (section.id) {
    case 'overview':
      return (
        <>
          <OverviewLength />
          <NarrativeField id="overview.summary" />
          {format.aspects.map(({ id, heading }) => (
            <NarrativeField key={id} id={`overview.${id}`} heading={heading} />
          ))}
        </>
      )
    case 'problems':
      return (
        <>
          <NarrativeField id="problems.problems" />
          <NarrativeField id="problems.improvements" />
        </>
      )
    case 'otherMatters':
      return (
        <>
          <FeeFields />
          <NarrativeField id="otherMatters.text" />
        </>
      )
  }
}

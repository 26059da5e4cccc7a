import { describe, expect, it } from 'vitest'
import { sectionProgress } from '@/components/report/section-progress'
import { formatById } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const format = formatById('2021')
const byId = (content = emptyContent('2021')) =>
  Object.fromEntries(sectionProgress(format, content).map((part) => [part.id, part]))

describe('progress of the parts', () => {
  it('lists lead, six sections and signature in order', () => {
    expect(sectionProgress(format, emptyContent('2021')).map(({ name }) => name)).toEqual([
      '引言',
      ...format.sections.map(({ heading }) => heading),
      '落款',
    ])
  })

  it('counts the cells people fill in and the texts that are needed', () => {
    const parts = byId()
    expect([
      parts.proactive!.all,
      parts.requests!.all,
      parts.cases!.all,
      parts.overview!.all,
      parts.otherMatters!.all,
    ]).toEqual([10, 144, 12, 5, 4])
  })

  it('counts what is filled in', () => {
    expect(byId(withField(emptyContent('2021'), 'requests.received.businesses', '0')).requests!.filled).toBe(1)
  })

  it('counts an optional part as itself', () => {
    expect(byId().lead).toMatchObject({ optional: true, filled: 0, all: 1 })
    expect(byId(withField(emptyContent('2021'), 'lead', [['说明']])).lead!.filled).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { restoreChanges } from '@/components/report/restore-changes'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const backup = (content = emptyContent('2021')) => ({ organisation: '云岫区财政局', year: 2026, content })

describe('restoreChanges', () => {
  it('sets what differs and clears what the backup does not have', () => {
    const now = withField(withField(emptyContent('2021'), 'proactive.rules.issued', '1'), 'lead', [['现在的引言']])
    const then = withField(withField(emptyContent('2021'), 'proactive.rules.issued', '0'), 'proactive.rules.repealed', '/')
    expect(restoreChanges(now, backup(then))).toEqual({
      ok: true,
      value: [
        { field: 'proactive.rules.issued', value: '0' },
        { field: 'proactive.rules.repealed', value: '/' },
        { field: 'lead', value: [] },
      ],
    })
  })

  it('finds nothing to do where both are the same', () => {
    expect(restoreChanges(emptyContent('2021'), backup())).toEqual({ ok: true, value: [] })
  })

  it('refuses a backup of another format', () => {
    const outcome = restoreChanges(emptyContent('2021'), backup(emptyContent('2019')))
    expect(outcome).toMatchObject({ ok: false, code: 'restore.format' })
  })
})

import { expect, test } from 'vitest'
import { draftMark } from '@/lib/checks/draft-mark'
import type { Finding, Severity } from '@/lib/checks/define-check'

const finding = (severity: Severity): Finding => ({ code: 'X', slug: 'x', severity, place: 'requests', message: '', advice: '' })

test('only findings that must be corrected make a draft', () => {
  expect(draftMark([])).toBeNull()
  expect(draftMark([finding('explain'), finding('confirm'), finding('hint')])).toBeNull()
  expect(draftMark([finding('block'), finding('hint'), finding('block')])).toBe('草稿　尚有2处必须更正')
})

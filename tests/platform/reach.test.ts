import { expect, test } from 'vitest'
import { reachOf } from '@/lib/platform/reach'

test.each([
  ['/district/', 'top'],
  ['/district/education/', 'below'],
  ['/district/education/school/', 'below'],
  ['/', 'none'],
  ['/city/', 'none'],
  ['/city/district/', 'own'],
  ['/district2/', 'none'],
  ['/my-district/', 'none'],
])('the district reaches %s: %s', (path, reach) => {
  expect(reachOf('district', path)).toBe(reach)
})

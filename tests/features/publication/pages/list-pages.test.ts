import { expect, test } from 'vitest'
import { indexPage } from '@/lib/features/publication/pages/list-pages'
import type { PublicationRate } from '@/lib/features/publication/policy/publication-rate'

const text = (rate: Partial<PublicationRate>) => {
  const all: PublicationRate = {
    due: 4,
    published: 2,
    onTime: 2,
    late: 0,
    awaited: 2,
    overdue: 0,
    rate: '50.0',
    final: false,
    ...rate,
  }
  return indexPage({
    department: { number: 1, name: '云溪区人民政府办公室' },
    year: 2026,
    years: [2026],
    groups: [],
    rate: all,
    today: '2027-01-20',
  }).body.text
}

test.each<[Partial<PublicationRate>, string]>([
  [{}, '公布期限未满，以上为截至2027年1月20日的数字。'],
  [{ published: 4, onTime: 4, awaited: 0, rate: '100.0' }, '应公布的均已公布。'],
  [{ published: 4, onTime: 3, late: 1, awaited: 0, final: true }, '公布期限已满：逾期公布1个，尚未公布0个。'],
  [{ due: 0, published: 0, onTime: 0, awaited: 0, rate: null }, '公布期限未满'],
])('an index with %o says: %s', (rate, sentence) => {
  expect(text(rate)).toContain(sentence)
})

import { describe, expect, it } from 'vitest'
import { linkOffers } from '@/lib/checks/claims/link-offers'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport } from '../fixtures'

const field = 'overview.disclosureOnRequest'
const offers = (text: string, cells = {}) =>
  linkOffers(makeSubject(completeReport('2021', { cells, narrative: { [field]: text } })), field).map(
    ({ quote, start, end, cell }) => [quote, text.slice(start, end), cell],
  )

describe('linkOffers', () => {
  it('offers the cell that a number means and equals', () => {
    expect(offers('2025年，我局共收到政府信息公开申请8件，上年结转1件。予以公开3件，不予公开4件。')).toEqual([
      ['8', '8', 'requests.received.total'],
      ['1', '1', 'requests.broughtForward.total'],
      ['3', '3', 'requests.disclosed.total'],
    ])
  })

  it('offers nothing for another value, another year, another meaning, Chinese numerals or a sum of cells', () => {
    expect(
      offers(
        '收到政府信息公开申请7件。2024年收到政府信息公开申请8件。组织培训8次。收到政府信息公开申请八件。不予公开4件。',
      ),
    ).toEqual([])
  })

  it('offers nothing for a number that is linked', () => {
    const report = completeReport('2021')
    const narrative = {
      ...report.content.narrative,
      [field]: [['收到政府信息公开申请', { cell: 'requests.received.total' as const }, '件。']],
    }
    expect(linkOffers(makeSubject({ ...report, content: { ...report.content, narrative } }), field)).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { narrativeIds } from '@/lib/formats/narrative'
import { formatIds } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'
import { contentSchema } from '@/lib/report/schema'

it('starts with nothing filled in, in the shape of its format', () => {
  for (const id of formatIds) {
    const content = emptyContent(id)
    expect(contentSchema(id).parse(content)).toEqual(content)
    expect(Object.keys(content.narrative)).toEqual([...narrativeIds])
    expect(Object.keys(content.cells)).toEqual([])
  }
})

import { expect, it } from 'vitest'
import { aspectOf, guidance, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import { formats } from '@/lib/formats/registry'

it('stands for every aspect of every format', () => {
  for (const format of formats)
    expect(narrativeIds.map(aspectOf).filter((aspect) => aspect !== null)).toEqual(format.aspects.map(({ id }) => id))
})

it('gives each text a name of its own and a word on what it should cover', () => {
  for (const format of formats) {
    const names = narrativeIds.map((id) => narrativeName(format, id))
    expect(names.every(Boolean)).toBe(true)
    expect(new Set(names).size).toBe(narrativeIds.length)
  }
  expect(narrativeIds.filter((id) => guidance[id].length < 10)).toEqual([])
})

it('calls an aspect by its official heading', () => {
  expect(narrativeName(formats[1]!, 'overview.platforms')).toBe('（四）政府信息公开平台建设')
  expect(aspectOf('overview.summary')).toBeNull()
  expect(aspectOf('lead')).toBeNull()
})

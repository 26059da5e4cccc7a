import { readFileSync } from 'node:fs'
import path from 'node:path'
import { importText } from '@/lib/import/import-text'
import type { Imported } from '@/lib/import/imported'

const folder = path.join(import.meta.dirname, '../fixtures/reports')

export const fixtureNames = [
  'labels-drift',
  'extra-section',
  'wrong-row-label',
  'automatic-numbering',
  'missing-cell',
  'hybrid',
] as const
export type FixtureName = (typeof fixtureNames)[number]

export const fixtureText = (name: FixtureName): string => readFileSync(path.join(folder, `${name}.txt`), 'utf8')

/** What a fixture must be read as: cells that are not listed are 0, `otherwiseZero` counts the cells of the tables. */
export interface Expected {
  format: string
  year: number
  organisation: string
  otherwiseZero: number
  cells: Record<string, number | string | null>
}

export const expectedOf = (name: FixtureName): Expected =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Expected

/** Imports a text that must be readable. */
export function imported(text: string): Imported {
  const result = importText(text)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

export const importedFixture = (name: FixtureName): Imported => imported(fixtureText(name))

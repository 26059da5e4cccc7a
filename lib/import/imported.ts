import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
import type { Note } from './cell-sink'

/** A report brought in from a file: what it means, what it literally says, and what a person should look at before using it. */
export interface Imported {
  readonly report: Report
  readonly written: Written
  readonly notes: readonly Note[]
}

import type { Severity } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Opened } from '@/lib/import/imported'
import { type FileKind, type GivenFile, kindOf } from '@/lib/import/open/kind'
import { readFileHere } from '@/lib/platform/intake/read-file'
import type { Report } from '@/lib/report/content'
import type { Refusal } from '@/lib/std/result'
import { rowsOf, rowsOfRefusal } from './check-csv'
import { jsonOf, jsonOfRefusal } from './check-json'
import { textOfCheck } from './check-text'
import { type FilePlace, readGiven } from './given-file'
import { type Earlier, lastYearFor } from './last-year'

/** What is wanted of every file; plain data, so that threads can be told. */
export interface CheckWish {
  readonly form: 'text' | 'json' | 'none'
  readonly csv: boolean
  readonly columns: number
  readonly earlier: Earlier | null
  /** Whether the reports are compared with each other in the end, which needs them all. */
  readonly compare: boolean
}

/** What comes of one file: nothing but what is printed and counted, so that a thousand of them take no room. */
export type Outcome =
  | {
      readonly kind: 'checked'
      readonly print: string
      readonly rows: string
      readonly worst: Severity | null
      readonly hasLastYear: boolean
      readonly report: Report | null
    }
  | { readonly kind: 'refused'; readonly print: string; readonly rows: string; readonly refusal: Refusal }
  | { readonly kind: 'skipped' }

/** Kinds that lie beside reports and are passed over in silence where nobody named them. */
const beside: readonly FileKind[] = ['image', 'slides', 'unknown', 'empty']

/** Reads and checks one file. `given` is its content where that has been read before. */
export async function checkFile(place: FilePlace, wish: CheckWish, given?: GivenFile): Promise<Outcome> {
  const file = given ? { ok: true as const, value: given } : await readGiven(place)
  if (place.found && (file.ok ? beside.includes(kindOf(file.value)) : file.code === 'file.empty'))
    return { kind: 'skipped' }
  const opened = file.ok ? await readFileHere(file.value) : file
  return opened.ok ? checkOpened(place.name, opened.value, wish) : outcomeOfRefusal(place.name, opened, wish)
}

export const outcomeOfRefusal = (name: string, refusal: Refusal, { form, csv }: CheckWish): Outcome => ({
  kind: 'refused',
  print: form === 'json' ? inArray(jsonOfRefusal(name, refusal)) : `${name}：${refusal.message}\n`,
  rows: csv ? rowsOfRefusal(name, refusal) : '',
  refusal,
})

async function checkOpened(
  name: string,
  opened: Opened,
  { form, csv, columns, earlier, compare }: CheckWish,
): Promise<Outcome> {
  const { report, written } = opened
  const lastYear = earlier ? await lastYearFor(report, earlier) : null
  const assessment = runChecks(makeSubject(report, { written, lastYear }))
  const { findings } = assessment
  const print = {
    text: () => textOfCheck(name, opened, assessment, columns),
    json: () => inArray(jsonOf(name, opened, findings)),
    none: () => '',
  }
  return {
    kind: 'checked',
    print: print[form](),
    rows: csv ? rowsOf(name, report, findings) : '',
    worst: findings[0]?.severity ?? null,
    hasLastYear: lastYear !== null,
    report: compare ? report : null,
  }
}

/** An object as an item of the array that is printed piece by piece. */
export const inArray = (value: object): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')

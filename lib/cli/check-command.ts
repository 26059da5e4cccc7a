import type { BatchFinding } from '@/lib/checks/across-organs/define-batch-check'
import type { CheckWish } from './check-file'
import { checkFiles, type NamedOutcome } from './check-files'
import { Comparison } from './comparison'
import { type CsvFile, openCsv } from './csv-file'
import { hanging } from './display-width'
import { readEarlier } from './earlier-reports'
import { type Found, findFiles } from './find-files'
import { type ExitCode, exit, type Io } from './io'
import type { Earlier } from './last-year'
import { Tally } from './tally'

export interface CheckOptions {
  readonly json: boolean
  readonly csv?: string
  readonly previous?: string
  readonly compare?: boolean
}

/**
 * `check FILE|FOLDER|ZIP… [--json] [--csv OUT] [--previous FILE] [--compare]`: reads every report and says what does
 * not hold.
 */
export async function checkCommand(
  given: readonly string[],
  { json, csv, previous, compare = false }: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    io.err(`${message}\n`)
    return exit.unusable
  }
  let earlier: Earlier | null = null
  if (previous !== undefined) {
    const read = await readEarlier(previous, io)
    if (!read.ok) return fail(`${previous}：${read.message}`)
    earlier = read.value
  }
  const table = csv === undefined ? null : await openCsv(csv, io.folder, given)
  if (table?.ok === false) return fail(table.message)
  try {
    const wish: CheckWish = {
      form: json ? 'json' : table ? 'none' : 'text',
      csv: table !== null,
      columns: io.columns,
      earlier,
      compare,
    }
    const code = await printAll(() => findReports(given, io, table?.value ?? null), wish, table?.value ?? null, io)
    if (table && !json) await io.out(`已生成 ${csv}\n`)
    return code
  } finally {
    await table?.value.close()
  }
}

/** The table may lie in a folder that is checked; it is no report. */
async function* findReports(given: readonly string[], io: Io, table: CsvFile | null): AsyncGenerator<Found> {
  for await (const found of findFiles(given, io.folder))
    if (!table || !('file' in found) || found.file !== table.path) yield found
}

async function printAll(
  files: () => AsyncIterable<Found>,
  wish: CheckWish,
  table: CsvFile | null,
  io: Io,
): Promise<ExitCode> {
  const tally = new Tally()
  const comparison = new Comparison()
  const print = printer(wish, io)
  const progress = wish.form === 'text' ? null : await io.progress?.(files())
  try {
    for await (const { name, outcome } of checkFiles(files(), wish)) {
      tally.add(name, outcome)
      comparison.add(name, outcome)
      await print.add({ name, outcome })
      if (table && outcome.kind !== 'skipped') await table.write(outcome.rows)
      progress?.advance()
    }
  } finally {
    progress?.end()
  }
  if (wish.compare) {
    const findings = comparison.run()
    await print.comparison(comparison, findings)
    if (table) await table.write(comparison.rows(findings))
  }
  await print.end()
  if (wish.earlier && tally.withoutLastYear > 0)
    io.err(`${tally.withoutLastYear} 份没有找到上一年度的报告，未作跨年度核对\n`)
  if (tally.passedOver !== '') io.err(tally.passedOver)
  if (wish.form !== 'json' && (tally.files > 1 || wish.form === 'none'))
    await io.out(`${wish.form === 'text' ? '\n' : ''}${hanging('', tally.summary, io.columns)}\n`)
  return tally.hasRefused ? exit.unusable : tally.hasBlock ? exit.faulty : exit.clean
}

/** Prints outcomes one by one, JSON as the items of one array. */
function printer({ form }: CheckWish, io: Io) {
  let printed = 0
  const before =
    form === 'json'
      ? () => (printed === 0 ? '[\n' : ',\n')
      : () => (printed === 0 ? '' : `\n${'─'.repeat(Math.floor(io.columns / 2))}\n\n`)
  return {
    add: async ({ outcome }: NamedOutcome) => {
      if (outcome.kind === 'skipped') return
      if (outcome.kind === 'refused' && form !== 'json') return io.err(outcome.print)
      if (form === 'none') return
      await io.out(`${before()}${outcome.print}`)
      printed += 1
    },
    comparison: async (comparison: Comparison, findings: readonly BatchFinding[]) => {
      if (form === 'json') await io.out(`${before()}${comparison.json(findings)}`)
      else if (form === 'text') await io.out(`${before()}${comparison.text(findings, io.columns)}`)
      printed += 1
    },
    end: async () => {
      if (form === 'json') await io.out(printed === 0 ? '[]\n' : '\n]\n')
    },
  }
}

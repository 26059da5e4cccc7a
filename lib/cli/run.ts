import { parseArgs } from 'node:util'
import { checkCommand } from './check-command'
import { convertCommand } from './convert-command'
import { help } from './help'
import { type ExitCode, exit, type Io } from './io'
import { renderCommand } from './render-command'

const text = { type: 'string' } as const
const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  csv: text,
  previous: text,
  compare: { type: 'boolean' },
  docx: text,
  pdf: text,
  html: text,
  out: text,
} as const

/** Which options each command takes. */
const known: Record<string, readonly string[]> = {
  check: ['json', 'csv', 'previous', 'compare'],
  render: ['docx', 'pdf', 'html'],
  convert: ['out'],
  audit: [],
}

/** Runs the command line. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    io.err(`${message}\n用 --help 查看用法。\n`)
    return exit.unusable
  }
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    return fail(usageFault(error as NodeJS.ErrnoException))
  }
  const {
    values,
    positionals: [command, ...files],
  } = parsed
  if (values.help || argv.length === 0) {
    io.out(help)
    return exit.clean
  }
  if (command === undefined || !known[command])
    return fail(command === undefined ? '没有写明命令' : `没有“${command}”这个命令`)
  const foreign = Object.keys(values).find((option) => !known[command]!.includes(option))
  if (foreign) return fail(`${command} 命令没有 --${foreign} 选项`)
  // Loaded for this command only: the others need no database.
  if (command === 'audit') return (await import('./audit-command')).auditCommand(files, io)
  const [file] = files
  if (file === undefined) return fail('没有指定文件')
  if (command !== 'check' && files.length > 1) return fail(`${command} 命令一次只处理一个文件`)
  if (Object.values(values).includes(''))
    return fail(values.previous === '' ? '上年报告的文件名不能为空' : '输出文件名不能为空')
  if (command === 'check')
    return checkCommand(
      files,
      { json: values.json ?? false, csv: values.csv, previous: values.previous, compare: values.compare },
      io,
    )
  if (command === 'convert')
    return values.out === undefined ? fail('请用 --out 指定输出文件') : convertCommand(file, { out: values.out }, io)
  const { docx, pdf, html } = values
  if (docx === undefined && pdf === undefined && html === undefined)
    return fail('请用 --docx、--pdf 或 --html 指定至少一个输出文件')
  return renderCommand(file, { docx, pdf, html }, io)
}

function usageFault({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? ''
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `没有 ${option} 这个选项` : `选项 ${option} 的写法不正确`
}

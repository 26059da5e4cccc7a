import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isLegacy, type LegacyKind } from '@/lib/import/import-file'
import { type GivenFile, kindOf } from '@/lib/import/open/kind'
import { largestFile } from '@/lib/import/open/largest-file'
import { accept, type Result, refuse } from '@/lib/std/result'

const isSheet = (kind: LegacyKind) => kind === 'xls' || kind === 'ods'

/** Milliseconds a conversion may take; the first start of LibreOffice alone takes some seconds. */
const limit = 60_000

const usualPlaces = [
  ...(process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => [path.join(folder, 'soffice'), path.join(folder, 'soffice.exe')]),
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Where LibreOffice is installed on this computer, or null. */
export async function findOffice(): Promise<string | null> {
  for (const file of usualPlaces) {
    try {
      await access(file, constants.X_OK)
      return file
    } catch {
      // not here
    }
  }
  return null
}

/** No macros, no active content, nothing fetched from elsewhere: the document comes from an unknown person. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ['Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Security/Scripting', 'DisableActiveContent', 'true'],
  ['Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Writer/Content/Update', 'Link', '0'],
  ['Calc/Content/Update', 'Link', '2'],
]
  .map(
    ([node, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`

/** LibreOffice takes hundreds of MB: however many people bring old files, one is converted at a time. */
let last: Promise<unknown> = Promise.resolve()

/**
 * A file of an older kind (.doc, .wps, .xls, .rtf, .odt, .ods, Word 2003 XML) as DOCX or XLSX; any other as it is, and
 * an older one too where LibreOffice is not installed: the reader says what to do. Refusal: `file.unconverted`.
 */
export async function modernise(file: GivenFile, office = findOffice()): Promise<Result<GivenFile>> {
  if (file.bytes.length > largestFile) return accept(file)
  const kind = kindOf(file)
  if (!isLegacy(kind)) return accept(file)
  const program = await office
  if (program === null) return accept(file)
  const turn = last.then(() => convert(program, file.bytes, kind))
  last = turn
  const bytes = await turn
  return bytes.ok ? accept({ ...file, bytes: bytes.value }) : bytes
}

async function convert(program: string, bytes: Uint8Array, kind: LegacyKind): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ogi-office-'))
  try {
    const profile = path.join(folder, 'profile')
    await mkdir(path.join(profile, 'user'), { recursive: true })
    await writeFile(path.join(profile, 'user/registrymodifications.xcu'), settings)
    const source = path.join(folder, `source.${kind === 'wordXml' ? 'xml' : kind}`)
    await writeFile(source, bytes)
    const target = isSheet(kind) ? 'xlsx:Calc MS Excel 2007 XML' : 'docx:MS Word 2007 XML'
    const options = [
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nologo',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ]
    await runOffice(program, [...options, '--convert-to', target, '--outdir', path.join(folder, 'out'), source], folder)
    return accept(
      new Uint8Array(await readFile(path.join(folder, 'out', isSheet(kind) ? 'source.xlsx' : 'source.docx'))),
    )
  } catch {
    return refuse(
      'file.unconverted',
      `旧版文件没有转换成功，可能已损坏；请先用 Word、Excel 或 WPS 打开，另存为 ${isSheet(kind) ? '.xlsx' : '.docx'} 后再读取`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs LibreOffice as the head of a process group of its own, so that everything it started ends with it. */
function runOffice(program: string, parameters: readonly string[], home: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // A proxy that nobody serves: links in a document lead nowhere.
    const nowhere = 'http://127.0.0.1:9'
    const { PATH, SystemRoot, NODE_ENV } = process.env
    const env = {
      NODE_ENV,
      PATH,
      SystemRoot,
      HOME: home,
      TMPDIR: home,
      TEMP: home,
      LANG: 'zh_CN.UTF-8',
      http_proxy: nowhere,
      https_proxy: nowhere,
    }
    const child = spawn(program, parameters, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      cwd: home,
      env,
    })
    const end = () => {
      try {
        if (process.platform === 'win32') child.kill('SIGKILL')
        else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // already gone
      }
    }
    const timer = setTimeout(end, limit)
    const leave = () => end()
    process.once('exit', leave)
    const settle = (fault: Error | null) => {
      clearTimeout(timer)
      process.off('exit', leave)
      end()
      if (fault) reject(fault)
      else resolve()
    }
    child.once('error', settle)
    child.once('exit', (code) => settle(code === 0 ? null : new Error(`LibreOffice ended with ${code}`)))
  })
}

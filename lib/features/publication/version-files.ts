import type { OpenFile } from '@/lib/features/publication/policy/open-address'
import { documentOfVersion, type Printed, reportOfVersion } from '@/lib/features/report/print-report'
import { formatById } from '@/lib/formats/registry'
import { renderDocx } from '@/lib/render/docx/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { printCellTable } from '@/lib/report/cell-table'
import { printReportFile } from '@/lib/report/report-file'
import { ByteCache } from '@/lib/std/byte-cache'

/** A file of a version: the same bytes whenever and wherever it is made. */
export interface VersionFile {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string
}

const types: Record<OpenFile, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

const endings: Record<OpenFile, string> = { docx: 'docx', pdf: 'pdf', json: 'report.json', csv: 'csv' }

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function bytesOf(version: Printed, file: OpenFile): Promise<Uint8Array> {
  switch (file) {
    case 'docx':
      return renderDocx(await documentOfVersion(version))
    case 'pdf':
      return renderPdf(await documentOfVersion(version))
    case 'json':
      return textBytes(printReportFile(reportOfVersion(version)))
    case 'csv':
      return textBytes(printCellTable(reportOfVersion(version)))
  }
}

/** One of the canonical files of a version. */
export async function makeVersionFile(version: Printed, file: OpenFile): Promise<VersionFile> {
  const { organisation, year, content } = reportOfVersion(version)
  return {
    bytes: await bytesOf(version, file),
    type: types[file],
    name: `${organisation}${formatById(content.format).title(year)}.${endings[file]}`,
  }
}

/** Versions never change, so what was made once is good for as long as there is room. */
const made = new ByteCache<VersionFile>(64_000_000, ({ bytes }) => bytes.length)
const key = (id: string, file: OpenFile) => `${id} ${file}`

/** The same, kept in memory. */
export const versionFile = (id: string, file: OpenFile, find: () => Promise<Printed>): Promise<VersionFile> =>
  made.get(key(id, file), async () => makeVersionFile(await find(), file))

/** Whether giving the file out costs nothing. */
export const hasVersionFile = (id: string, file: OpenFile): boolean => made.has(key(id, file))

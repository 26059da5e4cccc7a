import { randomBytes } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { listPublications } from '@/lib/features/report/data/publications'
import { findReport } from '@/lib/features/report/data/reports'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result, refuse } from '@/lib/std/result'
import { reportPackage } from './report-package'

/**
 * How the package of what is public stands in the folder for the website (OGI_PUBLISH_DIR): no such folder, there, or
 * not there because it could not be written.
 */
export type PackageStanding = 'off' | 'written' | 'missing'

const publishFolder = (): string | null => process.env.OGI_PUBLISH_DIR?.trim() || null

/**
 * `<number>/<year>-v<version>.zip`, and the same unpacked in `<number>/<year>`. Numbers only: they stay through
 * renames, and every system can write them.
 */
const places = (folder: string, number: number, year: number, version: number) => ({
  zip: path.join(folder, String(number), `${year}-v${version}.zip`),
  unpacked: path.join(folder, String(number), String(year)),
})

/**
 * Whether the package of a report's newest publication lies in the folder. Of practice (演练) nothing is ever written.
 */
export async function packageStanding(scope: Scope, reportId: string): Promise<PackageStanding> {
  const folder = publishFolder()
  const report = folder === null || scope.practice ? null : await findReport(scope, reportId)
  const [newest] = report ? await listPublications(scope, reportId) : []
  const organisation = report && (await findOrganisation(scope, report.organisationId))
  if (!folder || !newest || !organisation) return 'off'
  return access(places(folder, organisation.number, report.year, newest.version.number).zip).then(
    () => 'written',
    () => 'missing',
  )
}

/**
 * Writes the package of what is public into the folder for the website, after the publication itself: a full disk must
 * not undo what is public already. Readers of the folder find the old files or the new ones, never half of them.
 * Refusal: `package.unwritable`.
 */
export async function writeReportPackage(scope: Scope, reportId: string): Promise<Result<PackageStanding>> {
  const folder = publishFolder()
  if (folder === null || scope.practice) return accept('off')
  try {
    const made = await reportPackage(scope, reportId)
    if (!made) return accept('off')
    const { zip, unpacked } = places(folder, made.number, made.year, made.version)
    const fresh = `${unpacked}.${randomBytes(6).toString('hex')}`
    await mkdir(fresh, { recursive: true })
    try {
      for (const [name, bytes] of made.files) await writeFile(path.join(/*turbopackIgnore: true*/ fresh, name), bytes)
      await writeFile(`${fresh}.zip`, made.zip)
      await replace(fresh, unpacked)
      // Last, because its being there says that all is.
      await rename(`${fresh}.zip`, zip)
    } finally {
      await Promise.all([fresh, `${fresh}.zip`].map((left) => rm(left, { recursive: true, force: true })))
    }
    return accept('written')
  } catch (error) {
    console.error(`package of report ${reportId} could not be written:`, error)
    return refuse(
      'package.unwritable',
      '报告已发布，但发布包没有写入网站目录，可能是磁盘已满或没有写入权限。请联系系统管理员处理后重新写入',
    )
  }
}

/** A folder cannot be renamed over one that has files: the old one steps aside first. */
async function replace(fresh: string, place: string): Promise<void> {
  const aside = `${fresh}.old`
  await rename(place, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(fresh, place)
  await rm(aside, { recursive: true, force: true })
}

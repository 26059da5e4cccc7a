import { writeReportPackage } from '@/lib/features/publication/package-folder'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Writes the package of what is public again (生成发布包), when it could not be written at publication. Refusals:
 * `package.none`, `package.unwritable`.
 */
export const writePackageVerb = defineVerb({
  name: 'writePackage',
  on: reportInScope,
  may: 'report.publish',
  input: {},
  event: {},
  run: async ({ scope, report }) => {
    const written = await writeReportPackage(scope, report.id)
    if (!written.ok) return written
    if (written.value === 'off') return refuse('package.none', '系统没有设置网站目录，或者这份报告还没有发布')
    return { value: written.value, event: {} }
  },
})

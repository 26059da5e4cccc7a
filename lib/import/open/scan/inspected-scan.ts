/** What a scan turned out to be, by its content alone. */
export interface InspectedScan {
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png'
  readonly pages: number
}

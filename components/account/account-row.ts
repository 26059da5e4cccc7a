export interface AccountRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly email: string
  readonly disabled: boolean
  readonly locked: boolean
  readonly lastSignIn: string | null
  readonly hasSecondFactor: boolean
  /** The account of the person who is looking. */
  readonly own: boolean
}

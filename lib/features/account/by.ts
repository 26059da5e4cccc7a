/** Who makes an account, and when. `actorId` is null for start scripts. Whether they may is asked by the door. */
export interface By {
  readonly actorId: string | null
  readonly now: Date
}

import { AsyncLocalStorage } from 'node:async_hooks'

// On globalThis, because `next dev` and `next build` may load this module more than once in a process.
const holder = globalThis as typeof globalThis & { ogiEventOrigin?: AsyncLocalStorage<string | null> }
const storage = (holder.ogiEventOrigin ??= new AsyncLocalStorage())

/**
 * Runs `work`; every event that it appends names this checked address of the browser, without anybody passing it along.
 */
export const fromAddress = <Result>(address: string | null, work: () => Promise<Result>): Promise<Result> =>
  storage.run(address, work)

/** The address of the request that is being answered; null outside of one, or when nothing vouches for the address. */
export const originAddress = (): string | null => storage.getStore() ?? null

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the page answers: false as the server drew it, true once its script runs. A form sent before that would be
 * sent by the browser, past the script.
 */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

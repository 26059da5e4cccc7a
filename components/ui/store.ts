import { useSyncExternalStore } from 'react'

/** One value outside of React, watched where it is shown, so that a change of it draws nothing else again. */
export interface Watched<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

export interface Store<T> extends Watched<T> {
  readonly set: (value: T) => void
}

export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** @param onServer the value that the server draws with, where the browser may know another */
export const useStore = <T>(store: Watched<T>, onServer: () => T = store.get): T =>
  useSyncExternalStore(store.subscribe, store.get, onServer)

/**
 * What is chosen of a store. Draws again when that differs: so it is a plain value, or one that stays the same while
 * nothing in it changes.
 */
export function useSelected<T, S>(store: Watched<T>, select: (value: T) => S): S {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}

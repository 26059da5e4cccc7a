import { createStore, useStore } from '@/components/ui/store'

const place = 'ogi.queue.keys'

/** Where the browser keeps nothing the keys are simply on. */
function kept(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}

const wanted = createStore(kept())

function want(on: boolean) {
  try {
    localStorage.setItem(place, on ? 'on' : 'off')
  } catch {
    // Private windows may refuse; then it lasts as long as the page.
  }
  wanted.set(on)
}

/** Whether this person uses the keys of the queue; kept on this computer. */
export const useKeysWanted = (): [boolean, (on: boolean) => void] => [useStore(wanted, () => true), want]

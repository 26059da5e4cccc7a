const name = 'ogi-review-keys'

/** Whether single letters do something on this computer; they do unless somebody switched them off. */
export const keysSwitch = {
  read: (): boolean => {
    try {
      return window.localStorage.getItem(name) !== 'off'
    } catch {
      return true
    }
  },
  write: (enabled: boolean): void => {
    try {
      window.localStorage.setItem(name, enabled ? 'on' : 'off')
    } catch {
      // Without a store the choice holds for this page.
    }
  },
}

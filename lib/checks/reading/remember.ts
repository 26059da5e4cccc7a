/** A function of an object that is asked for the same object again and again: between two keystrokes most sentences are the same. */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let entry = known.get(key)
    if (!entry) {
      entry = { value: make(key) }
      known.set(key, entry)
    }
    return entry.value
  }
}

/**
 * SVG path data of whole numbers in relative coordinates: the same outline in half the letters.
 *
 * @param path absolute commands M, L, Q, C and Z, as fontkit writes them. Rounding never adds up: every point is
 * measured from where the pen really is.
 */
export function compactPath(path: string): string {
  let compact = ''
  let last = ''
  let [penX, penY, startX, startY] = [0, 0, 0, 0]
  for (const [, command = '', list = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points = (list.match(/-?[\d.]+/g) ?? []).map((text) => Math.round(Number(text)))
    if (command === 'Z') {
      compact += last = 'z'
      ;[penX, penY] = [startX, startY]
      continue
    }
    const relative = points.map((value, index) => value - (index % 2 === 0 ? penX : penY))
    ;[penX, penY] = points.slice(-2) as [number, number]
    if (command === 'M') [startX, startY] = [penX, penY]
    const [letter, values] =
      command !== 'L'
        ? [command.toLowerCase(), relative]
        : relative[1] === 0
          ? ['h', [relative[0]!]]
          : relative[0] === 0
            ? ['v', [relative[1]!]]
            : ['l', relative]
    // After m, bare numbers would be lines; elsewhere a repeated letter is left out.
    const named = letter !== last || letter === 'm'
    compact += values.reduce<string>(
      (text, value, index) => text + (value < 0 || (index === 0 && named) ? '' : ' ') + value,
      named ? letter : '',
    )
    last = letter
  }
  return compact
}

/** A PDF from its objects: 1 is the catalogue, 2 the tree of pages, the others follow. */
export function handPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = ['<</Type/Catalog/Pages 2 0 R>>', ...objects].map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(file)
}

/** Ids of a field's input and of the words that describe it, for labels and jumps. */
export const inputId = (field: string) => `field-${field.replaceAll('.', '-')}`
export const labelId = (field: string) => `${inputId(field)}-label`
export const noteId = (field: string) => `${inputId(field)}-note`
export const partId = (part: string) => `part-${part}`

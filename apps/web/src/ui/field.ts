/** What every form control is given. `id` is also where the error summary's link lands. */
export type FieldProps = {
  id: string
  label: string
  labelSize?: 's' | 'm' | 'l'
  hint?: string
  /** A sentence that says what to do; its presence makes the field an error. */
  error?: string
}

/** The ids of the hint and error that belong to a control, in the order in which they are read out. */
export function describedBy(field: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [field.hint && `${field.id}-hint`, field.error && `${field.id}-error`].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}

export type Choice = { value: string; text: string; hint?: string; disabled?: boolean }

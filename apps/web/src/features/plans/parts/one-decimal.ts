/** Full-time equivalents as the plan prints them: "18.8" from "18.80", "13.0" from "13". The text is cut, never counted with. */
export function oneDecimal(amount: string | null): string {
  if (amount === null) return ''
  const parts = /^(-?\d+)(?:\.(\d)(\d*))?$/.exec(amount)
  // More than one digit that says something is shown as it is, rather than rounded in silence.
  if (!parts || /[1-9]/.test(parts[3] ?? '')) return amount
  return `${parts[1]}.${parts[2] ?? '0'}`
}

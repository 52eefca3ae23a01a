const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The county's day at an instant: roles begin and end at its midnight, not at that of the machine. */
export function dayOf(instant: Date): string {
  return inLondon.format(instant)
}

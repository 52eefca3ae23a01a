import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The day on which clusters become partnerships and their local plans are due to begin. */
export const firstDayOfPartnerships = '2008-09-01'
export const lastDayOfClusters = '2008-08-31'

/** Whether this is a day of the calendar, written as 2008-09-01. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that somebody wrote: "1 September 2008", "1 Sep 2008", "1/9/2008" (day first, as Britain writes it) or "2008-09-01";
 * null where it is none. A browser's own date field would show the same day month first on many an office machine.
 */
export function dayWritten(text: string): string | null {
  const written = text.trim().toLowerCase()
  const inWords = /^(\d{1,2})(?:st|nd|rd|th)? +([a-z]{3,9})\.? +(\d{4})$/.exec(written)
  const inFigures = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(written)
  const [, day = '', month = '', year = ''] = inWords ?? inFigures ?? []
  const number = inWords ? months.indexOf(month.slice(0, 3)) + 1 : Number(month)
  const iso = year ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : written
  return isDay(iso) ? iso : null
}

/** The day that an address asks about. What is no day is kept, so that the form can show it, and the usual day is answered. */
export function dayAsked(asked: unknown): { on: string; mistaken: string | null } {
  if (typeof asked !== 'string' || asked === '') return { on: firstDayOfPartnerships, mistaken: null }
  const on = dayWritten(asked)
  return on ? { on, mistaken: null } : { on: firstDayOfPartnerships, mistaken: asked }
}

/** The day in the address bar, `?on=2008-09-01`, and how to choose another; other parts of the address stay. */
export function usePlanDay() {
  const route = useRoute()
  const router = useRouter()
  const asked = computed(() => dayAsked(route.query.on))
  return {
    on: computed(() => asked.value.on),
    mistaken: computed(() => asked.value.mistaken),
    choose: (day: string) => void router.push({ query: { ...route.query, on: day }, hash: route.hash }),
  }
}

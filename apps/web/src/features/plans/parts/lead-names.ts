import { inWords } from '../plan-words.ts'

/** Those who answer for something, as printed. Empty where nobody is named. */
export function leadNames(leads: readonly { printed: string }[]): string {
  return inWords(leads.map(({ printed }) => printed))
}

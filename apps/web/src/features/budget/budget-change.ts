import { compareDecimals, groupedDecimal, subtractDecimals } from '@weald/domain'
import { moneyText } from '../../ui/money-text.ts'

export type Change = {
  amount: string
  /** "+5.9%", or in words where there is nothing to compare with. */ share: string
  sort: number
}

/** The change from one year to the next; null where one of the two is not printed. */
export function changeOf(previous: string | null, now: string | null): Change | null {
  if (previous === null || now === null) return null
  const amount = subtractDecimals(now, previous)
  return { amount, share: shareOf(amount, previous, now), sort: Number(amount) }
}

// A share is a rounded figure for the eye: only sums are kept exact.
function shareOf(amount: string, previous: string, now: string): string {
  if (compareDecimals(amount, '0') === 0) return 'no change'
  if (compareDecimals(previous, '0') === 0) return 'new'
  if (compareDecimals(now, '0') === 0) return 'ended'
  const percent = (Number(amount) / Math.abs(Number(previous))) * 100
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)}%`
}

export function signedThousands(amount: string): string {
  return signed(amount, moneyText(amount, 'thousands'))
}

export function signedFte(amount: string): string {
  return signed(amount, groupedDecimal(amount, 1).replace('-', '−'))
}

const signed = (amount: string, text: string) => (compareDecimals(amount, '0') > 0 ? `+${text}` : text)

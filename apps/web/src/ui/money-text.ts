/** How an amount is shown: whole thousands with one decimal, as the plan prints them, or pounds (and pence, if any). */
export type MoneyStyle = 'thousands' | 'pounds'

const minus = '−'
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * `amount` is a decimal string of pounds, as the API writes money ("12830700.00"). It is counted in pence as a whole
 * number throughout: no amount passes through a floating-point number. Halves round away from nought.
 * Text that is not an amount comes back as it is, for it was printed so.
 */
export function moneyText(amount: string, style: MoneyStyle): string {
  const parts = /^([-−]?)(\d+)(?:\.(\d{1,2})\d*)?$/.exec(amount.trim())
  if (!parts) return amount
  const [, sign, pounds = '0', fraction = ''] = parts
  const pence = BigInt(pounds) * 100n + BigInt(fraction.padEnd(2, '0'))
  const text = style === 'thousands' ? thousands(pence) : poundsAndPence(pence)
  // What rounds to nothing has no sign.
  return sign && /[1-9]/.test(text) ? minus + text : text
}

function thousands(pence: bigint): string {
  const tenths = (pence + 5_000n) / 10_000n
  return `${grouped(String(tenths / 10n))}.${tenths % 10n}`
}

function poundsAndPence(pence: bigint): string {
  const whole = `£${grouped(String(pence / 100n))}`
  return pence % 100n === 0n ? whole : `${whole}.${String(pence % 100n).padStart(2, '0')}`
}

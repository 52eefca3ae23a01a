import type { Row, RowRule } from './dataset.ts'

/** Rules that several datasets share. The database holds each of them too; here they come as a sentence beside the row. */

/** The second day is not before the first. ISO days compare as text. */
export function inOrder(first: string, second: string): RowRule {
  return (row) => {
    const [from, to] = [row[first], row[second]]
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return null
    return { column: second, message: `It ends on ${to}, before it begins on ${from}. Put the two days in order.` }
  }
}

/** Income is written as a negative amount, so that sums are plain sums. */
export function notPositive(column: string): RowRule {
  return (row) => {
    const amount = row[column]
    if (typeof amount !== 'string' || !/[1-9]/.test(amount) || amount.startsWith('-')) return null
    return { column, message: `Income is negative, and ${amount} is not. Write -${amount}.` }
  }
}

/** Exactly one of the columns is filled. */
export function exactlyOne(...columns: readonly string[]): RowRule {
  return (row) => {
    const filled = columns.filter((column) => row[column] !== null)
    if (filled.length === 1) return null
    const found = filled.length === 0 ? 'none is filled' : `${filled.join(' and ')} are filled`
    return { column: filled[1] ?? columns[0] ?? '', message: `Fill exactly one of ${columns.join(', ')}; ${found}.` }
  }
}

/** The two columns do not name the same. */
export function different(first: string, second: string, message: string): RowRule {
  return (row: Row) => (row[second] !== null && row[first] === row[second] ? { column: second, message } : null)
}

/** Both columns are filled, or neither is. */
export function together(first: string, second: string): RowRule {
  return (row) => {
    if ((row[first] === null) === (row[second] === null)) return null
    const [filled, empty] = row[first] === null ? [second, first] : [first, second]
    return { column: empty, message: `${filled} is filled and ${empty} is not. Fill both, or neither.` }
  }
}

import { createHash } from 'node:crypto'
import { CodedError } from '../errors.ts'
import { readDate, readDateTime, readDecimal } from './scalars.ts'

/** The values of one row in the columns that its list is sorted by. */
export type SortKey = readonly (string | number)[]

const keyKinds = {
  text: (value: unknown) => typeof value === 'string' && !value.includes('\u0000'),
  integer: (value: unknown) => Number.isSafeInteger(value),
  decimal: (value: unknown) => typeof value === 'string' && readDecimal(value) !== null,
  date: (value: unknown) => typeof value === 'string' && readDate(value) !== null,
  instant: (value: unknown) => typeof value === 'string' && readDateTime(value) !== null,
  uuid: (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
} as const satisfies Record<string, (value: unknown) => boolean>

export type KeyKind = keyof typeof keyKinds

/** What a cursor belongs to: the list, its order and the kind of each sort column. */
export interface CursorScope {
  readonly name: string
  readonly kinds: readonly KeyKind[]
}

const version = 1

/**
 * A place in a list. The checksum tells a cursor that was cut or edited from a whole one; it is no secret and guards nothing,
 * because a cursor opens nothing: what a caller may see is decided by the query, wherever it starts.
 */
export function writeCursor({ name }: CursorScope, key: SortKey): string {
  const content = JSON.stringify([version, name, ...key])
  return Buffer.from(checksum(content) + content).toString('base64url')
}

export function readCursor({ name, kinds }: CursorScope, cursor: string): SortKey {
  const text = Buffer.from(cursor, 'base64url').toString()
  const content = text.slice(checksumLength)
  const whole =
    cursor.length <= 2_000 &&
    checksum(content) === text.slice(0, checksumLength) &&
    Buffer.from(text).toString('base64url') === cursor
  const [writtenBy, list, ...key] = whole ? (JSON.parse(content) as unknown[]) : []
  const fits =
    writtenBy === version &&
    list === name &&
    key.length === kinds.length &&
    kinds.every((kind, place) => keyKinds[kind](key[place]))
  if (!fits)
    throw new CodedError(
      'BAD_CURSOR',
      'This cursor does not belong to this list and order, or it has been changed. Start again without it.',
    )
  return key as SortKey
}

const checksumLength = 8

function checksum(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, checksumLength)
}

/** What a rule answers: a value, or why there is none. Faults are thrown; a Result is for the expected. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** @param message one sentence that says what is wrong and what to do. */
export function fail(code: string, message: string): { ok: false; code: string; message: string } {
  return { ok: false, code, message }
}

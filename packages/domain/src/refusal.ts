/** One thing wrong, and where. `path` leads to the field or row. */
export type Issue = { path: string; code: string; message: string }

/** The one shape of an expected no: data, never an exception. */
export type Refusal = { code: string; message: string; issues: readonly Issue[] }

export function refusal(code: string, message: string, issues: readonly Issue[] = []): Refusal {
  return { code, message, issues }
}

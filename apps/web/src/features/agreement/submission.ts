type Step = { readonly command: string; readonly takenAt: string; readonly contentHash: string }

/** The step that last put an edition before a gate: what a decision there is on. Null where none is recorded, as for what was imported. */
export function lastSubmission<Taken extends Step>(steps: readonly Taken[]): Taken | null {
  return steps.findLast(({ command }) => command === 'SUBMIT' || command === 'SUBMIT_PRIORITIES') ?? null
}

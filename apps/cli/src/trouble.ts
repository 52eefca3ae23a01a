/** Something that the person at the terminal can put right; its message is all they are shown. The command ends with 2. */
export class Trouble extends Error {
  override name = 'Trouble'
  /** Whether it may have passed in a moment: Weald was not reached, or was not ready. */
  readonly passing: boolean

  constructor(message: string, { passing = false }: { passing?: boolean } = {}) {
    super(message)
    this.passing = passing
  }
}

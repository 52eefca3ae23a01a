/** Something that the person at the terminal can put right; its message is all they are shown. The command ends with 2. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/**
 * A reason why Weald cannot start that a person can act on. `message` is one sentence or two in plain words: what is wrong and
 * what to do. `main.ts` prints it alone, without a stack; every other error is a mistake of ours and keeps its stack.
 */
export class StartFault extends Error {
  override name = 'StartFault'
}

/** What the person who starts Weald sees: a short line for each thing that is done. The log is for machines, and is something else. */
export const terminal = {
  /** Something that has been done. */
  done: (message: string) => console.log(`  ✓ ${message}`),
  /** Something that takes a while and begins now. */
  begin: (message: string) => console.log(`  · ${message}…`),
  say: (message: string) => console.log(message),
}

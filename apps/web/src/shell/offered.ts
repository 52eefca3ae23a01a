/** A link that is for those who may do one of `needs` somewhere, by the names of the policy table; for everybody without any. */
export interface OfferedLink {
  readonly text: string
  readonly path: string
  readonly needs?: readonly string[]
}

/** Whether somebody with these rights may do one of what is needed. It decides only what is shown. */
export const mayOne = (may: readonly string[], needs: readonly string[] | undefined) =>
  !needs || needs.some((action) => may.includes(action))

export const offered = <Link extends OfferedLink>(links: readonly Link[], may: readonly string[]): Link[] =>
  links.filter(({ needs }) => mayOne(may, needs))

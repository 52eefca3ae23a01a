import type { Power } from '../../graphql/generated/graphql.ts'
import type { Kind } from './intervention-words.ts'

/** What a form holds of the kind of an intervention. */
export type KindChosen = { kind: Kind; powers: Power[] }

/** As the API takes it: powers go with one kind alone, and what was ticked before another was chosen is not sent. */
export const kindToSend = ({ kind, powers }: KindChosen) => ({ kind, powers: kind === 'SUSPENDED_POWERS' ? powers : [] })

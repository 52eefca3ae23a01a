import type { Database } from '../../src/db/client.ts'
import { cookieSet, signInDesk, type SignInDesk } from './sign-in-desk.ts'
import { seededChance } from './seeded.ts'
import type { Chance } from './seeded.ts'

export interface GuessesResult {
  readonly guesses: number
  /** Guesses that got in. */
  readonly bypasses: number
  /** Passwords that were looked at, of all guesses. */
  readonly tried: number
  /** The most tries of one address from one place in any 15 minutes, and from everywhere in any 24 hours. */
  readonly mostFromOnePlace: number
  readonly mostFromEverywhere: number
  /** Guesses whose work with argon2 was not what it is for everybody: one computation for a try, none for what is not tried. */
  readonly unequalWork: number
  /** Whether known and unknown addresses were refused by the same answers in the same places. */
  readonly sameAnswers: boolean
  /** Holders who still got in meanwhile from another place, and from a browser that is known. */
  readonly holdersElsewhere: string
  readonly holdersKnown: string
  readonly failures: readonly string[]
}

interface Address {
  readonly email: string
  readonly password: string | null
  readonly device: string
  readonly tries: { readonly at: number; readonly from: string }[]
  readonly answers: string[]
}

/** How many try each address from one place, and how many places try it besides. */
const [fromOnePlace, fromEach] = [50, 10]
/** Ten rounds fit into a quarter of an hour, and more. */
const betweenRounds = 57_600

/**
 * Guesses the passwords of ten addresses that somebody has and ten that nobody has, from one stubborn place each and from many places
 * that try a few times; the clock walks through hours meanwhile. Every holder has signed in before from a browser of their own.
 */
export async function guessesFail(
  database: Database,
  { guesses, addresses: count = 20, seed }: { guesses: number; addresses?: number; seed: number },
): Promise<GuessesResult> {
  const chance = seededChance(seed)
  const desk = await signInDesk(database)
  const addresses: Address[] = []
  for (let index = 0; index < count; index++) addresses.push(index % 2 ? unknownAddress(index) : await knownAddress(desk, chance))
  const plan = planned(Math.floor(guesses / count))
  const began = await desk.sessionsKept()
  const failures: string[] = []
  let [made, bypasses, unequalWork] = [0, 0, 0]
  // Each address is tried by the same plan, so that what is answered can be compared; the addresses take turns.
  for (const { place, stubborn } of plan) {
    for (const [index, address] of addresses.entries()) {
      const from = stubborn ? `10.${index}.0.1` : `10.${index}.${1 + Math.floor(place / 250)}.${place % 250}`
      const before = desk.work.length
      const reply = await desk.signIn(address.email, guess(addresses, address, chance), { from })
      made++
      const works = desk.work.length - before
      const tried = reply.statusCode === 401
      if (works !== (tried ? 1 : 0)) unequalWork++
      if (tried) address.tries.push({ at: desk.now().getTime(), from })
      address.answers.push(`${reply.statusCode} ${reply.json<{ error?: { message: string } }>().error?.message}`)
      if (reply.statusCode !== 401 && reply.statusCode !== 429) {
        bypasses++
        failures.push(`a guess at ${address.email} from ${from} was answered ${reply.statusCode}`)
      }
      if (reply.cookies.length > 0) failures.push(`a guess at ${address.email} got a cookie`)
    }
    desk.advance(betweenRounds)
  }
  bypasses += (await desk.sessionsKept()) - began

  const holders = addresses.filter(({ password }) => password !== null)
  let known = 0
  for (const { email, password, device } of holders)
    if ((await desk.signIn(email, password ?? '', { from: '10.99.0.1', cookie: device })).statusCode === 200) known++
  const elsewhere = await holdersElsewhere(desk, holders.length)
  const result = {
    guesses: made,
    bypasses,
    tried: addresses.reduce((sum, { tries }) => sum + tries.length, 0),
    mostFromOnePlace: Math.max(...addresses.map(({ tries }) => mostWithin(tries, 15 * 60_000, ({ from }) => from))),
    mostFromEverywhere: Math.max(...addresses.map(({ tries }) => mostWithin(tries, 24 * 60 * 60_000, () => ''))),
    unequalWork,
    sameAnswers: new Set(addresses.map(({ answers }) => answers.join('\n'))).size === 1,
    holdersElsewhere: `${elsewhere}/${holders.length}`,
    holdersKnown: `${known}/${holders.length}`,
    failures,
  }
  await desk.close()
  return result
}

async function knownAddress(desk: SignInDesk, chance: Chance): Promise<Address> {
  const { email, password } = await desk.account(`oast ${chance.word()} hop ${chance.word()} chalk`)
  const device = cookieSet(await desk.signIn(email, password, { from: '10.98.0.1' }), '__Host-weald-device')
  return { email, password, device, tries: [], answers: [] }
}

function unknownAddress(index: number): Address {
  return { email: `nobody.${index}@kent.example`, password: null, device: '', tries: [], answers: [] }
}

/** From where each guess at an address comes, in turn: the stubborn place, mixed with the others. */
function planned(each: number): readonly { place: number; stubborn: boolean }[] {
  const stubborn = Math.min(fromOnePlace, Math.floor(each / 2))
  const swarm = Array.from({ length: each - stubborn }, (_, index) => ({ place: Math.floor(index / fromEach), stubborn: false }))
  return [...Array.from({ length: stubborn }, () => ({ place: 0, stubborn: true })), ...swarm]
}

/** Nearly right, right for somebody else, or made to confuse; never right. */
function guess(addresses: readonly Address[], { password }: Address, chance: Chance): string {
  const others = addresses.flatMap((one) => (one.password === null || one.password === password ? [] : [one.password]))
  const other = others.length > 0 ? chance.one(others) : 'somebody else’s password'
  const near = password ?? other
  return chance.one([
    other,
    near.slice(0, -1),
    `${near} `,
    near.toUpperCase(),
    `${near}\0`,
    "' or 1=1 --",
    'password',
    chance.word(),
    '\u0000',
    '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA',
  ])
}

/** The most tries in any stretch of time, among those that are counted together. */
function mostWithin(tries: Address['tries'], milliseconds: number, together: (one: Address['tries'][number]) => string): number {
  const groups = Map.groupBy(tries, together)
  const most = [...groups.values()].map((group) =>
    Math.max(...group.map(({ at }) => group.filter((other) => other.at >= at && other.at < at + milliseconds).length)),
  )
  return Math.max(0, ...most)
}

/** How many get in from a place of their own with no browser that is known, while a stranger uses up all the tries there are. */
async function holdersElsewhere(desk: SignInDesk, count: number): Promise<number> {
  let gotIn = 0
  for (let index = 0; index < count; index++) {
    const { email, password } = await desk.account(`a holder of ${index} words`)
    for (let time = 0; time < 15; time++) await desk.signIn(email, 'a guess', { from: `10.97.${index}.1` })
    if ((await desk.signIn(email, password, { from: `10.96.${index}.1` })).statusCode === 200) gotIn++
  }
  return gotIn
}

import type { Database } from '../../src/db/client.ts'
import { seededChance } from './seeded.ts'
import { signInDesk } from './sign-in-desk.ts'
import { welch, type Welch } from './welch.ts'

/**
 * How long the answer to a wrong password takes for addresses that somebody has and that nobody has, in milliseconds, in an order that
 * chance decides. No address is tried so often that it is refused untried.
 */
export async function namesStaySecret(
  database: Database,
  { each, seed }: { each: number; seed: number },
): Promise<Welch & { each: number }> {
  const chance = seededChance(seed)
  const desk = await signInDesk(database)
  const perAddress = 8
  const known: string[] = []
  for (let index = 0; index < Math.ceil(each / perAddress) + 2; index++)
    known.push((await desk.account('a password of some words')).email)
  const unknown = known.map((email) => email.replace('person', 'nobody'))
  const times: Readonly<Record<'known' | 'unknown', number[]>> = { known: [], unknown: [] }

  for (let round = -perAddress * 2; round < each; round++) {
    const index = Math.floor((round + perAddress * 2) / perAddress)
    const pair = [['known', known[index] ?? ''] as const, ['unknown', unknown[index] ?? ''] as const]
    for (const [kind, email] of chance.happens(0.5) ? pair : pair.toReversed()) {
      const start = performance.now()
      const reply = await desk.signIn(email, 'not the password', { from: `10.0.${Math.floor(index / 200)}.${index % 200}` })
      const took = performance.now() - start
      if (reply.statusCode !== 401) throw new Error(`A try was answered ${reply.statusCode}: ${reply.body}`)
      // The first ones warm up the machine.
      if (round >= 0) times[kind].push(took)
    }
  }
  await desk.close()
  return { ...welch(times.known, times.unknown), each }
}

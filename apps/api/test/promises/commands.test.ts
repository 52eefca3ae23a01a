import { commandNames } from '@weald/domain'
import { expect, it } from 'vitest'
import { commandsAgree } from '../prove/commands-agree.ts'
import { freshDatabase } from '../support/database.ts'

const reasons = [
  'CHANGED_SINCE_SUBMISSION',
  'CONSENT_MISSING',
  'FEEDBACK_UNANSWERED',
  'NOTHING_IN_ITS_PLACE',
  'NOTHING_SUBMITTED',
  'NOT_NOW',
  'NOT_READY',
  'NOT_YOURS',
  'OWN_WORK',
]

it('What somebody is told of the commands of an edition is what the server then does, for every command, role and state', async () => {
  const database = await freshDatabase()
  const proof = await commandsAgree(database, { inSmall: true })
  console.log(`commands listed as what the server then did: ${proof.cells - proof.disagreements.length}/${proof.cells}`)
  expect(proof.disagreements).toEqual([])
  // Or it would prove nothing.
  expect([...proof.doneSomewhere].toSorted()).toEqual(commandNames.toSorted())
  expect([...proof.reasons.keys()]).toEqual(expect.arrayContaining(reasons))
  await database.close()
}, 120_000)

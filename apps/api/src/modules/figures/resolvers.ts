import { may } from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { readUuid } from '../accounts/ids.ts'
import { type EnterInput, type EnterOutcome, enterFigures } from './entering.ts'
import { checkGrid, findGrid, type GridInput } from './grid.ts'
import { type FigureChange, historyOfFigure } from './history.ts'
import {
  findLocks,
  type LockInput,
  lockPeriod,
  mayUnlock,
  type NamedLock,
  type UnlockInput,
  unlockPeriod,
  withNames,
} from './locks.ts'
import { spanOf } from './places.ts'
import type { Figure } from './queries.ts'
import { figureSubject, type SignInput, SigningRefused, type SignOutcome, signOffFigures } from './signing.ts'

const instant = (moment: string | Date | null) => (moment === null ? null : new Date(moment))

export const resolvers = {
  Query: {
    async figureGrid(_: unknown, { input }: { input: GridInput }, { actor, readRaw }: GraphContext) {
      checkGrid(input)
      const { reason, indicators, partnerships } = input
      const about = { indicators: indicators.slice(0, 20), partnerships: (partnerships ?? []).slice(0, 30) }
      return readRaw({ reason, about }, async (tx) => {
        const grid = await findGrid(tx, actor, input)
        return { ...grid, locks: await withNames(tx, grid.locks) }
      })
    },
    async figureHistory(_: unknown, { figure, reason }: { figure: string; reason: string }, { readRaw }: GraphContext) {
      const id = readUuid(figure)
      return readRaw({ reason, about: { figure: id } }, (tx) => historyOfFigure(tx, id))
    },
    async periodLocks(_: unknown, { catalogue }: { catalogue?: string | null }, { reader }: GraphContext) {
      return findLocks(await reader(), catalogue ?? null)
    },
  },
  Mutation: {
    enterFigures(_: unknown, { input }: { input: EnterInput }, { actor, transaction }: GraphContext) {
      const about = { indicators: [...new Set(input.cells.map(({ indicator }) => indicator))].slice(0, 20) }
      return transaction('indicator:enter', (tx) => enterFigures(tx, actor, input), { reason: input.openedFor, about })
    },
    async signOffFigures(
      _: unknown,
      { input }: { input: SignInput },
      { actor, transaction }: GraphContext,
    ): Promise<SignOutcome> {
      const asked = input.figures.map(({ id, expectedVersion }) => ({ id: readUuid(id), expectedVersion }))
      try {
        return await transaction('indicator:signOff', (tx) => signOffFigures(tx, actor, asked), {
          reason: input.openedFor,
          about: { figures: asked.slice(0, 20).map(({ id }) => id) },
        })
      } catch (error) {
        if (error instanceof SigningRefused) return { refusal: error.refusal }
        throw error
      }
    },
    lockPeriod(_: unknown, { input }: { input: LockInput }, { actor, transaction }: GraphContext) {
      return transaction('indicator:lock', (tx) => lockPeriod(tx, actor, input))
    },
    unlockPeriod(_: unknown, { input }: { input: UnlockInput }, { actor, transaction }: GraphContext) {
      return transaction('indicator:unlock', (tx) => unlockPeriod(tx, actor, { ...input, lock: readUuid(input.lock) }))
    },
  },
  EnterFiguresPayload: {
    cells: (outcome: EnterOutcome) => ('cells' in outcome ? outcome.cells : []),
    entered: (outcome: EnterOutcome) => counted(outcome, ['entered']),
    unchanged: (outcome: EnterOutcome) => counted(outcome, ['unchanged']),
    refused: (outcome: EnterOutcome) => counted(outcome, ['refused', 'conflict']),
    refusal: (outcome: EnterOutcome) => ('refusal' in outcome ? outcome.refusal : null),
  },
  SignOffFiguresPayload: {
    figures: (outcome: SignOutcome) => ('figures' in outcome ? outcome.figures : []),
    refusal: (outcome: SignOutcome) => ('refusal' in outcome ? outcome.refusal : null),
  },
  PeriodLockPayload: {
    lock: (outcome: object) => ('lock' in outcome ? outcome.lock : null),
    refusal: (outcome: object) => ('refusal' in outcome ? outcome.refusal : null),
  },
  Figure: {
    period: spanOf,
    cell: (figure: Figure) => figure,
    enteredAt: ({ enteredAt }: Figure) => instant(enteredAt),
    signedOffAt: ({ signedOffAt }: Figure) => instant(signedOffAt),
    maySignOff: (figure: Figure, _: unknown, { actor }: GraphContext) =>
      figure.signedOffBy === null && may(actor, 'indicator:signOff', figureSubject(figure)),
  },
  FigureChange: { at: ({ at }: FigureChange) => instant(at) },
  PeriodLock: {
    period: spanOf,
    lockedAt: ({ lockedAt }: NamedLock) => instant(lockedAt),
    unlockedAt: ({ unlockedAt }: NamedLock) => instant(unlockedAt),
    mayUnlock: (lock: NamedLock, _: unknown, { actor }: GraphContext) => mayUnlock(actor, lock),
  },
}

function counted(outcome: EnterOutcome, outcomes: readonly string[]): number {
  return 'cells' in outcome ? outcome.cells.filter((cell) => outcomes.includes(cell.outcome)).length : 0
}

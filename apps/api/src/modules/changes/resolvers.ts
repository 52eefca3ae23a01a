import {
  type ChangeKind,
  changeKinds,
  changeTeller,
  countChanges,
  columnNamed,
  datasetNamed,
  outsideKeys,
  type ToldChange,
  type ToldField,
  wordDiff,
} from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { type Page, type PageArguments, pageArguments, type PageOrder, toConnection } from '../../graphql/paging.ts'
import { type Edition, planNamed } from '../plans/queries.ts'
import { compareEditions, type EditionComparison, type NumberedChange } from './compare.ts'
import { approvedOn, editionsNamed, namesOutside } from './queries.ts'

type Told = ToldChange & NumberedChange & { readonly id: string }

const inOrder: PageOrder<{ readonly number: number }> = {
  name: 'changes in the order of the document',
  kinds: ['integer'],
  keyOf: ({ number }) => [number],
}

export const resolvers = {
  Query: {
    async changes(_: unknown, asked: { from: string; to: string }, context: GraphContext) {
      return compared(await editionsNamed(await context.reader(), context.actor, [asked.from, asked.to]), context)
    },
    async changesBetweenDays(_: unknown, asked: { plan: string; from: string; to: string }, context: GraphContext) {
      const plan = await planNamed(await context.reader(), context.actor, asked.plan)
      if (!plan) return null
      return compared(await approvedOn(await context.reader(), context.actor, plan.id, [asked.from, asked.to]), context)
    },
  },
  EditionChanges: {
    id: nameOf,
    counts({ set, withheld }: EditionComparison) {
      const counts = countChanges(set)
      return (Object.keys(changeKinds) as ChangeKind[])
        .filter((kind) => !withheld.includes(kind))
        .map((kind) => ({ kind, label: changeKinds[kind], ...counts[kind] }))
    },
    changeSetHash: ({ hash }: EditionComparison) => hash,
    async changes(
      comparison: EditionComparison,
      { kind, ...args }: PageArguments & { kind?: ChangeKind | null },
      { reader }: GraphContext,
    ) {
      const page = pageArguments(args, inOrder)
      const all = comparison.changes.filter((change) => kind == null || change.kind === kind)
      const shown = onPage(all, page)
      const { before, after } = comparison
      const names = await namesOutside(await reader(), outsideKeys(shown, [before, after]))
      const tell = changeTeller(before, after, names)
      const told = shown.map((change): Told => ({ ...change, ...tell(change), id: `${nameOf(comparison)}/${change.number}` }))
      return toConnection(told, page, inOrder, async () => all.length)
    },
  },
  EditionChange: {
    dataset: ({ dataset }: Told) => dataset.name,
    fields: ({ dataset, fields }: Told) => fields.map((field) => ({ ...field, dataset: dataset.name })),
    movedFrom: ({ moved }: Told) => moved?.from ?? null,
    movedTo: ({ moved }: Told) => moved?.to ?? null,
  },
  ChangedField: {
    /** Compared when it is asked for: a list of changes in sentences needs none of it. */
    segments({ dataset, column, before, after }: ToldField & { dataset: string }) {
      const contract = datasetNamed(dataset)
      const isText = contract && columnNamed(contract, column).type === 'text'
      return isText ? wordDiff(before ?? '', after ?? '') : []
    },
  },
}

async function compared([from, to]: readonly (Edition | null)[], { reader, actor }: GraphContext) {
  return from && to ? compareEditions(await reader(), actor, from, to) : null
}

function nameOf({ from, to }: EditionComparison): string {
  return `${from.id}..${to.id}`
}

/** The changes of a page and one more, as a query would find them. */
function onPage(all: readonly NumberedChange[], { after, before, backward, limit }: Page): readonly NumberedChange[] {
  const [above, below] = [Number(after?.[0] ?? 0), Number(before?.[0] ?? Number.POSITIVE_INFINITY)]
  const within = all.filter(({ number }) => number > above && number < below)
  return (backward ? within.toReversed() : within).slice(0, limit + 1)
}

import type { Client } from '@urql/core'
import { shallowRef } from 'vue'
import type {
  WritingChoicesQuery,
  WritingRegistersQuery,
  WritingRegistersQueryVariables,
} from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'
import { outsideChoices, writingRegisters } from './writing-documents.ts'

export type Framework = WritingChoicesQuery['frameworks'][number]
type Outside = { readonly frameworks: readonly Framework[]; readonly choices: Readonly<Record<string, readonly Choice[]>> }

const found = shallowRef<Outside>({ frameworks: [], choices: {} })
let asked: Promise<void> | null = null

/** What things outside the plan can be named in it, by their dataset. Asked once for the visit. */
export function useOutsideChoices(client: Client) {
  asked ??= ask(client).catch(() => void (asked = null))
  return found
}

async function ask(client: Client): Promise<void> {
  const { data } = await client.query<WritingChoicesQuery>(outsideChoices.toString(), {})
  if (!data) throw new Error('Nobody answered.')
  const { frameworks, organisations } = data
  const choices: Record<string, readonly Choice[]> = {
    'framework-items': frameworks.flatMap(({ title, items }) =>
      items.map((item) => ({ value: item.id, text: numbered(item), hint: title })),
    ),
    organisations: organisations.nodes.map(({ id, name }) => ({ value: id, text: name })),
  }
  found.value = { frameworks, choices }
  for await (const { indicators, posts, namedPeople } of registers(client)) {
    const add = (dataset: string, more: readonly Choice[]) => (choices[dataset] = [...(choices[dataset] ?? []), ...more])
    add(
      'indicators',
      indicators.nodes.map(({ id, ref, title }) => ({ value: id, text: `${ref}: ${title}` })),
    )
    add(
      'posts',
      posts.nodes.map(({ id, title }) => ({ value: id, text: title })),
    )
    add(
      'people',
      namedPeople.nodes.map(({ id, name }) => ({ value: id, text: name })),
    )
    found.value = { frameworks, choices: { ...choices } }
  }
}

/** Page after page of every register, until each has told its last. */
async function* registers(client: Client): AsyncGenerator<WritingRegistersQuery> {
  let from: WritingRegistersQueryVariables | null = {}
  while (from) {
    const { data } = await client.query<WritingRegistersQuery>(writingRegisters.toString(), from).toPromise()
    if (!data) return
    yield data
    from = next(from, data)
  }
}

/** What has told its last goes on from where it ended, and tells nothing more. */
function next(
  { indicators, posts, people }: WritingRegistersQueryVariables,
  data: WritingRegistersQuery,
): WritingRegistersQueryVariables | null {
  const pages = [data.indicators.pageInfo, data.posts.pageInfo, data.namedPeople.pageInfo] as const
  return pages.some(({ hasNextPage }) => hasNextPage)
    ? {
        indicators: pages[0].endCursor ?? indicators,
        posts: pages[1].endCursor ?? posts,
        people: pages[2].endCursor ?? people,
      }
    : null
}

export const numbered = ({ number, title }: { readonly number: string | null; readonly title: string }) =>
  number ? `${number}. ${title}` : title

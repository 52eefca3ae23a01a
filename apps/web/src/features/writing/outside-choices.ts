import type { Client } from '@urql/core'
import { shallowRef } from 'vue'
import type { WritingChoicesQuery, WritingIndicatorsQuery } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'
import { moreIndicators, outsideChoices } from './writing-documents.ts'

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
  const { frameworks, organisations, partnerships } = data
  const leads = partnerships.nodes.flatMap((partnership) => partnership.leads)
  const put = (indicators: readonly Indicator[]) => {
    found.value = {
      frameworks,
      choices: {
        'framework-items': frameworks.flatMap(({ title, items }) =>
          items.map((item) => ({ value: item.id, text: numbered(item), hint: title })),
        ),
        organisations: organisations.nodes.map(({ id, name }) => ({ value: id, text: name })),
        posts: once(leads.map(({ post }) => ({ value: post.id, text: post.title }))),
        people: once(leads.map(({ person }) => ({ value: person.id, text: person.name }))),
        indicators: indicators.map(({ id, ref, title }) => ({ value: id, text: `${ref}: ${title}` })),
      },
    }
  }
  const indicators = [...data.indicators.nodes]
  put(indicators)
  let { pageInfo } = data.indicators as { pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  while (pageInfo.hasNextPage) {
    const more = await client.query<WritingIndicatorsQuery>(moreIndicators.toString(), { after: pageInfo.endCursor })
    if (!more.data) break
    indicators.push(...more.data.indicators.nodes)
    pageInfo = more.data.indicators.pageInfo
    put(indicators)
  }
}

type Indicator = { readonly id: string; readonly ref: string; readonly title: string }

export const numbered = ({ number, title }: { readonly number: string | null; readonly title: string }) =>
  number ? `${number}. ${title}` : title

const once = (choices: readonly Choice[]): Choice[] =>
  [...new Map(choices.map((choice) => [choice.value, choice])).values()].toSorted((a, b) => a.text.localeCompare(b.text))

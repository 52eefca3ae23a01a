import type { Client } from '@urql/core'
import { type MaybeRefOrGetter, shallowRef, toValue, watchEffect } from 'vue'
import { graphql } from '../../graphql/generated'
import type { PlanKind, WritingGuidanceQuery } from '../../graphql/generated/graphql.ts'

const query = graphql(`
  query WritingGuidance($kind: PlanKind!) {
    planTemplates(kind: $kind) {
      id
      sections {
        id
        code
        guidance
      }
    }
  }
`)

/** What the county's templates for a kind of plan advise for a section, by its code. Empty where the county says nothing. */
export function useGuidance(client: Client, kind: MaybeRefOrGetter<PlanKind>) {
  const found = shallowRef<ReadonlyMap<string, string>>(new Map())
  watchEffect(async () => {
    const { data } = await client.query<WritingGuidanceQuery>(query.toString(), { kind: toValue(kind) })
    const sections = data?.planTemplates.flatMap((template) => template.sections) ?? []
    found.value = new Map(sections.map(({ code, guidance }) => [code, guidance]))
  })
  return found
}

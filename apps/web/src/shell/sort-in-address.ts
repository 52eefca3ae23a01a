import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Sort } from '../ui/table-column.ts'

/** The order of a table, kept in the address: `?sort=name&order=descending`. */
export function useSortInAddress() {
  const route = useRoute()
  const router = useRouter()
  return computed<Sort | undefined>({
    get: (): Sort | undefined => {
      const { sort: column, order } = route.query
      if (typeof column !== 'string') return undefined
      return { column, direction: order === 'descending' ? 'descending' : 'ascending' }
    },
    set: (sort: Sort | undefined) =>
      void router.replace({ query: { ...route.query, sort: sort?.column, order: sort?.direction }, hash: route.hash }),
  })
}

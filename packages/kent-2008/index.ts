import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the county's 2008/9 plan as data: one CSV per dataset, named `<dataset>.csv`. */
export const kentFolder = fileURLToPath(new URL('./data/', import.meta.url))

const extension = '.csv'

/** Names of the datasets that the folder holds, in alphabetical order. The importer finds the order of loading. */
export function kentFiles(): readonly string[] {
  return readdirSync(kentFolder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted()
}

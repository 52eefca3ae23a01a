import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Trouble } from './trouble.ts'

/** A file to send. It says by its name which dataset it holds. */
export interface DataFile {
  readonly file: string
  readonly dataset: string
  readonly bytes: Buffer
}

const extension = /\.(csv|ndjson|xlsx)(\.gz)?$/

/** Reads the files that are named, and of each folder every `<dataset>.csv`, `.ndjson` and `.xlsx`, also packed by gzip. */
export async function readDataFiles(paths: readonly string[]): Promise<readonly DataFile[]> {
  const named = (await Promise.all(paths.map(filesAt))).flat()
  const files: DataFile[] = []
  for (const path of named)
    files.push({
      file: basename(path),
      dataset: basename(path).replace(extension, ''),
      bytes: await readFile(path).catch(unreadable(path)),
    })
  return files
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(unreadable(path))
  if (!found.isDirectory()) {
    if (!extension.test(path))
      throw new Trouble(
        `${path} is no file of rows by its name. Name it <dataset>.csv, .ndjson or .xlsx; “weald datasets” lists the datasets.`,
      )
    return [path]
  }
  const names = (await readdir(path).catch(unreadable(path))).filter((name) => extension.test(name)).toSorted()
  if (names.length === 0)
    throw new Trouble(
      `${path} holds no file whose name ends in .csv, .ndjson or .xlsx. Name the folder that holds <dataset>.csv files.`,
    )
  return names.map((name) => join(path, name))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
}

/** For what goes wrong with the file at `path`. */
export function unreadable(path: string): (error: NodeJS.ErrnoException) => never {
  return ({ code = '' }) => {
    throw new Trouble(`${path} ${reasons[code] ?? `cannot be read (${code})`}. Check the name.`)
  }
}

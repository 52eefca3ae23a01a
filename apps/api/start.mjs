// Starts Weald: `pnpm start`. Plain JavaScript without new syntax, so that an old Node gets as far as the sentence below.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The first Node that runs TypeScript as it is, without a flag and without a warning.
const oldest = [24, 3]

const running = process.versions.node.split('.').map(Number)
if (running[0] < oldest[0] || (running[0] === oldest[0] && running[1] < oldest[1])) {
  console.error(
    'Weald needs Node ' +
      oldest.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '; run `npx pnpm@12 start`, which brings its own.',
  )
  process.exit(1)
}

const settings = fileURLToPath(new URL('../../.env', import.meta.url))
if (existsSync(settings)) process.loadEnvFile(settings)

import('./src/web-build.ts')
  .then(function (web) {
    return web.buildWebApp()
  })
  .then(
    function () {
      return import('./src/main.ts')
    },
    function (error) {
      console.error(error.name === 'StartFault' ? error.message : error)
      process.exit(1)
    },
  )

// For those who work on Weald: `pnpm dev`. The API, started afresh when its files change, and the pages from Vite, which asks port 4000
// for everything else. Ctrl-C stops both.
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const api = fileURLToPath(new URL('.', import.meta.url))
const repository = join(api, '../..')
const web = join(repository, 'apps/web')
const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')

const settings = join(repository, '.env')
if (existsSync(settings)) process.loadEnvFile(settings)

// Sessions of their own, so that the terminal's Ctrl-C reaches this program alone, which then stops them once and in order.
const apart = { detached: true, stdio: ['ignore', 'inherit', 'inherit'] }
const startApi = () => spawn(process.execPath, [join(api, 'src/main.ts')], { ...apart, env: { ...process.env, PORT: '4000' } })

let stopping = false
let apiServer = startApi()
const webServer = spawn(process.execPath, [vite, '--clearScreen', 'false'], { ...apart, cwd: web })

// Node's own `--watch` sees only imported files (the schema and the migrations are read), and in 24.21 it falls over when it is stopped.
const watched = ['apps/api/src', 'apps/api/migrations', 'packages/domain/src']
  .map((folder) => join(repository, folder))
  .filter(existsSync)
const watchers = watched.map((folder) => watch(folder, { recursive: true }, restartSoon))

let pending
function restartSoon() {
  clearTimeout(pending)
  // An editor writes a file in several steps.
  pending = setTimeout(restart, 150)
}

let restarting = false
function restart() {
  if (stopping) return
  if (restarting) return restartSoon()
  restarting = true
  console.log('\nThe API starts afresh…')
  const startAgain = () => {
    restarting = false
    if (!stopping) apiServer = startApi()
  }
  // An API that a mistake has ended waits for the next change.
  if (apiServer.exitCode !== null || apiServer.signalCode !== null) return startAgain()
  apiServer.once('exit', startAgain)
  apiServer.kill('SIGTERM')
}

function stop() {
  if (stopping) return
  stopping = true
  for (const watcher of watchers) watcher.close()
  apiServer.kill('SIGTERM')
  webServer.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
webServer.once('exit', (code) => {
  if (!stopping) process.exitCode = code ?? 1
  stop()
})

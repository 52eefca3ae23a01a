// For those who work on Weald: `pnpm dev`. The API and the pages, each starting afresh when its files change; Ctrl-C stops both.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const api = fileURLToPath(new URL('.', import.meta.url))
const web = join(api, '../web')
const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')

// The pages come from Vite here, which asks port 4000 for everything else.
const servers = [
  spawn(process.execPath, ['--env-file-if-exists=../../.env', '--watch', '--watch-preserve-output', 'src/main.ts'], { cwd: api, stdio: 'inherit', env: { ...process.env, PORT: '4000' } }),
  spawn(process.execPath, [vite, '--clearScreen', 'false'], { cwd: web, stdio: 'inherit' }),
]

let stopping = false
function stop() {
  stopping = true
  for (const server of servers) server.kill('SIGTERM')
}
// The terminal sends Ctrl-C to the servers as well; asking twice would force them, so only SIGTERM is passed on.
process.on('SIGINT', () => (stopping = true))
process.on('SIGTERM', stop)
for (const server of servers) {
  server.once('exit', (code) => {
    if (stopping) return
    process.exitCode = code ?? 1
    stop()
  })
}

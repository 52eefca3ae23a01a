#!/usr/bin/env node
import { run } from './program.ts'

// The exit code is set rather than forced, so that what is still on its way to a pipe arrives.
process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
  env: process.env,
})

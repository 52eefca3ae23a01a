import { defineProject } from 'vitest/config'
import { inBrowser, thatWrite } from './test/browser-project.ts'

/** The pages by which a county is changed: on a Weald of their own, since what they approve becomes public for every other page. */
export default defineProject(inBrowser({ name: 'browser-writing', include: thatWrite }))

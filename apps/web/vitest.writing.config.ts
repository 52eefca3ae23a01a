import { defineProject } from 'vitest/config'
import { inBrowser, thatWrite } from './test/browser-project.ts'

/**
 * The pages by which a county is changed: on a Weald of their own, since what they approve becomes public for every other page; and
 * one after the other, since each counts what is there.
 */
export default defineProject(inBrowser({ name: 'browser-writing', include: thatWrite, workers: 1 }))

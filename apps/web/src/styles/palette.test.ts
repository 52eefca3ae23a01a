import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const palette = Object.fromEntries(
  [...sheet('./_palette.scss').matchAll(/^\$([\w-]+): (#[\da-f]{6});/gm)].map(([, name, hex]) => [name, hex]),
)
const tones = Object.fromEntries(
  [...sheet('./_tokens.scss').matchAll(/--weald-([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]),
)
const colours: Record<string, string | undefined> = { white: '#ffffff', ...palette, ...tones }

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(one: string, other: string): number {
  const [dark, light] = [colours[one], colours[other]]
    .map((hex) => luminance(hex ?? expect.fail(`No colour ${one} or ${other}`)))
    .sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const toneNames = ['good', 'warn', 'bad', 'none', 'info']

describe('the county’s colours', () => {
  it.each([
    ...['white', 'mist', 'parchment'].flatMap((back) =>
      ['ink', 'ink-soft', 'leaf', 'leaf-deep', 'russet', 'plum', 'error'].map((text) => [text, back]),
    ),
    ['white', 'woodland'],
    ['white', 'leaf'],
    ['ink', 'amber'],
    ['ink', 'warn-back'],
    ...toneNames.flatMap((tone) => [[`${tone}-text`, `${tone}-back`]]),
  ] as [string, string][])('%s can be read on %s', (text, back) => {
    expect(contrast(text, back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['russet', 'mist'],
    ['moss', 'woodland'],
    ['amber', 'woodland'],
    ...toneNames.map((tone) => [`${tone}-line`, 'white']),
  ] as [string, string][])('a line of %s can be seen on %s', (line, back) => {
    expect(contrast(line, back)).toBeGreaterThanOrEqual(3)
  })
})

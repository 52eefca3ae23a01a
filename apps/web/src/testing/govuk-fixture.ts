import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Fixture = { name: string; html: string }

const packaged = createRequire(import.meta.url)

/** The HTML that govuk-frontend itself expects of a component, by the name that its fixtures file gives the example. */
export function fixture(component: string, name: string): string {
  const path = packaged.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }
  const found = fixtures.find((each) => each.name === name)
  if (!found)
    throw new Error(`govuk-frontend has no fixture "${name}" for ${component}: see fixtures.json for those that it has.`)
  return found.html
}

/** Tells the package's own script what to bring to life; ours are alive already. */
const onlyForTheirScript = ['data-module']

/** The markup without what does not matter: order of attributes and classes, white space, comments, and `ignoring`. */
export function normalised(html: string, ignoring: readonly string[] = []): string {
  const box = document.createElement('div')
  box.innerHTML = html
  return childrenOf(box, [...onlyForTheirScript, ...ignoring])
}

function written(node: Node, ignoring: readonly string[]): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (!(node instanceof Element)) return ''
  const attributes = [...node.attributes]
    .filter(({ name }) => !ignoring.includes(name))
    .map(({ name, value }) => `${name}="${name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value}"`)
    .sort()
  const tag = node.tagName.toLowerCase()
  return `\n<${[tag, ...attributes].join(' ')}>${childrenOf(node, ignoring)}</${tag}>`
}

function childrenOf(node: Element, ignoring: readonly string[]): string {
  const inside = [...node.childNodes].map((child) => written(child, ignoring)).join('')
  return inside.replace(/\s*\n\s*/g, '\n').trim()
}

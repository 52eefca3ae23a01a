import { type SQL, sql } from 'drizzle-orm'

/** Restricted Markdown as plain text, rule by rule. A star is emphasis only in a pair around words: the one of "5 A*-G" stays. */
const markdownRules = [
  [String.raw`\[([^\]]*)\]\([^)]*\)`, String.raw`\1`],
  [String.raw`<((https?|mailto):[^>\s]+)>`, String.raw`\1`],
  [String.raw`\*\*([^*\s][^*]*)\*\*`, String.raw`\1`],
  [String.raw`(^|[\s(])([*_])([^*_\s]|[^*_\s][^*_]*[^*_\s])\2(?=$|[\s.,;:!?)])`, String.raw`\1\3`],
  [String.raw`(^|\n)\s*([-+*]|\d+[.)])\s+`, String.raw`\1· `],
  [String.raw`\\([^\w\s])`, String.raw`\1`],
  [String.raw`\s+`, ' '],
] as const

function plainText(markdown: SQL): SQL {
  return markdownRules.reduce(
    (text, [pattern, replacement]) => sql`regexp_replace(${text}, ${pattern}, ${replacement}, 'g')`,
    markdown,
  )
}

/** No marks around the words found: callers show plain text, and mark words by themselves if they like. */
const options = 'StartSel="", StopSel="", MaxWords=35, MinWords=15'

/** Words of a hit around what was searched for. Costly, since it reads the whole text: ask it for the hits of one page only. */
export function excerpt(title: SQL, detail: SQL, asked: SQL): SQL {
  const text = sql`concat_ws(' – ', ${title}, nullif(${plainText(detail)}, ''))`
  // PostgreSQL leaves out what it takes for HTML tags, but not the blanks around them.
  return sql`btrim(regexp_replace(ts_headline('english', ${text}, ${asked}, ${options}), '[[:space:]]+', ' ', 'g'))`
}

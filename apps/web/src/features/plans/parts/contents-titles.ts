const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether two printings of a title are the same words: capitals, "&" and punctuation do not count. */
export function sameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

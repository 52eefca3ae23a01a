/** Where a plan is written; with the path of something that is missing ("priorities", "sections/…"), the part that mends it. */
export function editorAddress(plan: string, path?: string): string {
  const [kind, item] = path?.split('/') ?? []
  return ['/plans', plan, 'edit', ...(kind ? [kind] : []), ...(item ? [encodeURIComponent(item)] : [])].join('/')
}

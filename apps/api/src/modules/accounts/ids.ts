/** An id that PostgreSQL can look for. What is no id at all is one that nothing has, so both get the same answer. */
export function readUuid(id: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : '00000000-0000-0000-0000-000000000000'
}

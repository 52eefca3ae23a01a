const typed: ReadonlySet<string> = new Set(['text', 'search', 'email', 'date', 'number', 'password', 'tel', 'url'])

/** Whether somebody is typing there. */
export function inTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

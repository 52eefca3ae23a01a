import { useViewer } from '../../shell/viewer.ts'

/** From the label by which records name somebody ("person:demo-chair") to a name, as far as this browser knows it. */
export function useNames() {
  const session = useViewer()
  return (label: string): string => {
    const [kind, code = label] = label.split(':')
    const known = session.demonstrationPeople.find((person) => person.code === code)?.name
    return known ?? (kind === 'service' ? 'another system' : kind === 'person' ? 'somebody with an account' : label)
  }
}

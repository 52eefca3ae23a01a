export type CountyCounts = {
  partnerships: number
  localPlans: number
  jointPlans: number
  jointPartnerships: number
  priorities: number
  prioritiesPerPartnership: number
  unmappedPlans: number
  unmappedPriorities: number
}

export type CountyFigure = { key: string; number: number; text: string; href: string }

const noun = (count: number, one: string, several: string) => (count === 1 ? one : several)

/** The figures that the county's page opens with; each leads to what it counts. */
export function countyFigures(counts: CountyCounts): CountyFigure[] {
  const { partnerships, localPlans, jointPlans, jointPartnerships, priorities, unmappedPlans, unmappedPriorities } = counts
  return [
    { key: 'partnerships', number: partnerships, text: noun(partnerships, 'partnership', 'partnerships'), href: '#partnerships' },
    { key: 'plans', number: localPlans, text: noun(localPlans, 'local plan', 'local plans'), href: '/plans?kind=local-plan' },
    {
      key: 'joint',
      number: jointPlans,
      text: `of them joint ${noun(jointPlans, 'plan', 'plans')}, shared by ${jointPartnerships} partnerships`,
      href: '/plans?joint=yes',
    },
    {
      key: 'priorities',
      number: priorities,
      text: `${noun(priorities, 'priority', 'priorities')}; ${counts.prioritiesPerPartnership} counted per partnership`,
      href: '/priorities',
    },
    {
      key: 'unmapped',
      number: unmappedPlans,
      text: `${noun(unmappedPlans, 'plan has', 'plans have')} not sorted priorities by outcome: ${unmappedPriorities} to sort`,
      href: '/priorities?unmapped=yes',
    },
  ]
}

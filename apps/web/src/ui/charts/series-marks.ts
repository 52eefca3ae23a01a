import type { SeriesKind } from './chart-data.ts';

/** Kinds of series differ by line, by mark and by colour, so that any one of the three is enough to tell them apart. */
export type Marks = { colour: string; dash: string | undefined; width: number; mark: string; hollow: boolean };

const circle = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z';
const diamond = 'M0-6.5 6.5 0 0 6.5-6.5 0z';
const square = 'M-4-4h8v8h-8z';

export const marks: Record<SeriesKind, Marks> = {
  actual: { colour: '#1e6145', dash: undefined, width: 3, mark: circle, hollow: false },
  estimate: { colour: '#1e6145', dash: '2 4', width: 2.5, mark: circle, hollow: true },
  target: { colour: '#a34a12', dash: '9 5', width: 2.5, mark: diamond, hollow: false },
  comparator: { colour: '#4c5a53', dash: '14 4 2 4', width: 2, mark: square, hollow: true },
};

export const ink = '#14201a';
export const inkSoft = '#4c5a53';
export const rule = '#cbd5ce';

/** Drawings are also saved and printed by themselves, so they name their letters too. */
export const letters = "Arial, 'Helvetica Neue', 'Liberation Sans', sans-serif";

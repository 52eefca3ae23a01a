export * from './rating.ts'
export * from './rating-rules.ts'
export { type PrintedFigure, type StatedFigure, printedFigure, readFigure } from './stated-figure.ts'

/** Figures on their way to everybody: what of them is printed, and what is withheld so that nobody can be recognised. */
export * from './decide-release.ts'
export * from './released-figure.ts'
export * from './threshold.ts'

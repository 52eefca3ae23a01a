/** Raised with every change of the contract that a caller could notice, by the rules of semantic versioning. */
const contractVersion = '1.0.0'

export const resolvers = {
  Query: {
    about: () => ({ name: 'Weald', version: contractVersion }),
  },
}

import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of every operation in the app, from the committed contract: the app knows that text and no code of the API. */
export default {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.{ts,vue}',
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        // Text gzips far better than syntax trees; the client parses the few that a visit needs.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
      },
    },
  },
} satisfies CodegenConfig

import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.indicators': 'indicator:read',
    'Query.indicator': 'indicator:read',
    'Query.indicatorCatalogues': 'indicator:read',
    'Query.observations': 'indicator:read',
    'Edition.observations': 'indicator:read',
  },
  follows: {
    'Query.indicators': ['first', 'after', 'last', 'before', 'filter', 'order'],
    'Query.indicator': ['ref'],
    'Query.observations': ['first', 'after', 'last', 'before', 'filter', 'order'],
    IndicatorFilter: ['catalogue', 'scheme', 'observed'],
    ObservationFilter: ['indicator', 'kind', 'period', 'area', 'partnership'],
    IndicatorConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    IndicatorEdge: ['cursor', 'node'],
    ObservationConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    ObservationEdge: ['cursor', 'node'],
    IndicatorCatalogue: ['id', 'code', 'title', 'scheme', 'status', 'size', 'listed', 'note'],
    Indicator: [
      'id', 'ref', 'otherRefs', 'title', 'category', 'position', 'unit', 'unitNote', 'polarity', 'calendar', 'rollUp', 'catalogue',
      'observations', 'note',
    ],
    Period: ['kind', 'label', 'start', 'end'],
    Observation: [
      'id', 'indicator', 'area', 'partnership', 'breakdown', 'kind', 'period', 'printedUnder', 'columnHeading', 'cell', 'sourceSection',
      'sourceEdition', 'position', 'note',
    ],
    Cell: [
      'printed', 'value', 'valueHigh', 'bound', 'unit', 'rowUnit', 'status', 'quotedPeriod', 'quotedScheme', 'footnoteMarks',
      'comparable',
    ],
  },
}

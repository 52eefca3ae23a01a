import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Edition.findings': 'finding:read',
    'Edition.scanFaults': 'finding:read',
  },
  follows: {
    Finding: ['code', 'kind', 'title', 'sentence', 'places'],
    FindingPlace: ['section', 'subject', 'printed'],
    ScanFault: ['id', 'sectionCode', 'subject', 'scannedAs', 'readAs', 'certainty', 'explanation'],
  },
}

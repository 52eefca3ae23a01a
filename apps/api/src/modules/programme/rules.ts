import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {},
  follows: {
    Edition: ['milestones', 'objectives', 'commitments', 'consultations'],
    WrittenDate: ['printed', 'start', 'end', 'precision'],
    Milestone: ['id', 'sectionCode', 'date', 'activity', 'scanDamaged', 'note'],
    Objective: ['id', 'theme', 'sectionCode', 'number', 'title', 'summary', 'reference', 'targetDate', 'leads', 'deliverables', 'note'],
    Deliverable: ['id', 'text', 'note'],
    Commitment: ['id', 'contribution', 'groupPrinted', 'planRefPrinted', 'references', 'target', 'action', 'leads', 'note'],
    Lead: ['id', 'printed', 'person', 'post', 'organisation'],
    Consultation: [
      'id', 'name', 'starts', 'ends', 'feedback', 'targetGroup', 'samplePrinted', 'targetAreas', 'contractor', 'purpose', 'statutory',
      'contact', 'note',
    ],
  },
}

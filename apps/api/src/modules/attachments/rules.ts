import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {},
  follows: {
    Edition: ['attachments'],
    Attachment: ['id', 'sectionCode', 'title', 'description', 'file', 'expected', 'note'],
    AttachedFile: ['id', 'name', 'mediaType', 'bytes', 'sha256', 'url'],
  },
}

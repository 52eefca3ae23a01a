import type { FeatureRules } from '../../access/rules.ts'

/** For those who have a part in the edition. */
const part = { edition: 'agreement:read' } as const

export const rules: FeatureRules = {
  asks: {
    'Edition.commentThreads': part,
    'Edition.commentCounts': part,
    'Edition.mentionable': part,
    'Mutation.addComment': 'comment:add',
    'Mutation.changeComment': 'comment:add',
    'Mutation.resolveComments': 'comment:add',
  },
  follows: {
    'Mutation.addComment': ['input'],
    'Mutation.changeComment': ['input'],
    'Mutation.resolveComments': ['input'],
    'Edition.commentThreads': ['about'],
    CommentThread: ['id', 'about', 'aboutTitle', 'comments', 'resolved', 'resolvedByName', 'resolvedAt', 'version'],
    Comment: ['id', 'author', 'authorName', 'text', 'mentions', 'writtenAt', 'editedAt', 'mayChange', 'version'],
    Mentionable: ['code', 'name'],
    CommentCount: ['about', 'open', 'all'],
    AddCommentInput: ['edition', 'thread', 'about', 'text', 'mentions'],
    ChangeCommentInput: ['comment', 'expectedVersion', 'text'],
    ResolveCommentsInput: ['thread', 'expectedVersion', 'resolved'],
    CommentPayload: ['thread', 'refusal'],
  },
}

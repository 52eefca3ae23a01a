import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.notifications': 'account:readOwn',
    'Query.mailPreference': 'account:readOwn',
    'Mutation.markNotificationsRead': 'account:changeOwn',
    'Mutation.markAllNotificationsRead': 'account:changeOwn',
    'Mutation.chooseMail': 'account:changeOwn',
  },
  follows: {
    'Query.notifications': ['unread', 'asking', 'plan', 'first', 'after', 'last', 'before'],
    'Mutation.markNotificationsRead': ['input'],
    'Mutation.markAllNotificationsRead': ['input'],
    'Mutation.chooseMail': ['input'],
    Notification: ['id', 'sentence', 'happenedAt', 'plan', 'planTitle', 'title', 'path', 'unread', 'ask', 'escalated'],
    NotificationConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
    NotificationEdge: ['cursor', 'node'],
    MailPreference: ['choice', 'choices'],
    MailChoice: ['value', 'label'],
    MarkNotificationsReadInput: ['ids'],
    MarkAllNotificationsReadInput: ['upTo'],
    ChooseMailInput: ['choice'],
    NotificationsReadPayload: ['unread', 'refusal'],
    ChooseMailPayload: ['preference', 'refusal'],
  },
}

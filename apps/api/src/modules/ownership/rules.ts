import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: { 'Query.ownerHealth': 'owner:read', 'Mutation.reassign': 'owner:assign' },
  follows: {
    'Query.ownerHealth': ['partnership', 'kind', 'fault'],
    'Mutation.reassign': ['input'],
    OwnerHealth: ['sentence', 'of', 'counts', 'things', 'found', 'owners'],
    OwnerFaultCount: ['fault', 'label', 'count'],
    OwnedThing: ['id', 'kind', 'kindLabel', 'lineage', 'title', 'about', 'path', 'owner', 'faults', 'mayReassign', 'version'],
    OwnerFaultFound: ['fault', 'sentence'],
    PossibleOwner: ['id', 'name'],
    ReassignInput: ['things', 'to', 'reason'],
    ReassignThingInput: ['kind', 'lineage', 'expectedVersion'],
    ReassignPayload: ['results', 'assigned', 'refused', 'refusal'],
    ReassignResult: ['kind', 'lineage', 'outcome', 'owner', 'version', 'message'],
  },
}

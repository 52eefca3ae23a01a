import type { Feature } from '../graphql/feature.ts'
import { about } from './about/index.ts'
import { access } from './access/index.ts'
import { accounts } from './accounts/index.ts'
import { actions } from './actions/index.ts'
import { agreement } from './agreement/index.ts'
import { attachments } from './attachments/index.ts'
import { audit } from './audit/index.ts'
import { budgets } from './budgets/index.ts'
import { drafting } from './drafting/index.ts'
import { comments } from './comments/index.ts'
import { changes } from './changes/index.ts'
import { coverage } from './coverage/index.ts'
import { figures } from './figures/index.ts'
import { findings } from './findings/index.ts'
import { frameworks } from './frameworks/index.ts'
import { indicators } from './indicators/index.ts'
import { interventions } from './interventions/index.ts'
import { meetings } from './meetings/index.ts'
import { myWork } from './my-work/index.ts'
import { narrative } from './narrative/index.ts'
import { notifications } from './notifications/index.ts'
import { ownership } from './ownership/index.ts'
import { partnerships } from './partnerships/index.ts'
import { plans } from './plans/index.ts'
import { priorities } from './priorities/index.ts'
import { programme } from './programme/index.ts'
import { ratings } from './ratings/index.ts'
import { reviews } from './reviews/index.ts'
import { releases } from './releases/index.ts'
import { risks } from './risks/index.ts'
import { search } from './search/index.ts'
import { targets } from './targets/index.ts'
import { templates } from './templates/index.ts'
import { viewer } from './viewer/index.ts'
import { writing } from './writing/index.ts'

/** Every feature of the house, and nothing else: what is not listed here does not exist. */
export const features: readonly Feature[] = [
  about,
  viewer,
  access,
  accounts,
  partnerships,
  frameworks,
  templates,
  plans,
  narrative,
  priorities,
  programme,
  attachments,
  actions,
  targets,
  risks,
  budgets,
  indicators,
  ratings,
  coverage,
  releases,
  figures,
  findings,
  drafting,
  writing,
  agreement,
  interventions,
  comments,
  notifications,
  reviews,
  meetings,
  myWork,
  ownership,
  changes,
  search,
  audit,
]

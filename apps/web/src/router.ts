import { createRouter, createWebHistory } from 'vue-router'
import type { RouteRecordRaw, RouterScrollBehavior } from 'vue-router'
import { offered } from './shell/offered.ts'
import type { OfferedLink } from './shell/offered.ts'
import { documentTitle } from './shell/page-title.ts'
import { decidesOnPlans } from './shell/waiting.ts'

/**
 * The entries of the service navigation, in order. `section` of a route's meta says which of them it sits under. Whoever
 * may do most must still find them in one line on a desktop: what only a few open now and then is under their own name.
 */
export const navigation: readonly OfferedLink[] = [
  { text: 'Home', path: '/' },
  { text: 'My work', path: '/my-work', needs: ['account:readOwn'] },
  { text: 'County', path: '/county' },
  { text: 'Plans', path: '/plans' },
  { text: 'Approvals', path: '/approvals', needs: decidesOnPlans },
  { text: 'Reviews', path: '/reviews', needs: ['review:read'] },
  { text: 'Indicators', path: '/indicators' },
  { text: 'Figures', path: '/figures', needs: ['indicator:enter', 'indicator:lock'] },
  { text: 'Budget', path: '/budget' },
  { text: 'Risks', path: '/risks' },
  { text: 'Interventions', path: '/interventions', needs: ['intervention:read'] },
]

/** What of the navigation is for somebody, by what they may do. */
export const navigationFor = (may: readonly string[]) => offered(navigation, may)

/** Every address of the product. Each page is its own file, fetched when it is first opened. */
export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./features/home/HomePage.vue'), meta: { title: 'Home' } },
  { path: '/sign-in', component: () => import('./features/sign-in/SignInPage.vue'), meta: { title: 'Sign in' } },
  { path: '/invitation', component: () => import('./features/sign-in/InvitationPage.vue'), meta: { title: 'Your invitation' } },
  {
    path: '/people',
    component: () => import('./features/people/PeoplePage.vue'),
    meta: { title: 'People', needs: ['account:manage'] },
  },
  {
    path: '/service-accounts',
    component: () => import('./features/service-accounts/ServiceAccountsPage.vue'),
    meta: { title: 'Service accounts', needs: ['token:manage'] },
  },
  {
    path: '/notifications',
    component: () => import('./features/notifications/NotificationsPage.vue'),
    meta: { title: 'Notifications', needs: ['account:readOwn'], whose: 'people with an account in Weald' },
  },
  {
    path: '/my-work',
    component: () => import('./features/my-work/MyWorkPage.vue'),
    meta: { title: 'My work', needs: ['account:readOwn'], whose: 'people with an account in Weald' },
  },
  {
    path: '/owners',
    component: () => import('./features/owners/OwnersPage.vue'),
    meta: {
      title: 'Who looks after what',
      section: '/my-work',
      wide: true,
      needs: ['owner:read'],
      whose: 'those who write plans, hold them to account or chair a board',
    },
  },
  { path: '/search', component: () => import('./features/search/SearchPage.vue'), meta: { title: 'Search' } },

  { path: '/county', component: () => import('./features/county/CountyPage.vue'), meta: { title: 'County', wide: true } },
  {
    path: '/priorities',
    component: () => import('./features/county/PrioritiesPage.vue'),
    meta: { title: 'Priorities', section: '/county', wide: true },
  },
  {
    path: '/coverage',
    component: () => import('./features/coverage/CoveragePage.vue'),
    meta: { title: 'Coverage and duplication', section: '/county', wide: true },
  },
  {
    path: '/partnerships/:code',
    component: () => import('./features/partnerships/PartnershipPage.vue'),
    meta: { title: 'Partnership', section: '/county' },
  },

  { path: '/plans', component: () => import('./features/plans/PlansPage.vue'), meta: { title: 'Plans', wide: true } },
  {
    path: '/plans/new',
    component: () => import('./features/drafting/NewPlanPage.vue'),
    meta: { title: 'Begin a plan', section: '/plans', needs: ['plan:create'], whose: 'those who write plans' },
  },
  {
    path: '/plans/:id/edit',
    component: () => import('./features/writing/PlanTasksPage.vue'),
    meta: { title: 'Write a plan', section: '/plans', wide: true },
  },
  {
    path: '/plans/:id/edit/:kind/:item?',
    component: () => import('./features/writing/PlanPartPage.vue'),
    meta: { title: 'Write a plan', section: '/plans', wide: true },
  },
  {
    path: '/plans/:id/editions',
    component: () => import('./features/changes/EditionsPage.vue'),
    meta: { title: 'History of a plan', section: '/plans' },
  },
  {
    path: '/plans/:id/changes',
    component: () => import('./features/changes/ChangesPage.vue'),
    meta: { title: 'What changed', section: '/plans' },
  },
  {
    path: '/approvals',
    component: () => import('./features/agreement/ApprovalsPage.vue'),
    meta: { title: 'Approvals', wide: true, needs: decidesOnPlans, whose: 'those who decide on plans' },
  },
  {
    path: '/plans/:id/comments',
    component: () => import('./features/comments/CommentsPage.vue'),
    meta: { title: 'Comments', section: '/plans', needs: ['comment:add'], whose: 'those who have a part in plans' },
  },
  {
    path: '/plans/:id/targets',
    component: () => import('./features/targets/PlanTargetsPage.vue'),
    meta: { title: 'Targets', section: '/plans' },
  },
  {
    path: '/plans/:id',
    component: () => import('./features/plans/PlanPage.vue'),
    meta: { title: 'Plan', section: '/plans', wide: true },
  },

  {
    path: '/reviews',
    component: () => import('./features/reviews/ReviewsPage.vue'),
    meta: { title: 'Reviews', wide: true, needs: ['review:read'], whose: 'those who write, sign or oversee reviews' },
  },
  {
    path: '/reviews/county',
    component: () => import('./features/reviews/StrategicReviewPage.vue'),
    meta: {
      title: 'Strategic review',
      section: '/reviews',
      wide: true,
      needs: ['review:read'],
      whose: 'those who write, sign or oversee reviews',
    },
  },
  {
    path: '/reviews/:id',
    component: () => import('./features/reviews/ReviewPage.vue'),
    meta: {
      title: 'Review',
      section: '/reviews',
      wide: true,
      needs: ['review:read'],
      whose: 'those who write, sign or oversee reviews',
    },
  },

  {
    path: '/indicators',
    component: () => import('./features/indicators/IndicatorsPage.vue'),
    meta: { title: 'Indicators', wide: true },
  },
  {
    path: '/indicators/:ref',
    component: () => import('./features/indicators/IndicatorPage.vue'),
    meta: { title: 'Indicator', section: '/indicators', wide: true },
  },

  {
    path: '/figures',
    component: () => import('./features/figures/FiguresPage.vue'),
    meta: {
      title: 'Enter figures',
      wide: true,
      needs: ['indicator:enter', 'indicator:lock'],
      whose: 'those who look after the county’s figures',
    },
  },
  {
    path: '/figures/release',
    component: () => import('./features/releases/ReleasePage.vue'),
    meta: {
      title: 'Release figures',
      section: '/figures',
      wide: true,
      needs: ['indicator:release'],
      whose: 'analysts',
    },
  },
  {
    path: '/interventions',
    component: () => import('./features/interventions/InterventionsPage.vue'),
    meta: {
      title: 'Interventions',
      wide: true,
      needs: ['intervention:read'],
      whose: 'those who hold partnerships to account, and those of a partnership',
    },
  },
  {
    path: '/interventions/:number',
    component: () => import('./features/interventions/InterventionPage.vue'),
    meta: {
      title: 'Intervention',
      section: '/interventions',
      needs: ['intervention:read'],
      whose: 'those who hold partnerships to account, and those of a partnership',
    },
  },
  { path: '/budget', component: () => import('./features/budget/BudgetPage.vue'), meta: { title: 'Budget', wide: true } },
  { path: '/risks', component: () => import('./features/risks/RisksPage.vue'), meta: { title: 'Risks', wide: true } },
  {
    path: '/imports',
    component: () => import('./features/imports/ImportsPage.vue'),
    meta: { title: 'Imports', wide: true, needs: ['import:read'], whose: 'those who look after the county’s data' },
  },
  {
    path: '/imports/:id',
    component: () => import('./features/imports/ImportPage.vue'),
    meta: {
      title: 'Import',
      wide: true,
      needs: ['import:read'],
      whose: 'those who look after the county’s data',
    },
  },
  { path: '/audit', component: () => import('./features/audit/AuditPage.vue'), meta: { title: 'Audit trail', wide: true } },
  {
    path: '/source-notes',
    component: () => import('./features/source-notes/SourceNotesPage.vue'),
    meta: { title: 'Source notes', wide: true },
  },

  { path: '/frameworks', component: () => import('./features/about/FrameworksPage.vue'), meta: { title: 'Frameworks' } },
  {
    path: '/policy',
    component: () => import('./features/policy/PolicyPage.vue'),
    meta: { title: 'Who may do what', wide: true },
  },
  { path: '/accessibility', component: () => import('./features/about/AccessibilityPage.vue'), meta: { title: 'Accessibility' } },

  { path: '/:missing(.*)*', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'Page not found' } },
]

/**
 * Back and forward return to where the reader was; a filter written into the address leaves the page where it is;
 * any other page starts at its top.
 */
export const scrollBehavior: RouterScrollBehavior = (to, from, saved) => {
  if (saved) return saved
  if (to.hash) return { el: to.hash }
  if (to.path === from.path) return false
  return { top: 0 }
}

export const router = createRouter({ history: createWebHistory(), routes, scrollBehavior })

// A page that knows a better title (a plan's name) sets it through usePageTitle once it has its data.
router.afterEach((to, from) => {
  if (to.path !== from.path || !from.matched.length) document.title = documentTitle(to.meta.title)
})

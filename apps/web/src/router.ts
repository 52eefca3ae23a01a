import { createRouter, createWebHistory } from 'vue-router';
import type { RouteRecordRaw, RouterScrollBehavior } from 'vue-router';
import { documentTitle } from './shell/page-title.ts';

/** The entries of the service navigation, in order. `section` of a route's meta says which of them it sits under. */
export const navigation = [
  { text: 'Home', path: '/' },
  { text: 'County', path: '/county' },
  { text: 'Plans', path: '/plans' },
  { text: 'Indicators', path: '/indicators' },
  { text: 'Budget', path: '/budget' },
  { text: 'Risks', path: '/risks' },
  { text: 'Source notes', path: '/source-notes' },
] as const;

/** Stands in for a page that no feature has brought yet, so that every address already answers. */
const toCome = () => import('./features/home/ToComePage.vue');

/** Every address of the product. Each page is its own file, fetched when it is first opened. */
export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./features/home/HomePage.vue'), meta: { title: 'Home' } },
  { path: '/my-work', component: toCome, meta: { title: 'My work' } },
  { path: '/sign-in', component: toCome, meta: { title: 'Sign in' } },
  { path: '/search', component: toCome, meta: { title: 'Search' } },

  { path: '/county', component: toCome, meta: { title: 'County', wide: true } },
  { path: '/compare', component: toCome, meta: { title: 'Compare', section: '/county', wide: true } },
  { path: '/partnerships/:code', component: toCome, meta: { title: 'Partnership', section: '/county' } },
  { path: '/reviews', component: toCome, meta: { title: 'Reviews', section: '/county' } },
  { path: '/interventions', component: toCome, meta: { title: 'Interventions', section: '/county' } },

  { path: '/plans', component: toCome, meta: { title: 'Plans', wide: true } },
  { path: '/plans/:id', component: toCome, meta: { title: 'Plan', section: '/plans', wide: true } },
  { path: '/plans/:id/write', component: toCome, meta: { title: 'Write a plan', section: '/plans', wide: true } },
  { path: '/plans/:id/changes', component: toCome, meta: { title: 'What changed', section: '/plans', wide: true } },

  { path: '/indicators', component: () => import('./features/indicators/IndicatorsPage.vue'), meta: { title: 'Indicators', wide: true } },
  { path: '/indicators/:ref', component: () => import('./features/indicators/IndicatorPage.vue'), meta: { title: 'Indicator', section: '/indicators', wide: true } },
  { path: '/figures', component: toCome, meta: { title: 'Enter figures', section: '/indicators', wide: true } },

  { path: '/budget', component: () => import('./features/budget/BudgetPage.vue'), meta: { title: 'Budget', wide: true } },
  { path: '/risks', component: () => import('./features/risks/RisksPage.vue'), meta: { title: 'Risks', wide: true } },
  { path: '/source-notes', component: () => import('./features/source-notes/SourceNotesPage.vue'), meta: { title: 'Source notes', wide: true } },

  { path: '/imports', component: toCome, meta: { title: 'Imports', wide: true } },
  { path: '/audit', component: toCome, meta: { title: 'Audit', wide: true } },
  { path: '/people', component: toCome, meta: { title: 'People and rights', wide: true } },
  { path: '/frameworks', component: toCome, meta: { title: 'Frameworks and templates' } },
  { path: '/service-accounts', component: toCome, meta: { title: 'Service accounts' } },
  { path: '/accessibility', component: toCome, meta: { title: 'Accessibility' } },

  { path: '/:missing(.*)*', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'Page not found' } },
];

/**
 * Back and forward return to where the reader was; a filter written into the address leaves the page where it is;
 * any other page starts at its top.
 */
export const scrollBehavior: RouterScrollBehavior = (to, from, saved) => {
  if (saved) return saved;
  if (to.hash) return { el: to.hash };
  if (to.path === from.path) return false;
  return { top: 0 };
};

export const router = createRouter({ history: createWebHistory(), routes, scrollBehavior });

// A page that knows a better title (a plan's name) sets it through usePageTitle once it has its data.
router.afterEach((to, from) => {
  if (to.path !== from.path || !from.matched.length) document.title = documentTitle(to.meta.title);
});

// First, so that what a component says about itself comes after it and wins.
import './styles/main.scss'
import urql from '@urql/vue'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createGraphqlClient } from './graphql/client.ts'
import { router } from './router.ts'
import { followLinks } from './shell/follow-links.ts'
import { useReach } from './shell/reach.ts'
import { useViewer } from './shell/viewer.ts'
import { wantedPage } from './shell/wanted-page.ts'

const app = createApp(App)
const pinia = createPinia()
app.use(pinia)

const reach = useReach(pinia)
reach.watchConnection(window)

// Who is signed in is asked beside the first page, not before it: the public pages do not wait for the answer.
const viewer = useViewer(pinia)
void viewer.load()

// A lazy page that cannot be fetched (a dropped line, or a new release that renamed the file) leaves the person where
// they were; trying again goes where they meant to go.
const wanted = wantedPage(reach, window)
router.onError((_error, to) => wanted(to.fullPath))
app.use(
  urql,
  createGraphqlClient(() => viewer.recheck()),
)
app.use(router)
followLinks(document, router)

app.mount('#weald')

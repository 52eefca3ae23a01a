/// <reference types="vite/client" />

import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page is called in the browser's title: "County – Weald". */
    title: string
    /** Dense pages use the full width of the window instead of a reading width. */
    wide?: boolean
    /** The path of the navigation entry that this page sits under. */
    section?: string
    /** Only those who may do one of these are shown the page, by the names of the policy table. */
    needs?: readonly string[]
    /** Who they are, as in “This page is for those who write plans”. Without it, administrators. */
    whose?: string
  }
}

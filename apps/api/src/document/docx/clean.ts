/** XML cannot hold these at all, not even escaped: a file with one of them does not open. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const clean = (text: string): string => text.toWellFormed().replace(impossible, '\uFFFD')

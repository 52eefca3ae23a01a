/** For tests that promise nothing about the log. */
export const silentLog = { info() {}, warn() {}, error() {} }

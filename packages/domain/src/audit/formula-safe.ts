/**
 * A cell that no spreadsheet runs: a text that could begin a formula gets an apostrophe before it. For files that people open; a file
 * that is to be imported again must stay as it is.
 */
export function formulaSafe(text: string): string {
  return /^\s*[=+\-@＝＋－＠|\t\r\n]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}

const shouted = /\p{Lu}[\p{Lu}'’]+(?:[\s\d,&/:-]+\p{Lu}[\p{Lu}'’]+)+/gu

/**
 * A heading that is printed in capitals, in whole or in part, as it would stand in a sentence: in a list or a link it
 * would shout. Abbreviations (LSCPs, CFE) stay; the plan itself keeps its headings as printed.
 */
export function calmHeading(heading: string): string {
  if (heading === heading.toUpperCase()) return calm(heading)
  // Two abbreviations side by side are no shout; among words that are one, one is longer than an abbreviation.
  return heading.replace(shouted, (words) => (/\p{Lu}{5}/u.test(words) ? calm(words) : words))
}

const calm = (words: string) => words.toLowerCase().replace(/(?:^|: | - )\p{L}/gu, (start) => start.toUpperCase())

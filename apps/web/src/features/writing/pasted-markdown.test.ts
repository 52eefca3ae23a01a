import { describe, expect, it } from 'vitest'
import { hasStructure, markdownFrom } from './pasted-markdown.ts'

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 11">
<style>p.MsoNormal {margin:0cm}</style><xml><w:WordDocument></w:WordDocument></xml></head><body lang=EN-GB><!--StartFragment-->
<h2>What we<o:p></o:p>
know</h2>
<p class=MsoNormal style='margin:0cm'>Children say <b style='mso-bidi-font-weight:normal'>what </b>they
<i>need</i>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Roads</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Crossings</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table><tr><td><p>2006/7</p></td><td><p>546</p></td></tr></table>
<script>alert(1)</script><p><a href="javascript:alert(1)">here</a> <a href="https://example.org/a">there</a></p><!--EndFragment--></body></html>`

describe('What is pasted', () => {
  it('from Word has its paragraphs, lists, emphasis and links, and nothing of Word', () => {
    expect(markdownFrom(word)).toBe(
      '**What we know**\n\nChildren say **what** they *need*.\n\n- Roads\n   1. Crossings\n\n2006/7 | 546\n\nhere [there](https://example.org/a)',
    )
  })

  it('from a web page has its lists within lists', () => {
    const page = '<ol><li>One<ul><li>inside</li></ul></li><li><p>Two</p><p>and more</p></li></ol><div>After</div>'
    expect(markdownFrom(page)).toBe('1. One\n   - inside\n2. Two\n   and more\n\nAfter')
  })

  it('from an editor of plain text is left as it is', () => {
    expect(hasStructure('<div><span style="color:#000">- one</span></div>')).toBe(false)
    expect(hasStructure(word)).toBe(true)
  })
})

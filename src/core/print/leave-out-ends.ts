/** End tags that say nothing where they stand: HTML lets them be left out, and a browser builds the same page without them. */
const IMPLIED = new RegExp(
  [
    String.raw`</t[dh]>(?=<t[dh]\b|</tr>)`,
    String.raw`</tr>(?=<tr\b|</t(?:head|body|foot)>)`,
    String.raw`</t(?:head|body)>(?=<t(?:body|foot)\b)`,
    String.raw`</t(?:body|foot)>(?=</table>)`,
    String.raw`</li>(?=<li\b|</[uo]l>)`,
    String.raw`</dt>(?=<d[dt]\b)`,
    String.raw`</dd>(?=<d[dt]\b|</div>|</dl>)`,
  ].join('|'),
  'gu',
);

/** Takes such end tags of tables and lists away, of a page without blanks between its tags: a hundredth of what a document weighs. */
export const leaveOutEnds = (html: string): string => html.replaceAll(IMPLIED, '');

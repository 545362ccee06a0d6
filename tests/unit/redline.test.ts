import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roleOfPath } from '#core/parse/read-content.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import { compareDataKey } from '#core/redline/compare-data.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import { makeFindings } from '#core/redline/findings.ts';
import { makeWordIds } from '#core/redline/read-words.ts';
import { renderRedline, writeRedline } from '#core/redline/render-redline.ts';
import { summaryLines } from '#core/redline/render-summary.ts';
import { toHtml } from '#core/render/to-html.ts';
import type { Redline } from '#core/redline/redline.ts';
import { fixturesFolder } from '#tests/support/fixture-agency.ts';
import { documentsAt } from '#tests/support/git-texts.ts';
import { readSide, showRedline, testWording } from '#tests/support/redline-pages.ts';
import { firstDifference, lettersOf, textOfRedline, textOfTree, wordsOfData, type Side } from '#tests/support/redline-words.ts';

const folder = `${fixturesFolder}/redline`;
const cases = readdirSync(folder).toSorted();

interface Pair {
  readonly older: RedlineSide;
  readonly newer: RedlineSide;
}

const readCase = (name: string): Pair => {
  const read = (file: string): RedlineSide => {
    const text = readFileSync(`${folder}/${name}/${file}.mdx`, 'utf8');
    const kind = /^# kind: (.*)$/mu.exec(text)?.[1] ?? 'process';
    return readSide(text, kind as DocumentKind);
  };
  return { older: read('before'), newer: read('after') };
};

/** Words of choices have no place in the text. */
const wording = { ...testWording, labels: { ...testWording.labels, choice: () => '' } };

/** Every line of the list leads to a place of the page; no place bears the name of another, no line says what another says of it. */
const expectPlaces = (redline: Redline, name: string): void => {
  const ids = Array.from(toHtml(renderRedline(redline, wording)).matchAll(/ id="(change-\d+)"/gu), ([, id = '']) => id);
  const lines = summaryLines(redline, wording);
  expect(ids, name).toEqual([...new Set(ids)]);
  expect(lines.flatMap(({ anchors }) => anchors.filter((anchor) => !ids.includes(anchor))), name).toEqual([]);
  const told = lines.map(({ anchors, line }) => `${anchors[0]} ${line}`);
  expect(told, name).toEqual([...new Set(told)]);
};

const expectBothSides = ({ older, newer }: Pair, redline: Redline): void => {
  const page = renderRedline(redline, wording);
  expectPlaces(redline, '');
  for (const side of ['older', 'newer'] as const satisfies readonly Side[]) {
    expect(firstDifference(lettersOf(textOfRedline(page, side)), lettersOf(textOfTree((side === 'older' ? older : newer).tree)))).toBe('');
  }
};

describe('a redline', () => {
  it.each(cases)('%s: as written in expected.html', async (name) => {
    const pair = readCase(name);
    await expect(showRedline(compareDocuments(pair))).toMatchFileSnapshot(`${folder}/${name}/expected.html`);
  });

  it.each(cases)('%s: gives back both texts', (name) => {
    const pair = readCase(name);
    expectBothSides(pair, compareDocuments(pair));
  });

  it.each(cases)('%s: the same when sections of the same lines are not compared', (name) => {
    const withLines = compareDocuments(readCase(name));
    const { older, newer } = readCase(name);
    expect(compareDocuments({ older: { ...older, lines: undefined }, newer: { ...newer, lines: undefined } })).toEqual(withLines);
  });

  it.each(cases)('%s: the same HTML when sections are written once', (name) => {
    const redline = compareDocuments(readCase(name));
    const page = toHtml(renderRedline(redline, wording));
    expect([writeRedline(redline, wording), writeRedline(redline, wording)]).toEqual([page, page]);
  });

  it.each(cases)('%s: sections written for one comparison stand in another only with the same data and names', (name) => {
    const { older, newer } = readCase(name);
    const renamed = { ...wording, names: { ...wording.names, nameOf: (thing: string, id: string) => `${thing} ${id}` } };
    for (const [redline, words] of [[compareDocuments({ older, newer: older }), wording], [compareDocuments({ older, newer }), wording], [compareDocuments({ older, newer }), renamed]] as const) {
      expect(writeRedline(redline, words)).toBe(toHtml(renderRedline(redline, words)));
    }
  });

  it.each(cases.filter((name) => name.startsWith('zero-')))('%s: no change', (name) => {
    expect(compareDocuments(readCase(name)).summary).toEqual([]);
  });
});

const commits = ['a8507c4', '82e6acf', '7460696', 'HEAD'];

describe('redlines of the sample agency', () => {
  const versions = commits.map(documentsAt);
  const pairs = versions.flatMap((older, index) =>
    versions.slice(index + 1).flatMap((newer, distance) =>
      [...older].flatMap(([path, text]) => {
        const later = newer.get(path);
        const role = roleOfPath(path);
        return later === undefined || later === text || role.kind !== 'document' ? [] : [{ name: `${path} ${commits[index]}..${commits[index + 1 + distance]}`, kind: role.documentKind, text, later }];
      }),
    ),
  );

  it.skipIf(pairs.length === 0)('give back both texts and both data', () => {
    const sides = new Map<string, RedlineSide>();
    const sideOf = (text: string, kind: DocumentKind): RedlineSide => {
      const side = sides.get(text) ?? readSide(text, kind);
      sides.set(text, side);
      return side;
    };
    for (const { name, kind, text, later } of pairs) {
      const pair = { older: sideOf(text, kind), newer: sideOf(later, kind) };
      const redline = compareDocuments(pair);
      const page = renderRedline(redline, wording);
      expectPlaces(redline, name);
      expect(writeRedline(redline, wording), name).toBe(toHtml(page));
      for (const side of ['older', 'newer'] as const) {
        expect(firstDifference(lettersOf(textOfRedline(page, side)), lettersOf(textOfTree(pair[side].tree))), `${name} ${side}`).toBe('');
        for (const data of redline.data) {
          const { frontMatter } = pair[side];
          const whole = compareDataKey(data.key, { older: frontMatter, newer: frontMatter, ids: makeWordIds(), findings: makeFindings(), unchanged: new Map() });
          expect(wordsOfData(data, side).toSorted(), `${name} ${side} ${data.key}`).toEqual(wordsOfData(whole, side).toSorted());
        }
      }
    }
  });
});

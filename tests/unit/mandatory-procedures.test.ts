import { describe, expect, it } from 'vitest';
import { readContent } from '#core/parse/read-content.ts';
import { mandatoryMissing } from '#core/rules/mandatory-missing.ts';
import { readAgency } from '#tests/support/fixture-agency.ts';

const procedure = (code: string, title: string): string => `---\ncode: ${code}\ntitle: ${title}\nstatus: issued\n---\n`;

/** Kinds of procedure missed in an agency that lists no mandatory documents and has these procedures. */
const missedWith = async (titles: readonly string[]): Promise<readonly unknown[]> => {
  const agency = (await readAgency('small')).map((file) => (file.kind === 'text' && file.path === 'agency.yml' ? { ...file, text: file.text.replace(/^mandatory:[\s\S]*/mu, '') } : file));
  const procedures = titles.map((title, index) => ({ kind: 'text', path: `procedures/system/qt-ht-0${index}.mdx`, text: procedure(`QT.HT.0${index}`, title) }) as const);
  return mandatoryMissing.check(readContent([...agency, ...procedures])).map(({ params }) => params['words']);
};

describe('an agency that lists no mandatory documents', () => {
  it('misses the usual four', async () => {
    expect(await missedWith([])).toEqual(['documented-information', 'internal-audit', 'risks', 'nonconformity']);
  });

  it('has those that its titles name, two in one title included', async () => {
    expect(await missedWith(['KIỂM SOÁT TÀI LIỆU', 'Đánh giá nội bộ và hành động khắc phục'])).toEqual(['risks']);
  });
});

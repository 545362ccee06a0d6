/** Two bounds of one thing, told one after the other, that do not meet. */
export interface ToldBands {
  readonly at: number;
  readonly text: string;
  readonly other: string;
  readonly fault: 'gap' | 'overlap';
}

const FIGURE = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?)\s?(%|tờ|trang|người|hồ sơ|ngày làm việc|ngày|triệu đồng|đồng|điểm|ý kiến|phiếu|bản|lần|km|mét|m²|m2)(?![\p{L}\d])`;
const LOW = String.raw`(dưới|đến|không quá|tối đa)\s${FIGURE}`;
const HIGH = String.raw`(từ|trên|hơn|quá)\s${FIGURE}(\strở lên)?`;
/** `Sai lệch dưới 5% thì …; từ 3% trở lên thì …`, `Hồ sơ đến 10 tờ …. Hồ sơ trên 20 tờ …`. */
const PAIR = new RegExp(String.raw`(?:^|[.;]\s+)(\p{L}+(?:\s\p{L}+){0,4}?)\s${LOW}(\s[^.;\d]{3,90}|\s[^.;]{3,90})[.;]\s+(?:\1\s)?(?=(?:từ|trên|hơn|quá)\s\d)${HIGH}`, 'giu');

const valueOf = (figure: string): number => Number(figure.replaceAll('.', '').replace(',', '.'));

/** Bounds in neighbouring sentences that leave a hole or cover one another. Composed text. */
export const toldBandsIn = (text: string): readonly ToldBands[] =>
  !/(?:dưới|đến|không quá|tối đa)\s\d/iu.test(text) || !/(?:từ|trên|hơn|quá)\s\d/iu.test(text)
    ? []
    : Array.from(text.matchAll(PAIR)).flatMap(({ 0: found, 2: low = '', 3: lowFigure = '', 4: lowUnit = '', 6: high = '', 7: highFigure = '', 8: highUnit = '', 9: upward, index }): readonly ToldBands[] => {
        const [below, above] = [valueOf(lowFigure), valueOf(highFigure)];
        const isFrom = high.toLowerCase() === 'từ';
        // «từ 10 đến 20» opens a band of its own.
        if (lowUnit.toLowerCase() !== highUnit.toLowerCase() || (isFrom && upward === undefined)) return [];
        // `đến 10`, `từ 11 trở lên` of things that are counted one by one.
        const meets = below === above || (low.toLowerCase() !== 'dưới' && isFrom && above === below + 1);
        const at = index + found.lastIndexOf(`${high} ${highFigure}`);
        return meets ? [] : [{ at, text: `${high} ${highFigure} ${highUnit}${upward ?? ''}`, other: `${low} ${lowFigure} ${lowUnit}`, fault: below > above ? 'overlap' : 'gap' }];
      });

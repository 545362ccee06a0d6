/** The weights that a drawing uses. */
export type Weight = 'plain' | 'bold';

/** Advance widths of Source Sans 3 from space to `~`, in thousandths of the size. */
const printable: Readonly<Record<Weight, readonly number[]>> = {
  plain: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425,
    847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500,
    542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  ],
  bold: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444,
    875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500,
    549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
  ],
};

/** Signs beyond them; the wider weight, for either. */
const others: ReadonlyMap<string, number> = new Map([['đ', 564], ['Đ', 645], ['–', 480], ['—', 800], ['…', 964], ['“', 482], ['”', 482], ['‘', 275], ['’', 275], ['\u00A0', 200], ['²', 372], ['³', 372]]);

/** No sign that a text may hold is wider: a capital of another script, an ideograph, a pictogram. */
const WIDEST = 1300;

/** A horn widens its letter by so much. */
const HORN = 20;

/** Until the font is there, and where it is missing, a fallback squeezed to about the same width stands in. */
const ALLOWANCE = 1.05;

const measure = (sign: string, weight: Weight): number => {
  const known = others.get(sign);
  if (known !== undefined) return known;
  const [base = '', ...marks] = sign.normalize('NFD');
  const width = printable[weight][(base.codePointAt(0) ?? 0) - 0x20];
  return (width ?? WIDEST) + (marks.includes('\u031B') ? HORN : 0);
};

/** Signs measured so far. */
const measured: Readonly<Record<Weight, Map<string, number>>> = { plain: new Map(), bold: new Map() };

const widthOfSign = (sign: string, weight: Weight): number => {
  const found = measured[weight].get(sign);
  if (found !== undefined) return found;
  const width = measure(sign, weight);
  measured[weight].set(sign, width);
  return width;
};

/** Width of a text in thousandths of its size, a whole number: that of two texts is the sum. Marks above and below a letter take no width. */
export const thousandthsOf = (text: string, weight: Weight): number => {
  let width = 0;
  for (const sign of text.normalize('NFC')) width += widthOfSign(sign, weight);
  return width;
};

/** So many thousandths in the units of a size, a little more than they take in any browser. */
export const drawnWidth = (thousandths: number, size: number): number => (thousandths * size * ALLOWANCE) / 1000;

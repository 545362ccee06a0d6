import type { LegalText } from '../model/registries.ts';
import { foldText } from './fold-text.ts';

/** How many articles laws of the National Assembly have, by their number: what is inserted later bears a letter, so that the last one stays the last. */
const LAST_ARTICLES: Readonly<Record<string, number>> = {
  '91/2015/QH13': 689,
  '60/2014/QH13': 77,
  '52/2014/QH13': 133,
  '31/2024/QH15': 260,
  '50/2014/QH13': 168,
  '72/2020/QH14': 171,
  '02/2011/QH13': 70,
  '25/2018/QH14': 67,
  '42/2013/QH13': 36,
  '88/2015/QH13': 74,
  '43/2019/QH14': 115,
  '51/2010/QH12': 53,
  '06/2022/QH15': 96,
  '33/2024/QH15': 65,
  '20/2023/QH15': 53,
  '80/2025/QH15': 45,
  '72/2025/QH15': 54,
  '64/2025/QH15': 72,
  '45/2019/QH14': 220,
  '68/2020/QH14': 38,
  '26/2023/QH15': 46,
  '35/2013/QH13': 33,
  '36/2018/QH14': 96,
  '15/2012/QH13': 142,
  '15/2017/QH14': 134,
  '102/2016/QH13': 106,
  '59/2020/QH14': 218,
};

const plainNumber = (number: string): string => foldText(number.normalize('NFC')).replaceAll(/\s/gu, '').toUpperCase();

/** Number of the last article of a legal text: as the register tells it, else what is known of laws; undefined where nobody told it. */
export const lastArticleOf = ({ number, articles }: Pick<LegalText, 'number' | 'articles'>): number | undefined => articles ?? LAST_ARTICLES[plainNumber(number)];

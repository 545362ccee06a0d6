import { isCalendarDate, type CalendarDate } from '../model/calendar-date.ts';

/** A law known to have been replaced, named with its year or by a name that no law bears any more. */
export interface ReplacedLaw {
  readonly start: number;
  readonly end: number;
  /** Its name alone, in small plain letters. */
  readonly name: string;
  /** Number of what came in its place, and the day from which that applies. */
  readonly by: string;
  readonly since: CalendarDate;
}

/** Name in plain letters, year (none where the name alone tells), number of the law that replaced it, its first day. */
const REPLACED: readonly (readonly [name: string, year: number | undefined, by: string, since: string])[] = [
  ['luat giao dich dien tu', 2005, '20/2023/QH15', '2024-07-01'],
  ['luat dat dai', 2013, '31/2024/QH15', '2024-08-01'],
  ['luat nha o', 2014, '27/2023/QH15', '2024-08-01'],
  ['luat kinh doanh bat dong san', 2014, '29/2023/QH15', '2024-08-01'],
  ['luat can cuoc cong dan', undefined, '26/2023/QH15', '2024-07-01'],
  ['luat luu tru', 2011, '33/2024/QH15', '2025-07-01'],
  ['luat cu tru', 2006, '68/2020/QH14', '2021-07-01'],
  ['luat to chuc chinh quyen dia phuong', 2015, '72/2025/QH15', '2025-03-01'],
  ['luat bao ve moi truong', 2014, '72/2020/QH14', '2022-01-01'],
  ['luat thi dua, khen thuong', 2003, '06/2022/QH15', '2024-01-01'],
  ['luat cong chung', 2014, '46/2024/QH15', '2025-07-01'],
  ['luat bao hiem xa hoi', 2014, '41/2024/QH15', '2025-07-01'],
  ['luat ban hanh van ban quy pham phap luat', 2015, '64/2025/QH15', '2025-04-01'],
  ['luat thanh tra', 2010, '11/2022/QH15', '2023-07-01'],
  ['luat kham benh, chua benh', 2009, '15/2023/QH15', '2024-01-01'],
  ['luat giao duc', 2005, '43/2019/QH14', '2020-07-01'],
  ['luat dau thau', 2013, '22/2023/QH15', '2024-01-01'],
  ['luat gia', 2012, '16/2023/QH15', '2024-07-01'],
  ['luat hop tac xa', 2012, '17/2023/QH15', '2024-07-01'],
  ['luat can bo, cong chuc', 2008, '80/2025/QH15', '2025-07-01'],
  ['luat phong chay va chua chay', 2001, '55/2024/QH15', '2025-07-01'],
  ['luat khieu nai, to cao', undefined, '02/2011/QH13', '2012-07-01'],
  ['luat to cao', 2011, '25/2018/QH14', '2019-01-01'],
  ['bo luat lao dong', 2012, '45/2019/QH14', '2021-01-01'],
  ['bo luat dan su', 2005, '91/2015/QH13', '2017-01-01'],
  ['luat phong, chong tham nhung', 2005, '36/2018/QH14', '2019-07-01'],
  ['luat doanh nghiep', 2014, '59/2020/QH14', '2021-01-01'],
  ['luat dau tu', 2014, '61/2020/QH14', '2021-01-01'],
  ['luat tai nguyen nuoc', 2012, '28/2023/QH15', '2024-07-01'],
  ['luat phong, chong bao luc gia dinh', 2007, '13/2022/QH15', '2023-07-01'],
  ['luat hon nhan va gia dinh', 2000, '52/2014/QH13', '2015-01-01'],
  ['luat bao ve, cham soc va giao duc tre em', undefined, '102/2016/QH13', '2017-06-01'],
  ['luat quan ly, su dung tai san nha nuoc', undefined, '15/2017/QH14', '2018-01-01'],
  ['phap lenh phi va le phi', undefined, '97/2015/QH13', '2017-01-01'],
];

const YEAR = String.raw`,?\s+(?:nam\s+|ngay\s+\d{1,2}(?:\s+thang\s+|[/.])\d{1,2}(?:\s+nam\s+|[/.]))?`;
/** A number that tells another law, or the law of today, may follow a name without its year. */
const patterns = REPLACED.flatMap(([name, year, by, since]) => (!isCalendarDate(since) ? [] : [{
  name,
  by,
  since,
  pattern: new RegExp(String.raw`(?<![\p{L}\d]|phap )${name.replaceAll(',', ',?').replaceAll(' ', String.raw`\s+`)}${year === undefined ? String.raw`(?!\p{L}|\s+(?:so|nam\s+20[12]))` : `${YEAR}${year}(?!\\d|[/.-]\\d)`}`, 'giu'),
}]));

/** One look that spares nearly every text the close ones: a law with a year, or one of the names that tell by themselves. */
const MAY_NAME = /(?:luat|lenh)\s[\s\S]{2,90}?20\d\d|can\s+cuoc\s+cong\s+dan|khieu\s+nai,?\s+to\s+cao|giao\s+duc\s+tre\s+em|tai\s+san\s+nha\s+nuoc|phi\s+va\s+le\s+phi/iu;

/** Laws in a text, in plain letters, that are known to be replaced whether or not the registry has them. */
export const replacedLawsIn = (folded: string): readonly ReplacedLaw[] =>
  !MAY_NAME.test(folded)
    ? []
    : patterns.flatMap(({ name, by, since, pattern }) => Array.from(folded.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length, name, by, since })));

import { renderLabels } from './render.ts';

const capitals = (text: string): string => text.toLocaleUpperCase('vi');

const types = { decision: 'Quyết định', declaration: 'Bản công bố' } as const;

/** A position without the name of the agency, as it stands above a signature: «Chủ tịch UBND phường» signs as «CHỦ TỊCH». */
const office = (position: string): string => capitals(position.replace(/\s+(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?!\p{L}).*$/u, ''));

/** The body in whose name somebody signs, without its place: «ỦY BAN NHÂN DÂN». */
const body = (name: string): string => capitals(name.replace(/^(Ủy ban nhân dân|Hội đồng nhân dân)(?!\p{L}).*$/u, '$1'));

/** A day in words, as papers write it (NĐ 30/2020/NĐ-CP, annex I): days below 10 and months 1 and 2 with a zero. */
const dayInWords = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
};

/** Words of administrative papers (NĐ 30/2020/NĐ-CP, annex I). */
export const paperWords = {
  label: 'Văn bản hành chính',
  country: renderLabels.motto.country,
  motto: renderLabels.motto.motto,
  capitals,
  number: (number: string | undefined): string => `Số: ${number ?? ''}`,
  placeAndDate: (place: string, date: string | undefined): string => `${place}, ${date === undefined ? 'ngày …… tháng …… năm 20……' : dayInWords(date)}`,
  type: (kind: keyof typeof types): string => capitals(types[kind]),
  /** What the paper is about: its title without the name of its type. */
  subject: (kind: keyof typeof types, title: string): string => {
    const name = types[kind];
    const rest = title.toLocaleLowerCase('vi').startsWith(`${name.toLocaleLowerCase('vi')} `) ? title.slice(name.length + 1) : title;
    return `${rest.slice(0, 1).toLocaleUpperCase('vi')}${rest.slice(1)}`;
  },
  attachedTo: (number: string, date: string | undefined): string => `(Kèm theo Quyết định số ${number}${date === undefined ? '' : ` ${dayInWords(date)}`})`,
  recipients: 'Nơi nhận:',
  recipient: (text: string, isLast: boolean): string => `- ${text.replace(/[.;]+$/u, '')}${isLast ? '.' : ';'}`,
  /** The lines above a signature (NĐ 30/2020/NĐ-CP, art. 13). */
  offices: ({ capacity, inNameOf, position }: { readonly capacity: 'KT' | 'TM' | 'TL' | 'TUQ' | undefined; readonly inNameOf: string; readonly position: string }): readonly string[] =>
    capacity === undefined ? [office(position)] : [`${capacity}. ${capacity === 'TM' ? body(inNameOf) : office(inNameOf)}`, office(position)],
  signed: '(Đã ký)',
} as const;

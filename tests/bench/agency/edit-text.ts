import type { Random } from './random.ts';

/** Edits a text as the next issue of it: times, sentences, paragraphs, the order of two paragraphs, a heading. */
export const editText = (text: string, random: Random): string => {
  const end = text.indexOf('\n---\n', 4);
  const parts = text.slice(end).split('\n\n');
  const place = (): number => random.between(1, Math.max(parts.length - 2, 1));
  for (let count = 0; count < 4; count += 1) {
    const at = place();
    parts[at] = (parts[at] ?? '').replace(/\b\d+(?= (?:ngày|giờ|bản))/u, (figure) => String(Number(figure) + 2)).replace(/ và /u, ' hoặc ');
  }
  parts.splice(place(), 0, 'Kết quả kiểm tra được ghi vào phiếu kiểm soát và gửi cho người phụ trách trong ngày làm việc.');
  const [moved = ''] = parts.splice(place(), 1);
  if (!moved.includes('|')) parts.splice(place(), 0, moved);
  return text.slice(0, end).replace(/(?<=time: )\d+/u, (figure) => String(Number(figure) + 1)) + parts.join('\n\n');
};

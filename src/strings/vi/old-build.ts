/** What a page says once it is older than the agency allows; said by a script, which alone knows today. */
export const oldBuildWords = (day: string, days: string): string =>
  `Trang này được dựng ngày ${day}, đã quá ${days} ngày. Có thể đã có bản mới hơn: hỏi thư ký ISO trước khi áp dụng.`;

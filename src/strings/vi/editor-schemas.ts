/** What the log says when the editor's help could not be written; the site itself is not concerned. */
export const editorSchemasNotWritten = (reason: string): string =>
  `Chưa ghi được phần gợi ý cho trình soạn thảo vào thư mục .astro (${reason}). Trang vẫn chạy bình thường; kiểm tra quyền ghi rồi chạy lại lệnh “npm run schema”.`;

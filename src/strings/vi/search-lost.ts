/** What the search box says when its script cannot be loaded; on its own because every page carries it in a script. */
export const searchLostWords = {
  lost: 'Chưa tải được phần gợi ý: mạng chập chờn, hoặc sổ tay vừa có bản mới.',
  reload: 'Tải lại trang',
} as const;

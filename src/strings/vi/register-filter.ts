/** Words of the boxes that narrow a register; on their own because the page's script carries them. */
export const registerFilterWords = {
  label: 'Lọc danh mục',
  all: 'Tất cả',
  reset: 'Bỏ lọc',
  choice: (text: string, count: number): string => `${text} (${count})`,
  shown: (shown: number, total: number): string => (shown === 0 ? 'Không có dòng nào khớp.' : `Đang lọc: ${shown} trong ${total} dòng của danh mục.`),
} as const;

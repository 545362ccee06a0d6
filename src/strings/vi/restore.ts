/** A version, ready to be shown. */
interface ShownVersion {
  readonly code: string;
  readonly version: string;
  readonly title: string;
}

const name = ({ code, version, title }: ShownVersion): string => `«${code}» lần ${version}${title === '' ? '' : ` – ${title}`}`;

interface ShownFile {
  readonly path: string;
  /** What proves the bytes. */
  readonly shown: string;
}

/** Words of the command that brings issued texts back. */
export const restoreWords = {
  heading: {
    write: (version: ShownVersion): string => `Khôi phục văn bản đã ban hành ${name(version)}:`,
    dryRun: (version: ShownVersion): string => `Nếu khôi phục văn bản đã ban hành ${name(version)}:`,
  },
  over: ({ path, shown }: ShownFile): string => `Ghi lại ${path} đúng từng byte như đã ban hành (${shown})`,
  anew: ({ path, shown }: ShownFile): string => `Tạo lại ${path} đúng từng byte như đã ban hành (${shown})`,
  textShown: (blob: string): string => `mã văn bản trong Git: ${blob}`,
  pictureShown: (sha256: string): string => `hình, mã kiểm tra ${sha256}`,
  kept: (path: string): string => `Tệp đang ở đó không mất: được giữ ở ${path}`,
  pictureLost: (path: string): string => `Không lấy lại được hình ${path}: kho Git ở máy này không có bản nào đúng mã kiểm tra trong sổ ban hành. Chạy «git fetch --all» rồi thử lại, hoặc chép hình cũ từ máy khác vào đúng chỗ ấy.`,
  pictureBlocked: (path: string): string => `Chưa lấy lại được hình ${path}: ở chỗ ấy đang là một thư mục hoặc lối tắt. Chuyển nó đi rồi chạy lại.`,
  written: ({ count, kept }: { readonly count: number; readonly kept: string }): string =>
    `Đã khôi phục ${count} tệp. Chạy «npm run check» để xem còn gì phải làm.${kept === '' ? '' : ` Trong ${kept} là các tệp cũ, máy không đọc: phần nào còn cần thì chép sang chỗ khác, rồi xóa cả thư mục ấy.`}`,
  nothing: (version: ShownVersion): string => `Không có gì để khôi phục: tệp đúng với ${name(version)} trong sổ ban hành.`,
  refused: 'Chưa khôi phục gì.',
} as const;

/** One address of each type of page of the sample agency, by what it shows. */
export const pageTypes = {
  home: '/',
  policy: '/van-ban/cscl-01/',
  objectives: '/van-ban/mtcl-2026/',
  manual: '/van-ban/stcl-01/',
  'system procedure': '/van-ban/qt-ht-01/',
  'internal procedure': '/van-ban/qt-nb-01/',
  process: '/van-ban/qt-tp-01/',
  instruction: '/van-ban/hd-nb-01/',
  form: '/van-ban/bm-tp-01-01/',
  decision: '/van-ban/qd-2026-15/',
  declaration: '/van-ban/bcb-2026-01/',
  version: '/van-ban/qt-tp-01/1.1/',
  'superseded version': '/van-ban/qt-tp-01/1.0/',
  comparison: '/so-sanh/qt-tp-01/1.0-1.1/',
  'notice of changes': '/van-ban/qt-tp-01/1.1/thong-bao/',
  'list of registers': '/danh-muc/',
  'register of documents': '/danh-muc/tai-lieu/',
  'register of forms': '/danh-muc/bieu-mau/',
  'register of legal texts': '/danh-muc/van-ban-ben-ngoai/',
  'register by day': '/danh-muc/theo-ngay/',
  'changes of documents': '/danh-muc/thay-doi/',
  'periodic reviews': '/danh-muc/soat-xet/',
  'coverage of procedures': '/danh-muc/tthc/',
  field: '/linh-vuc/ho-tich/',
  unit: '/don-vi/van-phong/',
  kind: '/loai/thu-tuc-hanh-chinh/',
  'all documents': '/van-ban/',
  'all kinds': '/loai/',
  'all fields': '/linh-vuc/',
  'all units': '/don-vi/',
  'all legal texts': '/phap-luat/',
  'expired legal text': '/phap-luat/nd-61-2018-nd-cp/',
  'legal text in force': '/phap-luat/nd-118-2025-nd-cp/',
  'law watch': '/phap-luat/theo-doi/',
  declarations: '/cong-bo/',
  'clause matrix': '/dieu-khoan/',
  'search with results': '/tim-kiem/?q=khai+sinh',
  'search without results': '/tim-kiem/?q=xyzxyz',
  'search before a question': '/tim-kiem/',
  help: '/tro-giup/',
  'page of the guide': '/tro-giup/huong-dan/gio-dau-tien/',
  'components in the guide': '/tro-giup/huong-dan/cac-the/',
  'keys in the guide': '/tro-giup/huong-dan/muc-thong-tin/',
  'help on a rule': '/tro-giup/quy-tac/date-invalid/',
  'site map': '/so-do-trang/',
  'address that leads nowhere': '/khong-co-trang-nay/',
} as const;

/** One address of each type of page of its public site. */
export const publicPageTypes = {
  'public home': '/',
  'public procedure': '/thu-tuc/1.001193/',
  'public procedure that is partly online': '/thu-tuc/1.000894/',
  'list of procedures': '/thu-tuc/',
  'public fields': '/linh-vuc/',
  'public field': '/linh-vuc/ho-tich/',
  'list of blank forms': '/bieu-mau/',
  'public form': '/van-ban/bm-tp-01-01/',
  'public policy': '/van-ban/cscl-01/',
  'public declaration': '/van-ban/bcb-2026-01/',
  'declarations and public texts': '/cong-bo/',
  'declaration for a frame in another site': '/cong-bo/khung/',
  contact: '/lien-he/',
  'accessibility statement': '/tiep-can/',
  'public search with results': '/tim-kiem/?q=khai+sinh',
  'public search before a question': '/tim-kiem/',
  'public address that leads nowhere': '/khong-co-trang-nay/',
} as const;

/** Types of pages of the public site, as rows for `test.each`. */
export const publicPageTypeRows: readonly { readonly type: string; readonly address: string }[] = Object.entries(publicPageTypes).map(([type, address]) => ({ type, address }));

/** Types of pages with their addresses, as rows for `test.each`. */
export const pageTypeRows: readonly { readonly type: string; readonly address: string }[] = Object.entries(pageTypes).map(([type, address]) => ({ type, address }));

/** The sites whose types of pages are looked at in a browser, one row each: `site` is a name of `TestSites`. */
export const shownSites = [{ site: 'sample', rows: pageTypeRows }, { site: 'samplePublic', rows: publicPageTypeRows }] as const;

/** Tells whether a heading is over the duties of those who work by a text. */
export const headsDuties = (heading: string): boolean => /(?<!\p{L})(?:trách nhiệm|phân công|nhiệm vụ)(?!\p{L})/iu.test(heading) && !/xử lý trách nhiệm|miễn trách nhiệm/iu.test(heading);

/** Tells whether a column names those who have a duty. */
export const namesDoers = (header: string): boolean => /^(?:chức danh|chức vụ|vị trí|vai trò|đơn vị|bộ phận|người(?: thực hiện| chịu trách nhiệm)?|chủ thể|đơn vị, cá nhân|cá nhân, đơn vị|trách nhiệm của|ai)$/iu.test(header.trim());

/** Names that mean anybody, or somebody outside. */
export const meansAnybody = (name: string): boolean => /(?<!\p{L})(?:các|mọi|từng|mỗi|những|toàn thể|đơn vị|cá nhân|người|tổ chức|công dân|cán bộ|hai bên|bên|hội đồng|đoàn|tổ|liên quan|cơ quan khác|sở|tỉnh|kho bạc)(?!\p{L})/iu.test(name);

/** Names that stand for a whole staff, so that a table with one of them leaves nobody out. */
export const meansMany = (name: string): boolean => /(?:các|mọi|những|từng) (?:đơn vị|cán bộ|công chức|phòng)/iu.test(name);

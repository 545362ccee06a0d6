/** The register of a day, from the root of the site: on its own because a script of the pages leads there too. */
export const byDayAddress = '/danh-muc/theo-ngay/';

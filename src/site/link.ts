/** Turns an address of the site into a link target: adds the base path that the site is served under. */
export const href = (address: string): string => {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
  return `${base}${address}`;
};

/** The public site has no content store: its pages are made from what `sotay build --site public` hands over, and from nothing else. */
export const collections = {};

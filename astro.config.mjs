import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editorSchemas } from './src/site/integrations/editor-schemas.ts';
import { press } from './src/site/integrations/press.ts';
import { siteSettings } from './src/site/settings.ts';
import { contentSource, writeTexts } from './src/site/wiring.ts';

const environment = process.env;
const { contentFolder, pressFolder, audience } = siteSettings();
const isPublic = audience === 'public';

export default defineConfig({
  // Each site has its pages in a folder of its own: a build of one does not contain the routes of the other.
  srcDir: isPublic ? './src/public-site' : './src',
  site: environment.SOTAY_SITE,
  base: environment.SOTAY_BASE ?? '/',
  outDir: environment.SOTAY_OUT ?? `dist/${isPublic ? 'public' : 'intranet'}`,
  cacheDir: environment.SOTAY_CACHE ?? `.cache/${isPublic ? 'public' : 'intranet'}`,
  // The preview also answers for pictures, whose addresses end without a slash.
  trailingSlash: environment.SOTAY_DRAFTS ? 'ignore' : 'always',
  // `jsx` would glue words together where a line ends.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  integrations: [
    mdx({ syntaxHighlight: false }),
    ...(isPublic ? [] : [editorSchemas({ contentRoot: contentFolder, source: contentSource(contentFolder), write: writeTexts })]),
    ...(pressFolder === undefined ? [] : [press(pressFolder)]),
  ],
  markdown: { syntaxHighlight: false },
  // Nothing inline: the content security policy allows files of the site alone.
  vite: {
    build: { assetsInlineLimit: 0 },
    // A script bears the name of its component: every page names four.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.astro_')[0]}.[hash].js` } } } } },
    logLevel: environment.SOTAY_QUIET ? 'error' : 'info',
  },
});

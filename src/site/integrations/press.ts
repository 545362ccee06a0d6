import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Keeps the program that Astro makes of the pages instead of having it print them: `sotay build` prints, from this program, and only
 * what has changed. The program lies in `server/` of the given folder; what it does not know of itself, the style sheets of each
 * page, in `styles.json`.
 */
export const press = (folder: string): AstroIntegration => {
  let outFolder = '';
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  return {
    name: 'sotay:press',
    hooks: {
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: found }) => {
        pages = found;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'sotay:press',
          setup: async () => {
            await cp(join(outFolder, '.prerender'), join(folder, 'server'), { recursive: true });
            await writeFile(join(folder, 'styles.json'), JSON.stringify(Array.from(pages, ([key, { styles }]) => [key, styles])));
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('sotay:press')),
        });
      },
    },
  };
};

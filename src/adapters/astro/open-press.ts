import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** A file of the site that can be printed. */
export interface Printable {
  /** Where it goes in the folder of the site, with `/`. */
  readonly file: string;
  readonly print: () => Promise<Uint8Array>;
}

/** A press that is ready: its program has been loaded into this process. */
export interface Press {
  /** Folder with what goes beside the pages: style sheets, scripts, fonts, public files. */
  readonly assets: string;
  /** Every file that the pages of the site give, for the content handed over at this moment. */
  readonly printables: () => Promise<readonly Printable[]>;
}

type App = ConstructorParameters<typeof StaticPaths>[0];
type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** What Astro's own build gives its program before it renders. Astro has no public door for a program that is kept. */
interface BuildApp extends App {
  readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>; readonly entrySpecifierToBundleMap: ReadonlyMap<string, string> }) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** Loads the press in a folder. */
export const openPress = async (folder: string, base: string): Promise<Press> => {
  const server = join(folder, 'server');
  const entry = (await readdir(server)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(server);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { readonly app: BuildApp };
  const styles = JSON.parse(await readFile(join(folder, 'styles.json'), 'utf8')) as readonly (readonly [string, readonly unknown[]])[];
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [], config: {} }, logger: { options: { destination: { write: () => true } } } });
  return {
    assets: join(folder, 'site'),
    printables: async () =>
      (await new StaticPaths(app).getAll()).map(({ pathname, route }) => ({
        file: fileOf(pathname, route),
        print: () => print({ app, route, address: addressOf({ pathname, route, base }) }),
      })),
  };
};

interface Printing {
  readonly app: BuildApp;
  readonly route: Route;
  readonly address: string;
}

const print = async ({ app, route, address }: Printing): Promise<Uint8Array> => {
  const response = await app.render(new Request(new URL(address, 'http://localhost')), { routeData: route });
  if (response.status >= 400 && route.route !== '/404') throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/gu, '');

/** `build.format: 'directory'`: a page is the index of its folder, an endpoint a file of its own name. */
const fileOf = (pathname: string, route: Route): string => {
  const path = trimmed(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
};

const addressOf = ({ pathname, route, base }: { readonly pathname: string; readonly route: Route; readonly base: string }): string => {
  const path = trimmed(pathname);
  const root = `${base.replace(/\/$/u, '')}/`;
  // An endpoint is asked for by the very path that it gave, with the slash at its end if it has one.
  if (route.type === 'endpoint') return `${root}${pathname.replace(/^\//u, '')}`;
  return path === '' ? root : `${root}${path}/`;
};

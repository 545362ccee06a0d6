/** Serves the folder given first, asks for the paths given after it, and prints the answers as JSON; run by root, as a user without rights. */
import { serveFolder } from '#adapters/static-server/serve-folder.ts';

const NOBODY = 65_534;

if (process.getuid?.() === 0) process.setuid?.(NOBODY);

const [folder = '', ...paths] = process.argv.slice(2);

const askAll = async (): Promise<unknown> => {
  const server = await serveFolder({ folder, port: 0 });
  const answers: { readonly status: number; readonly body: string }[] = [];
  for (const path of paths) {
    const response = await fetch(`${server.url}${path}`);
    answers.push({ status: response.status, body: await response.text() });
  }
  await server.close();
  return answers;
};

const answer = await askAll().catch((error: unknown) => (error instanceof Error ? { name: error.name } : { name: String(error) }));
process.stdout.write(JSON.stringify(answer));

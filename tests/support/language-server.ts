import { spawn } from 'node:child_process';

/** A language server running as a child process, spoken to over standard input and output. */
export interface LanguageServer {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface LanguageServerOptions {
  /** Absolute path of the server's entry file. */
  readonly script: string;
  /** Settings of the editor, flat as in `.vscode/settings.json`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Settings below a section, as an editor hands them over: `yaml.schemas` becomes `schemas` of `yaml`. */
const sectionOf = (settings: Readonly<Record<string, unknown>>, section: string): unknown => {
  const found = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
  return found.length === 0 ? null : Object.fromEntries(found.map(([key, value]) => [key.slice(section.length + 1), value]));
};

/** Starts a language server script; what it asks of its editor is answered by the settings, anything else by nothing. */
export const startLanguageServer = ({ script, settings = {} }: LanguageServerOptions): LanguageServer => {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (message: Message) => void>();
  let nextId = 0;
  let received = Buffer.alloc(0);

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };

  const answerTo = ({ method, params }: Message): unknown => {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { readonly items: readonly { readonly section?: string }[] };
    return items.map(({ section }) => sectionOf(settings, section ?? ''));
  };

  const take = (message: Message): void => {
    if (message.method !== undefined) {
      if (message.id !== undefined) send({ id: message.id, result: answerTo(message) });
      return;
    }
    waiting.get(Number(message.id))?.(message);
    waiting.delete(Number(message.id));
  };

  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const headerEnd = received.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/u.exec(received.toString('latin1', 0, Math.max(headerEnd, 0)))?.[1];
      if (length === undefined || received.length < headerEnd + 4 + Number(length)) return;
      const end = headerEnd + 4 + Number(length);
      const body = received.toString('utf8', headerEnd + 4, end);
      received = received.subarray(end);
      take(JSON.parse(body) as Message);
    }
  });

  const request = (method: string, params: unknown): Promise<unknown> => {
    nextId += 1;
    const id = nextId;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result)));
      send({ id, method, params });
    });
  };

  return {
    request,
    notify: (method, params) => send({ method, params }),
    stop: async () => {
      const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await request('shutdown', null);
      send({ method: 'exit' });
      await exited;
    },
  };
};

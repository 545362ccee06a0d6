/** Where a command speaks. */
export interface Terminal {
  /** The result itself, for people and for pipes. */
  readonly print: (text: string) => void;
  /** What is going on; silent in CI. */
  readonly progress: (text: string) => void;
}

// Whoever reads through a pipe may have seen enough: `register | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The real terminal: results on standard output, progress on standard error unless this is CI. */
export const processTerminal: Terminal = {
  print: (text) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  },
  progress: (text) => {
    if (!process.env['CI']) process.stderr.write(`${text}\n`);
  },
};

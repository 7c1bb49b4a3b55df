import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../demo/serve.mjs', import.meta.url));

export interface Serving {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** All that was printed. */
  readonly said: string;
  /** Asks it to stop as Ctrl+C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the demo's server on a free port, with what was built before. */
export async function serve(...args: readonly string[]): Promise<Serving> {
  const wanted = args.length > 0 ? args : ['--port', '0'];
  const child = spawn(process.execPath, [script, '--no-build', ...wanted], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Ctrl+C')) break;
  }
  const [origin] = /http:\/\/localhost:\d+/.exec(said) ?? [];
  if (!origin) throw new Error(`The server named no address: ${said}`);
  return {
    origin,
    said,
    async stop() {
      const gone = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGINT');
      return (await gone)[0];
    },
  };
}

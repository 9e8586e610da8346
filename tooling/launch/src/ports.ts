import { createServer } from 'node:net';
import { StartProblem } from '@heard/db/embedded';

/** Throws StartProblem when another program listens on the port. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  const code = await tryToListen(port);
  if (code === null) return;
  if (code === 'EACCES')
    throw new StartProblem(
      `This user may not listen on port ${port}: set ${variable} to a port above 1023, such as ${variable}=${port + 3000}.`,
    );
  throw new StartProblem(
    `Port ${port} is taken by another program: stop it, or set ${variable} to a free port, such as ${variable}=${port + 100}.`,
  );
}

function tryToListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

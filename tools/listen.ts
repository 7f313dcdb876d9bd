import type { ServerType } from '@hono/node-server';

/** Where a server looks for a free port, unless it is told which. */
const FIRST_PORT = 4321;

/**
 * Lets a server listen on this machine.
 *
 * @param server which does not listen yet.
 * @param port the one that was asked for, 0 for any; without it, the first free one from 4321 on.
 * @returns the port.
 * @throws where the port that was asked for is taken.
 */
export async function listen(server: ServerType, port: number | undefined): Promise<number> {
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    if (await tryPort(server, candidate)) return portOf(server);
    if (port !== undefined) throw new Error(`Port ${port} is taken. Choose another: PORT=4400`);
  }
}

/** Listens on a port; false where another server does. */
function tryPort(server: ServerType, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      server.off('listening', accept);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const accept = (): void => {
      server.off('error', refuse);
      resolve(true);
    };
    server.once('error', refuse).once('listening', accept).listen(port, 'localhost');
  });
}

function portOf(server: ServerType): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

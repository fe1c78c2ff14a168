import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as a server that stops and comes back. */
export interface Wire {
  readonly port: number;
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Connections stay open, and nothing comes through any more; a mended wire is needed after it. */
  freeze(): void;
  close(): Promise<void>;
}

/** @param isMended false for one that is cut at first */
export async function createWire(target: { host: string; port: number }, isMended = true): Promise<Wire> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server = createServer((near) => {
    const far = dial(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (chunk) => isFrozen || other.write(chunk));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const cut = async () => {
    const closed = server.listening ? once(server, 'close') : null;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await listen(0);
  if (!isMended) await cut();
  return {
    port,
    cut,
    close: cut,
    async mend() {
      isFrozen = false;
      for (const socket of sockets) socket.destroy();
      if (!server.listening) await listen(port);
    },
    freeze: () => {
      isFrozen = true;
    },
  };
}

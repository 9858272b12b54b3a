/** A lock between processes that the system lets go when its holder ends, however it ends. */
import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from './progress.js';

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    // Whoever waits keeps a connection open, and hears of the end when it closes.
    const server = createServer((waiting) => {
      waiting.unref().on('error', () => waiting.destroy());
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => resolve(server.unref()));
  });
}

function holderEnds(name: string): Promise<void> {
  return new Promise((resolve) => {
    const connection = connect(name);
    connection.on('error', () => connection.destroy());
    connection.on('close', () => resolve());
    connection.resume();
  });
}

/** Runs `work` while no other process on this machine holds the lock on `path`. */
export async function withLock<T>(path: string, say: Say, work: () => Promise<T>): Promise<T> {
  // A name in Linux's abstract namespace: no file that could be left behind.
  const name = `\0sconce-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  let server = await listen(name);
  if (server === undefined) say('another process is at it already: waiting for it to end');
  while (server === undefined) {
    await holderEnds(name);
    await sleep(20);
    server = await listen(name);
  }
  const held = server;
  const waiting = new Set<{ destroy(): void }>();
  held.on('connection', (socket) => waiting.add(socket));
  try {
    return await work();
  } finally {
    for (const socket of waiting) socket.destroy();
    held.close();
  }
}

// One set-up at a time in a checkout. The lock is a name in Linux's abstract namespace, which the
// system lets go when its holder ends, however it ends. (lib/libtorch/install/lock.ts does the same
// for the cache; it is not compiled yet when this runs.)
import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((waiting) => {
      waiting.unref().on('error', () => waiting.destroy());
    });
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(name, () => resolve(server.unref()));
  });
}

function holderEnds(name) {
  return new Promise((resolve) => {
    const connection = connect(name);
    connection.on('error', () => connection.destroy());
    connection.on('close', resolve);
    connection.resume();
  });
}

/** Waits for the lock on `path`, which lasts until this process ends. */
export async function lock(path, say) {
  if (process.platform !== 'linux') return;
  const name = `\0sconce-setup-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  let held = await listen(name);
  if (held === undefined) say('another set-up is at it here: waiting for it to end');
  while (held === undefined) {
    await holderEnds(name);
    await sleep(20);
    held = await listen(name);
  }
}

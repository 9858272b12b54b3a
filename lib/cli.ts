#!/usr/bin/env node
/** The command `sconce`: `install` fetches libtorch, `doctor` shows what is in use and what is amiss. */
import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

const USAGE = `sconce: PyTorch for TypeScript

  npx sconce install [options]   fetch libtorch into your cache
    --cuda                       with all that a GPU needs (some 2.5 GB to download)
    --force                      even if it is in place
    --from archive|pip|FILE|URL  only by this road; FILE or URL: an archive or a torch wheel
    --sha256 HEX                 what the file or URL must hash to

  npx sconce doctor [--json]     which libtorch is in use and why, and what is amiss
  npx sconce --version | --help

Variables: LIBTORCH (a libtorch to use), SCONCE_CACHE (the cache's folder), SCONCE_LIBTORCH_MIRROR
(instead of https://download.pytorch.org), HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
`;

const say = (line: string): void => console.log(line);

/** A wrong use of the command; shown with the way to the help. */
class UsageError extends Error {}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function runInstall(args: string[]): Promise<number> {
  const { cuda, force, from, sha256 } = parse(args, {
    cuda: { type: 'boolean' },
    force: { type: 'boolean' },
    from: { type: 'string' },
    sha256: { type: 'string' },
  });
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw new UsageError('--sha256 takes 64 hexadecimal digits');
  }
  const { install } = await import('./libtorch/install/install.js');
  const hash = sha256?.toLowerCase();
  await install({ cuda: cuda ?? false, force: force ?? false, from, sha256: hash, say });
  return 0;
}

async function runDoctor(args: string[]): Promise<number> {
  const { json } = parse(args, { json: { type: 'boolean' } });
  const { examine } = await import('./libtorch/doctor.js');
  const { render } = await import('./libtorch/render.js');
  const report = examine();
  say(json ? JSON.stringify(report, null, 2) : render(report));
  return report.problems.length === 0 ? 0 : 1;
}

async function main([command, ...rest]: string[]): Promise<number> {
  if (command === 'install') return runInstall(rest);
  if (command === 'doctor') return runDoctor(rest);
  if (command === '--version' || command === '-v') {
    const { packageVersion } = await import('./libtorch/doctor.js');
    say(packageVersion());
    return 0;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    say(USAGE.trimEnd());
    return 0;
  }
  throw new UsageError(command === undefined ? 'no command given' : `no command '${command}'`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE.trimEnd()}`);
    process.exitCode = 2;
  } else if (error instanceof Error && error.name === 'LibtorchError') {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

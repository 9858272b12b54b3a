/** What may be amiss, and how each is mended. */
import process from 'node:process';
import type { Addon } from './addon.js';
import type { Report } from './check.js';
import type { Candidate, Libtorch } from './find.js';
import { hasDriver } from './libraries.js';
import { minorOf, PINNED } from './version.js';

export interface Problem {
  readonly what: string;
  readonly mend: string;
}

/** What the doctor saw. */
export interface Findings {
  readonly glibc: string | null;
  readonly addon: Addon | undefined;
  /** The libtorch that is taken, or the LIBTORCH that will not do. */
  readonly first: Candidate | undefined;
  readonly report: Report | undefined;
}

const NODE = [20, 19];
const GLIBC = [2, 28];

/** Whether a version such as `v22.1.0` is at least `least`. */
export function atLeast(version: string, least: readonly number[]): boolean {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}

function ofMachine({ glibc }: Findings): Problem[] {
  const problems: Problem[] = [];
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    const what = `Sconce runs on Linux (x64, arm64) so far, not on ${process.platform}-${process.arch}`;
    return [{ what, mend: 'use a Linux machine, WSL 2 or a Linux container' }];
  }
  if (!atLeast(process.version, NODE)) {
    const what = `Node is ${process.version}, and Sconce needs ${NODE.join('.')} or later`;
    problems.push({ what, mend: 'install a newer Node (https://nodejs.org)' });
  }
  if (glibc === null) {
    const what = 'the C library is not glibc, which libtorch is built for';
    problems.push({ what, mend: 'use an image with glibc (Debian, Ubuntu, Fedora, not Alpine)' });
  } else if (!atLeast(glibc, GLIBC)) {
    const what = `glibc is ${glibc}, and libtorch needs ${GLIBC.join('.')} or later`;
    problems.push({ what, mend: 'use a newer system (Debian 10, Ubuntu 20.04, RHEL 8 or later)' });
  }
  return problems;
}

function ofLibtorch({ first }: Findings): Problem[] {
  const wanted = minorOf(PINNED);
  if (first === undefined) {
    const what = `there is no libtorch ${wanted}`;
    return [{ what, mend: 'run `npx sconce install`' }];
  }
  if (first.refused !== undefined) {
    const what = `LIBTORCH is set to ${first.where}, but ${first.refused}`;
    return [{ what, mend: `point it at a libtorch ${wanted}, or unset it` }];
  }
  const { libtorch } = first;
  if (libtorch?.build === 'cuda' && !libtorch.cuda && hasDriver()) {
    const what = `there is an NVIDIA driver, but ${libtorch.root} lacks libraries that a GPU needs`;
    return [{ what, mend: 'run `npx sconce install --cuda`' }];
  }
  return [];
}

function loadProblem(libtorch: Libtorch, problem: string): Problem {
  const lacking = libtorch.missing.length > 0 ? ` It lacks ${libtorch.missing.join(', ')}.` : '';
  const what = `the libtorch at ${libtorch.root} does not load: ${problem}.${lacking}`;
  const mend = {
    LIBTORCH: 'point LIBTORCH at a complete one, or unset it',
    cache: 'run `npx sconce install --force`',
    python: 'repair it (`pip install --force-reinstall torch==2.13.*`), or `npx sconce install`',
  }[libtorch.source];
  return { what, mend };
}

function ofLoading({ addon, first, report }: Findings): Problem[] {
  const problems: Problem[] = [];
  if (addon === undefined) {
    const what = `there is no addon for ${process.platform}-${process.arch}`;
    problems.push({ what, mend: 'install the package again; in a checkout run `npm run setup`' });
  }
  const libtorch = first?.libtorch;
  if (libtorch === undefined || report === undefined) return problems;
  if (report.problem !== undefined) problems.push(loadProblem(libtorch, report.problem));
  const { version, built_for } = report;
  if (version && built_for && minorOf(version) !== minorOf(built_for)) {
    const what = `the addon was built for libtorch ${minorOf(built_for)}, but ${libtorch.root} is ${version}`;
    const mend = `run \`npx sconce install\`, or point LIBTORCH at a ${minorOf(built_for)}`;
    problems.push({ what, mend: `${mend}; in a checkout \`npm run setup\` builds it anew` });
  }
  return problems;
}

/** All that is amiss, each with its mend. */
export function problemsOf(findings: Findings): Problem[] {
  return [...ofMachine(findings), ...ofLibtorch(findings), ...ofLoading(findings)];
}

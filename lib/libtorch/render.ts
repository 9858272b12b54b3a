/** The doctor's findings as text. */
import type { Examination } from './doctor.js';
import type { Candidate } from './find.js';

type Row = readonly [label: string, text: string];

function candidateRow({ source, where, libtorch, refused }: Candidate, used: string): Row {
  const state = refused ?? (where.startsWith(used) && used !== '' ? 'in use' : 'would do, too');
  const version = libtorch === undefined ? '' : ` (${libtorch.version})`;
  return [`  ${source}`, `${where}${version}: ${state}`];
}

function libtorchRows({ libtorch, candidates, loaded }: Examination): Row[] {
  const rows: Row[] = [];
  if (libtorch === null) rows.push(['libtorch', 'none']);
  else {
    const { version, build, root, why, from, libraries } = libtorch;
    rows.push(
      ['libtorch', `${version} (${build === 'cuda' ? 'CUDA' : 'CPU'} build), ${root}`],
      ['  because', from === null ? why : `${why}, from ${from}`],
      ['  loads', `${loaded === null ? 'no' : 'yes'}; ${libraries.length} libraries opened`],
    );
  }
  rows.push(['looked at', candidates.length === 0 ? 'no place had one' : '']);
  return [...rows, ...candidates.map((one) => candidateRow(one, libtorch?.root ?? ''))];
}

function cudaText({ libtorch, loaded, driver }: Examination): string {
  const opened = libtorch?.cuda ? 'its CUDA half opened' : 'its CUDA half not opened';
  const build = libtorch?.build === 'cuda' ? `CUDA build, ${opened}` : 'CPU build';
  const version = driver.version ?? (driver.libcuda === null ? 'none' : 'of unknown version');
  const parts = libtorch === null ? [] : [build];
  parts.push(`driver: ${version}`);
  if (loaded !== null) parts.push(`devices: ${loaded.cuda_devices}`);
  return parts.join('; ');
}

function rowsOf(report: Examination): Row[] {
  const { packages, node, platform, glibc, cpu, addon, loaded, cache } = report;
  const { sconce, ...others } = packages;
  const capability = loaded === null ? '' : `; libtorch uses ${loaded.cpu_capability}`;
  const threads =
    loaded === null
      ? `${cpu.threads} usable`
      : `${loaded.threads} within an operation, ${loaded.interop_threads} between; ` +
        `${cpu.threads} usable`;
  return [
    [
      'sconce',
      `${sconce} (${Object.entries(others)
        .map((pair) => pair.join(' '))
        .join(', ')})`,
    ],
    ['Node', `${node.version}, Node-API ${node.node_api}`],
    ['system', `${platform}, ${glibc === null ? 'no glibc' : `glibc ${glibc}`}`],
    ['CPU', `${cpu.model} (${cpu.features.join(' ')})${capability}`],
    ['threads', threads],
    ['addon', addon === null ? 'none' : `${addon.file}${builtFor(addon.built_for)}`],
    ...libtorchRows(report),
    ['CUDA', cudaText(report)],
    ['cache', cache],
  ];
}

const builtFor = (version: string | null): string =>
  version === null ? '' : `, built for libtorch ${version}`;

/** The findings as lines for a terminal; the problems come last. */
export function render(report: Examination): string {
  const rows = rowsOf(report);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lines = rows.map(([label, text]) => `${label.padEnd(width)}${text}`.trimEnd());
  for (const note of report.notes) lines.push('', `Note: ${note}.`);
  for (const { what, mend } of report.problems) {
    lines.push('', `Problem: ${what}`, `   Mend: ${mend}`);
  }
  lines.push('', report.problems.length === 0 ? 'All is well.' : '');
  return lines.join('\n').trimEnd();
}

/** What the TypeScript compiler says of layers that don't fit, and of long networks, and how soon. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sconce-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      rootDir: '/',
      outDir: join(folder, 'out'),
      emitDeclarationOnly: true,
      sourceMap: false,
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { sconce: [join(root, 'lib/index.ts')] },
    },
    files: ['main.ts'],
  }),
);

/** What the compiler prints about a program. */
function compile(lines: string[], ...options: string[]): string[] {
  writeFileSync(join(folder, 'main.ts'), ["import { nn } from 'sconce';", ...lines].join('\n'));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder, ...options]);
    return [];
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
      .trim()
      .split('\n');
  }
}

test('the message names both sizes and stands at the wrong layer', () => {
  expect(
    compile([
      'export const net = new nn.Sequential(',
      '  new nn.Linear(784, 256),',
      '  new nn.ReLU(),',
      '  new nn.Linear(128, 10),',
      ');',
    ]).map((line) => line.replace(/^.*main\.ts/, 'main.ts')),
  ).toEqual([
    "main.ts(5,3): error TS2345: Argument of type 'Linear<128, 10>' is not assignable to parameter " +
      'of type \'"Linear takes 128 features, but the layers before it give 256"\'.',
  ]);
});

test('VGG16, and a hundred layers of each kind, compile', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => i + 1);
  const linear = numbers.map((n) => `new nn.Linear(${n}, ${n + 1}), new nn.ReLU()`);
  const block = numbers.map(
    (n) =>
      `new nn.Sequential(new nn.Conv2d(${n}, ${n + 1}, 3), new nn.BatchNorm2d(${n + 1}), new nn.ReLU())`,
  );
  const vgg = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512];
  const features = vgg
    .slice(1)
    .map((n, i) => `new nn.Conv2d(${vgg[i]}, ${n}, 3, { padding: 1 }), new nn.ReLU(true)`);
  expect(
    compile([
      `const mlp = new nn.Sequential(${linear.join(', ')});`,
      `const cnn = new nn.Sequential(${block.join(', ')});`,
      `const vgg = new nn.Sequential(${features.join(', ')}, new nn.MaxPool2d(2));`,
      'export const all: nn.Sequential[] = [new nn.Sequential(mlp, new nn.Linear(101, 1)), cnn, vgg];',
    ]),
  ).toEqual([]);
});

test('types read as calls do', () => {
  const lines = [
    'export const fc = new nn.Linear({ in_features: 784, out_features: 256 });',
    'export const net = new nn.Sequential(new nn.Conv2d(3, 64, 3), new nn.BatchNorm2d(64));',
    'export const named = new nn.Sequential({ act: new nn.ReLU() });',
    'export const weight = net[0];',
  ];
  expect(compile(lines, '--noEmit', 'false')).toEqual([]);
  const output = join(folder, 'out', relative('/', folder), 'main.d.ts');
  expect(readFileSync(output, 'utf8').split('\n').slice(1, 7)).toEqual([
    'export declare const fc: nn.Linear<784, 256>;',
    'export declare const net: nn.Sequential<[nn.Conv2d<3, 64>, nn.BatchNorm2d<64>]>;',
    'export declare const named: nn.Sequential<[{',
    '    act: nn.ReLU;',
    '}]>;',
    'export declare const weight: nn.Conv2d<3, 64>;',
  ]);
});

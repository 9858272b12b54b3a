/** What the TypeScript compiler says of layers that don't fit, of long networks, and of types. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sconce-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = Array.from({ length: 100 }, (_, i) => i + 1);
const linear = numbers.map((n) => `new nn.Linear(${n}, ${n + 1}), new nn.ReLU()`);
const blocks = numbers.map(
  (n) => `new nn.Sequential(new nn.Conv2d(${n}, ${n + 1}, 3), new nn.BatchNorm2d(${n + 1}))`,
);
const channels = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512];
const features = channels
  .slice(1)
  .map((n, i) => `new nn.Conv2d(${channels[i]}, ${n}, 3, { padding: 1 }), new nn.ReLU(true)`);

const program = `import { nn } from 'sconce';

export const wrong = new nn.Sequential(
  new nn.Linear(784, 256),
  new nn.ReLU(),
  new nn.Linear(128, 10),
);

const mlp = new nn.Sequential(${linear.join(', ')});
const cnn = new nn.Sequential(${blocks.join(', ')});
const vgg = new nn.Sequential(${features.join(', ')}, new nn.MaxPool2d(2));
export const all: nn.Sequential[] = [new nn.Sequential(mlp, new nn.Linear(101, 1)), cnn, vgg];

export const fc = new nn.Linear({ in_features: 784, out_features: 256 });
export const net = new nn.Sequential(new nn.Conv2d(3, 64, 3), new nn.BatchNorm2d(64));
export const named = new nn.Sequential({ act: new nn.ReLU() });
export const conv = net[0];
`;

const settings = {
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
};

/** What the compiler prints about the program, and the types that it declares. */
function compile(): { printed: string[]; declared: string[] } {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'main.ts'), program);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder]);
  const declarations = join(folder, 'out', relative('/', folder), 'main.d.ts');
  return {
    printed: String(stdout).trim().split('\n'),
    declared: readFileSync(declarations, 'utf8').split('\n'),
  };
}

const { printed, declared } = compile();

test('the message names both sizes and stands at the wrong layer', () => {
  expect(printed[0]).toMatch(
    /main\.ts\(6,3\): .*"Linear takes 128 features, but the layers before it give 256"/,
  );
});

test('VGG16, and hundreds of layers, compile', () => {
  expect(printed).toHaveLength(1);
});

test('types read as calls do', () => {
  expect(declared).toEqual(
    expect.arrayContaining([
      'export declare const fc: nn.Linear<784, 256>;',
      'export declare const net: nn.Sequential<[nn.Conv2d<3, 64>, nn.BatchNorm2d<64>]>;',
      'export declare const named: nn.Sequential<[{',
      'export declare const conv: nn.Conv2d<3, 64>;',
    ]),
  );
});

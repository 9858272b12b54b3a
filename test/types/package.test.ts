/** A project that has only the package's declarations compiles, and soon. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const PROGRAM = `
import torch, { nn, optim } from 'sconce';
class Net extends nn.Module {
  fc1 = new nn.Linear(784, 256);
  fc2 = new nn.Linear(256, 10, { bias: false });
  override forward(x: torch.Tensor): torch.Tensor {
    return this.fc2.forward(nn.functional.relu(this.fc1.forward(x.view(-1, 784))));
  }
}
const net = new Net();
const optimizer = new optim.Adam(net.parameters(), { lr: 1e-3 });
const loss = nn.functional.cross_entropy(net.forward(torch.randn(2, 784)), torch.tensor([1n, 2n]));
loss.backward();
optimizer.step();
const [values, indices] = torch.randn(3, 3).max(1);
export const text: string = String(values.add(indices));
// @ts-expect-error: declarations that can't be found would let this pass
torch.zeros('2');
`;

test.each([true, false])(
  'with skipLibCheck %s',
  (skipLibCheck) => {
    const folder = at(`build/types/consumer-${skipLibCheck}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/main.ts`, PROGRAM);
    const config = {
      extends: '../../../tsconfig.json',
      compilerOptions: {
        skipLibCheck,
        noEmit: true,
        rootDir: '../../..',
        paths: { sconce: ['../../../dist/index.d.ts'] },
      },
      files: ['main.ts'],
      include: [],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    const compiler = at('node_modules/typescript/bin/tsc');
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    // Five seconds at most on a machine that has nothing else to do; on a busy one, many times that.
    expect(performance.now() - start).toBeLessThan(60_000);
  },
  120_000,
);

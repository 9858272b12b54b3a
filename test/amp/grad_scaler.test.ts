/** GradScaler: the same scales, skipped steps and parameters as in Python. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { checksum, readTable, sameCpu, warningsOf } from '../nn/support.js';

interface Row {
  optimizer: 'SGD';
  options: { lr: number };
  scaler: object;
  infinite: number[];
  steps: [scale: number, tracker: number, sum: string][];
  state: object;
}

const table = readTable<Row>('amp');
const rows = table.rows.filter(({ optimizer }) => optimizer !== undefined);
const exact = sameCpu(table);
const { GradScaler } = torch.amp;

function model(): nn.Sequential {
  torch.manual_seed(0);
  return new nn.Sequential(new nn.Linear(8, 16), new nn.ReLU(), new nn.Linear(16, 4));
}

describe.runIf(exact)('a training in bfloat16', () => {
  test.each(rows)('$optimizer $options $scaler $infinite', (row) => {
    torch.set_num_threads(1);
    const net = model();
    const first = net[0] as nn.Linear;
    const optimizer = new optim[row.optimizer](net.parameters(), row.options);
    const scaler = new GradScaler('cpu', row.scaler);
    const steps = row.steps.map((_, step) => {
      const [x, y] = [torch.randn(5, 8), torch.randn(5, 4)];
      optimizer.zero_grad();
      const loss = torch.autocast('cpu', { dtype: torch.bfloat16 }, () =>
        nn.functional.mse_loss(net.forward(x), y),
      );
      scaler.scale(loss).backward();
      if (row.infinite.includes(step)) first.weight.grad?.index_put_([0, 0], Infinity);
      if (step % 3 === 2) scaler.unscale_(optimizer);
      scaler.step(optimizer);
      scaler.update();
      const sum = checksum(...net.parameters()).slice(0, 8);
      return [scaler.get_scale(), scaler._get_growth_tracker(), sum];
    });
    expect(steps).toEqual(row.steps);
    expect(scaler.state_dict()).toEqual(row.state);
  });
});

const parameter = (): nn.Parameter => new nn.Parameter(torch.ones(3));

function scaled(options: object = {}): {
  scaler: InstanceType<typeof torch.amp.GradScaler>;
  optimizer: optim.SGD;
  param: nn.Parameter;
} {
  const param = parameter();
  const optimizer = new optim.SGD([param], { lr: 1, ...options });
  const scaler = new GradScaler('cpu', { init_scale: 4 });
  scaler.scale(param.mul(2).sum()).backward();
  return { scaler, optimizer, param };
}

describe('GradScaler', () => {
  test('scales lists of lists', () => {
    const scaler = new GradScaler('cpu', { init_scale: 4 });
    const [a, [b]] = scaler.scale([torch.ones(1), [torch.full([1], 2)]] as const);
    expect([a.item(), b.item()]).toEqual([4, 8]);
    expect(() => scaler.scale(3 as never)).toThrow(RangeError);
  });

  test('unscales once between updates', () => {
    const { scaler, optimizer, param } = scaled();
    expect(param.grad?.tolist()).toEqual([8, 8, 8]);
    scaler.unscale_(optimizer);
    expect(param.grad?.tolist()).toEqual([2, 2, 2]);
    expect(() => scaler.unscale_(optimizer)).toThrow(/already been called/);
    scaler.step(optimizer);
    expect(param.tolist()).toEqual([-1, -1, -1]);
    expect(() => scaler.step(optimizer)).toThrow(/since the last update/);
    expect(() => scaler.unscale_(optimizer)).toThrow(/after step/);
    scaler.update();
    scaler.unscale_(optimizer);
  });

  test('skips a step whose gradients overflow, fused or not', () => {
    for (const options of [{}, { fused: true }]) {
      const { scaler, optimizer, param } = scaled(options);
      param.grad?.fill_(Infinity);
      expect(scaler.step(optimizer)).toBe(null);
      scaler.update();
      expect(param.tolist()).toEqual([1, 1, 1]);
      expect(scaler.get_scale()).toBe(2);
      expect([optimizer.grad_scale, optimizer.found_inf]).toEqual([null, null]);
    }
  });

  test('takes another scale', () => {
    const { scaler } = scaled();
    scaler.update(16);
    expect(scaler.get_scale()).toBe(16);
    scaler.update({ new_scale: torch.tensor(8) });
    expect(scaler.get_scale()).toBe(8);
    expect(() => scaler.update(torch.ones(2))).toThrow(torch.TorchError);
  });

  test('goes on from a saved state', () => {
    const { scaler, optimizer } = scaled();
    scaler.step(optimizer);
    scaler.update();
    const other = new GradScaler('cpu');
    other.load_state_dict(scaler.state_dict());
    expect(other.state_dict()).toEqual(scaler.state_dict());
    expect(other._get_growth_tracker()).toBe(1);
    expect(() => other.load_state_dict({})).toThrow(torch.TorchError);
    expect(() => other.load_state_dict({ scale: 1 } as never)).toThrow(RangeError);
    other.load_state_dict({ ...scaler.state_dict(), scale: 2, later: 1 } as never);
    expect(other.get_scale()).toBe(2);
    other.load_state_dict({ ...scaler.state_dict(), _growth_tracker: 7 } as never);
    expect(other._get_growth_tracker()).toBe(7);
  });

  test('survives a tidy around each step', () => {
    const param = parameter();
    const optimizer = new optim.SGD([param], { lr: 0.1 });
    const scaler = new GradScaler('cpu', { init_scale: 4, growth_interval: 2 });
    for (let i = 0; i < 4; i += 1) {
      torch.tidy(() => {
        optimizer.zero_grad();
        scaler.scale(param.sum()).backward();
        scaler.step(optimizer);
        scaler.update();
      });
    }
    expect(scaler.get_scale()).toBe(16);
  });

  test('refuses misuse', () => {
    const scaler = new GradScaler('cpu');
    const optimizer = new optim.SGD([parameter()], { lr: 1 });
    expect(() => scaler.step(optimizer)).toThrow(/_scale is None/);
    expect(() => scaler.update()).toThrow(/_scale is None/);
    scaler.scale(torch.ones(1));
    expect(() => scaler.step(optimizer)).toThrow(/No inf checks/);
    expect(() => scaler.update()).toThrow(/No inf checks/);
    expect(() => scaler.step(optimizer, { closure: () => 1 } as never)).toThrow(/Closure/);
    expect(() => new GradScaler('cpu', { growth_factor: 1 })).toThrow(torch.TorchError);
    expect(() => new GradScaler('cpu', { backoff_factor: 1 })).toThrow(torch.TorchError);
    expect(() => new GradScaler('cpu', { grow: 1 } as object)).toThrow(TypeError);
  });

  test('refuses gradients of float16', () => {
    const param = new nn.Parameter(torch.ones(2, { dtype: torch.float16 }));
    const optimizer = new optim.SGD([param], { lr: 1 });
    const scaler = new GradScaler('cpu', { init_scale: 4 });
    scaler.scale(param.sum()).backward();
    expect(() => scaler.unscale_(optimizer)).toThrow(RangeError);
  });

  test.skipIf(torch.cuda.is_available())('is off with a warning without CUDA', async () => {
    const warnings = await warningsOf(() => {
      const scaler = new torch.GradScaler();
      expect(scaler.is_enabled()).toBe(false);
      expect(scaler.get_scale()).toBe(1);
      const x = torch.ones(1);
      expect(scaler.scale(x)).toBe(x);
      expect(scaler.state_dict()).toEqual({});
    });
    expect(warnings.length).toBe(1);
  });
});

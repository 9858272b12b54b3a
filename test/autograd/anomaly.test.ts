/** Anomaly detection names the forward call behind an error of the backward pass. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { native } from '../../lib/native.js';
import { warningsOf } from '../nn/support.js';

const { autograd } = torch;
const { detect_anomaly, set_detect_anomaly } = autograd;

const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

/** Its square root has no finite gradient at zero, and zero times infinity is not a number. */
function badLoss(x: torch.Tensor): torch.Tensor {
  return x.sqrt().mul(0).sum();
}

describe.each([false, true])('on another thread: %s', (elsewhere) => {
  test('a NaN is an error, and a warning shows the call', async () => {
    const x = leaf(0, 1);
    native.set_backward_elsewhere(elsewhere);
    const warnings = await warningsOf(() => {
      expect(() => detect_anomaly(() => badLoss(x).backward())).toThrow(
        "Function 'SqrtBackward0' returned nan values in its 0th output.",
      );
    });
    native.set_backward_elsewhere(false);
    const [enabled, detected] = warnings.map(({ message }) => message);
    expect(enabled).toMatch(/^Anomaly Detection has been enabled/);
    expect(detected).toMatch(/^Error detected in SqrtBackward0\. Traceback of forward call/);
    expect(detected).toMatch(/at badLoss .*anomaly\.test\.ts/);
    // The library's own frames would only hide the user's.
    expect(detected).not.toMatch(/lib\/gate/);
    expect(torch.is_anomaly_enabled()).toBe(false);
  });
});

test('without looking for NaN there is no error', () => {
  const x = leaf(0, 1);
  detect_anomaly({ check_nan: false }, () => badLoss(x).backward());
  expect(x.grad?.tolist()).toEqual([NaN, 0]);
});

test('an error of a function of the user is traced too', async () => {
  class Fails extends autograd.Function {
    static forward(_: unknown, x: torch.Tensor): torch.Tensor {
      return x.clone();
    }

    static backward(): never {
      throw new Error('some error in backward');
    }
  }
  const runFails = (x: torch.Tensor) => Fails.apply(x).sum();
  await warningsOf(() => {}); // those of other tests
  const warnings = await warningsOf(() => {
    expect(() => set_detect_anomaly(true, () => runFails(leaf(1)).backward())).toThrow(
      'some error in backward',
    );
  });
  expect(warnings[0]?.message).toMatch(/Error detected in FailsBackward\.(.|\n)*at runFails/);
});

test('a node that a backward pass made names the one that it came from', async () => {
  const x = leaf(0);
  const warnings = await warningsOf(() => {
    set_detect_anomaly(true, () => {
      const [grad] = autograd.grad(x.pow(1.5).sum(), x, { create_graph: true }) as [torch.Tensor];
      expect(() => grad.mul(0).sum().backward()).toThrow(/returned nan/);
    });
  });
  expect(warnings.some(({ message }) => /^Previous calculation was induced by/.test(message))).toBe(
    true,
  );
});

describe('the mode', () => {
  const state = () => [torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()];

  test('is put back, in either form and after an error', () => {
    const before = state();
    set_detect_anomaly(true, { check_nan: false }, () => expect(state()).toEqual([true, false]));
    expect(state()).toEqual(before);
    {
      using _ = set_detect_anomaly(true);
      expect(state()).toEqual([true, true]);
      set_detect_anomaly(false, () => expect(state()[0]).toBe(false));
      expect(state()).toEqual([true, true]);
    }
    expect(state()).toEqual(before);
    const fail = () => {
      throw new Error('mine');
    };
    expect(() => set_detect_anomaly(true, fail)).toThrow('mine');
    expect(state()).toEqual(before);
  });

  test('may be set for good', () => {
    torch.set_anomaly_enabled(true, false);
    expect(state()).toEqual([true, false]);
    torch.set_anomaly_enabled(false);
    expect(state()[0]).toBe(false);
  });

  test('refuses what is no bool, and async functions', () => {
    expect(() => set_detect_anomaly(1 as never)).toThrow(TypeError);
    expect(() => detect_anomaly(async () => {})).toThrow(torch.TorchError);
    expect(torch.is_anomaly_enabled()).toBe(false);
  });
});

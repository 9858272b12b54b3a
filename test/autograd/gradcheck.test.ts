/** gradcheck and gradgradcheck against PyTorch: what passes, and what is refused. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { readTable, warningsOf } from '../nn/support.js';
import { CHECKED, ERRORS, MAKERS } from './functions.js';

interface Row {
  check: 'gradcheck' | 'gradgradcheck';
  function: string;
  inputs: string[];
  keywords: Record<string, unknown>;
  passes?: boolean;
  error?: string;
}

type Check = (fn: unknown, inputs: unknown, keywords: unknown) => boolean;

const { autograd } = torch;
const { gradcheck, gradgradcheck } = autograd;
const { GradcheckError } = gradcheck;
const rows = readTable<Row>('autograd').rows.filter((row) => 'check' in row);

test.each(rows)('$check of $function at $inputs $keywords', (row) => {
  torch.manual_seed(0);
  const given = row.inputs.map((name) => MAKERS[name]?.().requires_grad_());
  const run = () => (autograd[row.check] as Check)(CHECKED[row.function], given, row.keywords);
  if (row.error !== undefined) expect(run).toThrow(ERRORS[row.error]);
  else expect(run()).toBe(row.passes);
});

describe('the error', () => {
  const x = () => torch.randn(2, { dtype: torch.float64, requires_grad: true });

  test('names output and input, and shows both Jacobians', () => {
    expect(() => gradcheck((t: torch.Tensor) => CHECKED.halved?.(t), [x()])).toThrow(
      /^Jacobian mismatch for output 0 with respect to input 0,\nnumerical:tensor.*\nanalytical:/s,
    );
    expect(() =>
      gradcheck((t: torch.Tensor) => CHECKED.halved?.(t), [x()], { fast_mode: true }),
    ).toThrow(/whole Jacobians.*largest difference/s);
  });

  test('tells of a backward pass that gives other numbers each time', () => {
    class Unsure extends autograd.Function {
      static forward(_: unknown, t: torch.Tensor): torch.Tensor {
        return t.clone();
      }

      static backward(_: unknown, g: torch.Tensor): torch.Tensor {
        return g.mul(torch.rand(1, { dtype: torch.float64 }).mul(1e-7).add(1));
      }
    }
    const unsure = (t: torch.Tensor) => Unsure.apply(t);
    expect(() => gradcheck(unsure, x())).toThrow(/not reentrant/);
    expect(gradcheck(unsure, x(), { nondet_tol: 1e-3 })).toBe(true);
  });

  test('tells of a backward pass that does not scale, or needs all gradients', () => {
    class Fixed extends autograd.Function {
      static forward(_: unknown, t: torch.Tensor): torch.Tensor {
        return t.clone();
      }

      static backward(_: unknown, g: torch.Tensor): torch.Tensor {
        return torch.ones_like(g);
      }
    }
    const ones = torch.ones(1, { dtype: torch.float64, requires_grad: true });
    expect(() => gradcheck((t: torch.Tensor) => Fixed.apply(t), [ones])).toThrow(
      /not multiplied by grad_output/,
    );

    class Needy extends autograd.Function {
      static forward(ctx: { set_materialize_grads(v: boolean): void }, t: torch.Tensor) {
        ctx.set_materialize_grads(false);
        return [t.clone(), t.clone()];
      }

      static backward(_: unknown, a: torch.Tensor | null, b: torch.Tensor | null): torch.Tensor {
        if (a === null && b === null) throw new torch.TorchError('no gradient');
        return (a ?? torch.zeros_like(b as torch.Tensor)).add(b ?? 0);
      }
    }
    const needy = (t: torch.Tensor) => Needy.apply(t);
    expect(() => gradcheck(needy, [x()])).toThrow(GradcheckError);
    expect(() => gradcheck(needy, [x()])).toThrow(/undefined output grads/);
    expect(gradcheck(needy, [x()], { check_undefined_grad: false })).toBe(true);
  });

  test('errors of the function itself come through', () => {
    const fail = () => {
      throw new Error('mine');
    };
    expect(() => gradcheck(fail, [x()], { raise_exception: false })).toThrow('mine');
    expect(() => gradcheck(() => 3, [x()])).toThrow(TypeError);
    expect(() => gradcheck((t: torch.Tensor) => t, [torch.ones(1)])).toThrow(RangeError);
    expect(() => gradgradcheck(3 as never, [x()])).toThrow(TypeError);
  });
});

test('the input is as before, even when the function throws', () => {
  const x = torch.ones(2, { dtype: torch.float64, requires_grad: true });
  let calls = 0;
  const fails = (t: torch.Tensor) => {
    calls += 1;
    if (calls > 1) throw new Error('later');
    return t.mul(2);
  };
  expect(() => gradcheck(fails, x)).toThrow('later');
  expect(x.tolist()).toEqual([1, 1]);
});

test('inputs of single precision are warned of', async () => {
  const x = torch.ones(1, { requires_grad: true });
  await warningsOf(() => {}); // those of other tests
  const warnings = await warningsOf(() =>
    gradcheck((t: torch.Tensor) => t, [x], { raise_exception: false }),
  );
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/Input #0/)]);
});

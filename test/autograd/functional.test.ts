/** torch.autograd.functional against PyTorch. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import torch from '../../lib/index.js';
import { type Encoded, expectSame, readTable, sameCpu } from '../nn/support.js';
import { ERRORS, FUNCTIONS, inputs } from './functions.js';

type Nested = Encoded | Nested[];

interface Row {
  call: string;
  function: string;
  inputs: string;
  v?: string | null;
  keywords: Record<string, unknown>;
  result?: Nested;
  in_graph?: boolean;
  error?: string;
}

type Any = (...args: unknown[]) => unknown;

const { functional } = torch.autograd;
const table = readTable<Row>('autograd');
const exact = sameCpu(table);

function expectNested(actual: unknown, expected: Nested): void {
  if (!Array.isArray(expected)) {
    expectSame(actual as torch.Tensor, expected, exact);
    return;
  }
  expect(actual).toHaveLength(expected.length);
  for (const [i, one] of expected.entries()) expectNested((actual as unknown[])[i], one);
}

const lastOf = (value: unknown): torch.Tensor =>
  Array.isArray(value) ? lastOf(value.at(-1)) : (value as torch.Tensor);

const rows = table.rows.filter((row) => 'call' in row);

test.each(rows)('$call of $function at $inputs with $v $keywords', (row) => {
  const given = inputs(row.inputs);
  const vector = 'v' in row ? [row.v ? inputs(row.v) : null] : [];
  const call = Reflect.get(functional, row.call) as Any;
  const run = () => call(FUNCTIONS[row.function], given, ...vector, row.keywords);
  if (row.error !== undefined) {
    expect(run).toThrow(ERRORS[row.error]);
    return;
  }
  const result = run();
  expectNested(result, row.result as Nested);
  expect(lastOf(result).requires_grad).toBe(row.in_graph);
});

describe('types', () => {
  const x = torch.ones(2);

  test('follow the form of inputs and outputs', () => {
    const square = (t: torch.Tensor) => t.mul(t);
    expectTypeOf(functional.jacobian(square, x)).toEqualTypeOf<torch.Tensor>();
    expectTypeOf(
      functional.jacobian((a: torch.Tensor, b: torch.Tensor) => a.mul(b), [x, x]),
    ).toEqualTypeOf<torch.Tensor[]>();
    expectTypeOf(functional.hessian((a, b) => a.mul(b).sum(), [x, x])).toEqualTypeOf<
      torch.Tensor[][]
    >();
    expectTypeOf(functional.vjp(square, x, x)).toEqualTypeOf<[torch.Tensor, torch.Tensor]>();
    expectTypeOf(functional.jvp((a: torch.Tensor) => [a, a], x, x)).toEqualTypeOf<
      [torch.Tensor[], torch.Tensor[]]
    >();
  });

  test('refuse what is no tensor', () => {
    // @ts-expect-error: a number for the inputs
    expect(() => functional.jacobian((t: torch.Tensor) => t, 3)).toThrow(TypeError);
    // @ts-expect-error: a function of more inputs than are given
    expect(() => functional.jacobian((a, b) => a.mul(b), [x])).toThrow();
    expect(() => functional.vjp((async (t: torch.Tensor) => t) as never, x, x)).toThrow(TypeError);
  });

  test('a disposed input is told', () => {
    const gone = torch.ones(2);
    gone.dispose();
    expect(() => functional.jacobian((t) => t, gone)).toThrow('disposed');
  });
});

/** `custom_fwd` and `custom_bwd`: the same dtypes and bits in both passes as in Python. */
import { expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { checksum, readTable, sameCpu, warningsOf } from '../nn/support.js';

type Context = InstanceType<typeof torch.autograd.function.FunctionCtx>;

interface Row {
  enabled: boolean;
  cast_inputs: 'float32' | 'float16' | null;
  around_backward: boolean;
  seen: (string | boolean)[][];
  sum: string;
}

const table = readTable<Row>('amp');
const rows = table.rows.filter(({ around_backward }) => around_backward !== undefined);
const names = (...tensors: torch.Tensor[]): string[] => tensors.map(({ dtype }) => dtype.name);

/** A Function that writes down what its passes see. */
function productOf(seen: unknown[], cast_inputs: torch.dtype | null) {
  const device_type = 'cpu';
  return class Product extends torch.autograd.Function {
    static forward = torch.amp.custom_fwd(
      (ctx: Context, a: torch.Tensor, b: torch.Tensor, others: torch.Tensor[]) => {
        ctx.save_for_backward(a, b);
        const product = a.mm(b);
        seen.push(names(a, b, ...others, product));
        return product;
      },
      { device_type, cast_inputs },
    );

    static backward = torch.amp.custom_bwd(
      (ctx: Context, grad: torch.Tensor) => {
        const [a, b] = ctx.saved_tensors as [torch.Tensor, torch.Tensor];
        const back = grad.mm(b.t().to(grad.dtype));
        seen.push([...names(grad, back), torch.is_autocast_enabled('cpu')]);
        return [back, a.t().to(grad.dtype).mm(grad), null];
      },
      { device_type },
    );
  };
}

test('the table has rows', () => expect(rows.length).toBe(12));

test.each(rows)('$enabled $cast_inputs $around_backward', (row) => {
  torch.manual_seed(0);
  torch.set_num_threads(1);
  const a = torch.randn(3, 4).requires_grad_();
  const narrow = row.enabled ? torch.bfloat16 : torch.float32;
  const b = torch.randn(4, 2).to(narrow).requires_grad_();
  const others = [torch.ones(2, { dtype: torch.float64 }), torch.ones(2, { dtype: torch.int64 })];
  const seen: unknown[] = [];
  const Product = productOf(seen, row.cast_inputs && torch[row.cast_inputs]);
  const product = torch.autocast('cpu', { enabled: row.enabled }, () =>
    Product.apply(a, b, others),
  );
  torch.autocast('cpu', { enabled: row.around_backward }, () => product.float().sum().backward());
  expect(seen).toEqual(row.seen);
  if (!sameCpu(table)) return;
  expect(checksum(product, a.grad as torch.Tensor, b.grad as torch.Tensor)).toBe(row.sum);
});

test('tensors in Maps and objects are cast too, and `this` is the class', () => {
  const seen: unknown[] = [];
  class Sum extends torch.autograd.Function {
    static scale = 3;
    static forward = torch.amp.custom_fwd({ device_type: 'cpu', cast_inputs: torch.float16 })(
      function (this: unknown, _ctx: Context, map: Map<string, torch.Tensor>, given: object) {
        const { x } = given as { x: torch.Tensor };
        seen.push((this as typeof Sum).scale, ...names(map.get('a') as torch.Tensor, x));
        return x;
      },
    );
  }
  const given = [new Map([['a', torch.ones(1)]]), { x: torch.ones(1) }] as const;
  torch.autocast('cpu', () => Sum.apply(...given));
  expect(seen).toEqual([3, 'float16', 'float16']);
});

test('it works as a decorator', () => {
  const decorate = torch.amp.custom_bwd({ device_type: 'cpu' });
  const backward = (_ctx: Context, grad: torch.Tensor): torch.Tensor => grad;
  const wrapped = decorate(backward, { kind: 'method', name: 'backward', static: true });
  expect(typeof wrapped).toBe('function');
  expect(wrapped).not.toBe(backward);
});

test('misuse is told', () => {
  const { custom_fwd, custom_bwd } = torch.amp;
  const plain = (x: torch.Tensor): torch.Tensor => x;
  expect(() => custom_fwd(plain as never, {} as never)).toThrow(/device_type/);
  expect(() => custom_fwd(3 as never, { device_type: 'cpu' })).toThrow(TypeError);
  expect(() => custom_fwd({ device_type: 'cpu', cast_inputs: 'half' as never })).toThrow(TypeError);
  const wrapped = custom_fwd(plain as never, { device_type: 'cpu' }) as typeof plain;
  expect(() => wrapped(torch.ones(1))).toThrow(/first argument is the context/);

  class Half extends torch.autograd.Function {
    static forward(_ctx: Context, x: torch.Tensor): torch.Tensor {
      return x.mul(1);
    }
    static backward = custom_bwd((_ctx: Context, grad: torch.Tensor) => grad, {
      device_type: 'cpu',
    });
  }
  const x = torch.ones(1, { requires_grad: true });
  expect(() => Half.apply(x).backward()).toThrow(/needs a forward that custom_fwd/);
});

test('the old names warn', async () => {
  const { custom_fwd, custom_bwd } = torch.cuda.amp;
  const warnings = await warningsOf(() => {
    custom_fwd((_ctx: Context, x: torch.Tensor) => x, { cast_inputs: torch.float32 });
    custom_bwd((_ctx: Context, grad: torch.Tensor) => grad);
  });
  expect(warnings.map(({ name }) => name)).toEqual(['FutureWarning', 'FutureWarning']);
});

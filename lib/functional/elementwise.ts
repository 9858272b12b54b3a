/** Methods that call a function for each element: slow, as in Python; operators are not. */
import type { Item } from '../conversion.js';
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { ops } from '../ops.js';
import { install, isTensor, type Tensor } from '../tensor.js';

declare module '../tensor.js' {
  interface Tensor {
    /** Puts in place of each element what a function makes of it; on the CPU alone. */
    apply_(callable: (value: number) => Item): this;
    /** Puts in place of each element what a function makes of it and of another tensor's. */
    map_(tensor: Tensor, callable: (own: number, other: number) => Item): this;
    /** The same with two other tensors. */
    map2_(x: Tensor, y: Tensor, callable: (own: number, x: number, y: number) => Item): this;
  }
}

function checkSelf(name: string, self: Tensor): void {
  if (self.requires_grad) {
    throw new TorchError(
      `Can't call ${name}() on Variable that requires grad. Use var.detach().${name}() instead.`,
    );
  }
  if (self.device.type !== 'cpu') {
    throw new TypeError(`${name} is only implemented on CPU tensors`);
  }
}

function expanded(name: string, self: Tensor, other: unknown): Tensor {
  if (!isTensor(other)) {
    throw new TypeError(`${name}(): expected a Tensor, not ${typeName(other)}`);
  }
  if (other.dtype !== self.dtype || other.device.type !== 'cpu') {
    throw new TypeError(`${name}: expected ${self.type()} for 'other' (got ${other.type()})`);
  }
  return other.expand(self.shape);
}

const flat = (tensor: Tensor): Item[] => ops.flatten(tensor).tolist() as Item[];

function checked(name: string, value: unknown): Item {
  if (['number', 'bigint', 'boolean'].includes(typeof value)) return value as Item;
  if (typeName(value) === 'complex') return value as Item;
  throw new TypeError(`${name}(): the function must return a number, not ${typeName(value)}`);
}

function run(name: string, self: Tensor, others: readonly unknown[], callable: unknown): Tensor {
  checkSelf(name, self);
  if (typeof callable !== 'function') {
    throw new TypeError(`${name}(): '${typeName(callable)}' object is not callable`);
  }
  const lists = [self, ...others.map((other) => expanded(name, self, other))].map(flat);
  const values = (lists[0] as Item[]).map((_, i) =>
    checked(name, callable(...lists.map((list) => list[i]))),
  );
  if (values.length === 0) return self;
  const made = ops.stack(values.map((value) => ops.full([], value, { dtype: self.dtype })));
  return self.copy_(made.view(self.shape));
}

install({
  apply_(this: Tensor, callable: unknown): Tensor {
    return run('apply_', this, [], callable);
  },
  map_(this: Tensor, tensor: unknown, callable: unknown): Tensor {
    return run('map_', this, [tensor], callable);
  },
  map2_(this: Tensor, x: unknown, y: unknown, callable: unknown): Tensor {
    return run('map2_', this, [x, y], callable);
  },
});

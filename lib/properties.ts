/** The tensor attributes that are operators in disguise. */
import { type BoundOperator, type Handle, native } from './native.js';
import { signature } from './signature.js';
import { handleOf, install, type Tensor, wrap } from './tensor.js';

declare module './tensor.js' {
  interface Tensor {
    /** The tensor with its dimensions reversed. */
    readonly T: Tensor;
    /** The conjugate transpose of a matrix. */
    readonly H: Tensor;
    /** The tensor with its last two dimensions exchanged. */
    readonly mT: Tensor;
    /** The same, conjugated. */
    readonly mH: Tensor;
    readonly real: Tensor;
    readonly imag: Tensor;
    /** The address of the first element. */
    data_ptr(): bigint;
    /** Whether two handles stand for the same tensor, as Python's `is`. */
    is(other: Tensor): boolean;
  }
}

const operators = {
  T: 'aten::numpy_T',
  H: 'aten::matrix_H',
  mT: 'aten::mT',
  mH: 'aten::mH',
  real: 'aten::real',
  imag: 'aten::imag',
};

function attribute(name: string): PropertyDescriptor {
  let bound: BoundOperator | undefined;
  return {
    configurable: true,
    get(this: Tensor): Tensor {
      bound ??= native.bind(name);
      return wrap(bound(handleOf(this)) as Handle);
    },
  };
}

const attributes = {};
for (const [name, operator] of Object.entries(operators)) {
  Object.defineProperty(attributes, name, attribute(operator));
}
install(attributes);

const bindIs = signature<{ other: Tensor }>('is(Tensor other)');

install({
  data_ptr(this: Tensor): bigint {
    return native.data_ptr(handleOf(this));
  },
  is(this: Tensor, ...args: unknown[]): boolean {
    return native.same(handleOf(this), handleOf(bindIs(args).other));
  },
});

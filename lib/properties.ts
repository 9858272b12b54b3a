/** The tensor attributes that are operators in disguise. */
import { _mkldnn, sparse_csr } from './dtype.js';
import { type BoundOperator, type Handle, native } from './native.js';
import { signature } from './signature.js';
import { handleOf, install, installPlain, type Tensor, wrap } from './tensor.js';

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
    /** The same, of memory that is not to be written. */
    const_data_ptr(): bigint;
    readonly is_sparse_csr: boolean;
    readonly is_mkldnn: boolean;
    readonly is_mps: boolean;
    readonly is_xpu: boolean;
    readonly is_mtia: boolean;
    readonly is_xla: boolean;
    readonly is_ipu: boolean;
    readonly is_maia: boolean;
    readonly is_vulkan: boolean;
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

const DEVICES = ['mps', 'xpu', 'mtia', 'xla', 'ipu', 'maia', 'vulkan'];

const flag = (test: (tensor: Tensor) => boolean): PropertyDescriptor => ({
  configurable: true,
  get(this: Tensor): boolean {
    return test(this);
  },
});

const flags = Object.defineProperties(
  {},
  {
    is_sparse_csr: flag(({ layout }) => layout === sparse_csr),
    is_mkldnn: flag(({ layout }) => layout === _mkldnn),
    ...Object.fromEntries(
      DEVICES.map((type) => [`is_${type}`, flag(({ device }) => device.type === type)]),
    ),
  },
);
install(flags);

const bindIs = signature<{ other: Tensor }>('is(Tensor other)');

install({
  is(this: Tensor, ...args: unknown[]): boolean {
    return native.same(handleOf(this), handleOf(bindIs(args).other));
  },
});

installPlain({
  data_ptr(this: Tensor): bigint {
    return native.data_ptr(handleOf(this));
  },
  const_data_ptr(this: Tensor): bigint {
    return native.data_ptr(handleOf(this));
  },
});

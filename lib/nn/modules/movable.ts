/** What a module does with all its tensors at once: moving, converting, and their gradients. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import { bfloat16, type dtype as Dtype, float16, float32, float64 } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { clearGrad } from './clear_grad.js';
import { type ConversionCall, caster, conversionOf, converter, convertModule } from './convert.js';
import { ModuleTree } from './tree.js';

interface EmptyKeywords {
  device: DeviceLike | null;
  recurse?: boolean;
}
const bindEmpty = signature<Required<EmptyKeywords>>(
  'to_empty(*, Device? device, bool recurse=True)',
);
const bindCuda = signature<{ device: DeviceLike | number | null }>('cuda(Device? device=None)');
const bindType = signature<{ dst_type: Dtype | string }>('type(ScalarType|str dst_type)');
const bindGrad = signature<{ requires_grad: boolean }>('requires_grad_(bool requires_grad=True)');

/** The part of `Module` between its fields and its behaviour. */
export class MovableTree extends ModuleTree {
  _apply(fn: (tensor: Tensor) => Tensor, recurse = true): this {
    convertModule(this._self, fn, recurse);
    return this;
  }

  /** Moves to a device, converts floating point to a dtype, or both. */
  to(...args: ConversionCall): this {
    return this._apply(converter(conversionOf(args)));
  }

  cpu(): this {
    return this._apply(converter({ device: 'cpu' }));
  }

  cuda(
    ...args: Call<[], [device: DeviceLike | number | null], { device?: DeviceLike | number | null }>
  ): this {
    const { device } = bindCuda(args);
    const target = typeof device === 'number' ? `cuda:${device}` : (device ?? 'cuda');
    return this._apply(converter({ device: target }));
  }

  float(): this {
    return this._apply(caster(float32));
  }

  double(): this {
    return this._apply(caster(float64));
  }

  half(): this {
    return this._apply(caster(float16));
  }

  bfloat16(): this {
    return this._apply(caster(bfloat16));
  }

  /** Converts everything, integers too, to a dtype or to a type of Python's, as `torch.HalfTensor`. */
  type(...args: [dst_type: Dtype | string] | [keywords: { dst_type: Dtype | string }]): this {
    const { dst_type } = bindType(args);
    return this._apply((tensor) => tensor.type(dst_type));
  }

  /** Moves without copying: the elements are whatever the memory holds there. */
  to_empty(...args: [keywords: EmptyKeywords]): this {
    const { device, recurse } = bindEmpty(args);
    return this._apply((tensor) => ops.empty_like(tensor, { device }), recurse);
  }

  /** Has gradients recorded for all parameters, or for none. */
  requires_grad_(...args: Call<[], [requires_grad: boolean], { requires_grad?: boolean }>): this {
    const { requires_grad } = bindGrad(args);
    for (const parameter of this.parameters()) parameter.requires_grad = requires_grad;
    return this;
  }

  /** Drops all gradients, or fills them with zeros. */
  zero_grad(...args: Call<[], [set_to_none: boolean], { set_to_none?: boolean }>): void {
    clearGrad(this.parameters(), args);
  }
}

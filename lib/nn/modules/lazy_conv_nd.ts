/** What the lazy convolutions share. */
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { is_lazy, UninitializedParameter } from '../uninitialized.js';
import type { ConvArguments, ConvCall, ConvTransposeCall } from './conv_arguments.js';
import type { ConvNd } from './conv_nd.js';
import { hasUninitialized, startLazy } from './lazy.js';

/** A call without its first argument, which is not known yet. */
type WithoutFirst<C extends readonly unknown[]> = C extends readonly [infer First, ...infer Rest]
  ? First extends number
    ? Rest
    : First extends object
      ? [keywords: Omit<First, 'in_channels'>]
      : never
  : never;

export type LazyConvCall<Out extends number = number> = WithoutFirst<ConvCall<number, Out>>;
export type LazyConvTransposeCall<Out extends number = number> = WithoutFirst<
  ConvTransposeCall<number, Out>
>;

type Last<C extends readonly unknown[]> = C extends readonly [infer Keywords] ? Keywords : never;
export type ConvKeywords<Out extends number> = Extract<Last<ConvCall<number, Out>>, object>;
export type ConvTransposeKeywords<Out extends number> = Extract<
  Last<ConvTransposeCall<number, Out>>,
  object
>;

/** The arguments of the convolution that stands for a lazy one until its first input. */
export const placeholder = <C>(a: ConvArguments): [C] => [
  { ...a, in_channels: 0, out_channels: 0, bias: false } as C,
];

/** Takes the place of the tensors until their shapes are known. */
export function start(conv: ConvNd, { out_channels, bias, device, dtype }: ConvArguments): void {
  conv.weight = new UninitializedParameter({ device, dtype });
  conv.out_channels = out_channels;
  if (bias) conv.bias = new UninitializedParameter({ device, dtype });
  startLazy(conv);
}

function channelsOf(conv: ConvNd, input: Tensor): number {
  const unbatched = conv.kernel_size.length + 1;
  const ndim = input.dim();
  if (ndim !== unbatched && ndim !== unbatched + 1) {
    throw new TorchError(
      `Expected ${unbatched}D (unbatched) or ${unbatched + 1}D (batched) input to ` +
        `${conv._get_name()}, but got input of size: ${input.shape}`,
    );
  }
  return input.size(ndim - unbatched);
}

/** Gives the tensors the shapes that fit the input, and draws them. */
export function initialize(conv: ConvNd, input: Tensor): void {
  if (!hasUninitialized(conv)) return;
  const { out_channels, groups, kernel_size, weight, bias } = conv;
  const in_channels = channelsOf(conv, input);
  conv.in_channels = in_channels;
  if (in_channels % groups !== 0) {
    throw new RangeError('in_channels must be divisible by groups');
  }
  const [first, second] = conv.transposed
    ? [in_channels, out_channels]
    : [out_channels, in_channels];
  if (is_lazy(weight)) {
    weight.materialize([first, Math.floor(second / groups), ...kernel_size]);
  }
  if (is_lazy(bias)) bias.materialize([out_channels]);
  conv.reset_parameters();
}

/** Whether there is anything to draw. */
export const isReady = (conv: ConvNd): boolean => !hasUninitialized(conv) && conv.in_channels !== 0;

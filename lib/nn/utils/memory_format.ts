/** The memory format of convolutions' weights alone. */
import type { memory_format as MemoryFormat } from '../../dtype.js';
import { signature } from '../../signature.js';
import { Conv2d, Conv3d } from '../modules/conv.js';
import { ConvTranspose2d, ConvTranspose3d } from '../modules/conv_transpose.js';
import type { Module } from '../modules/module.js';

interface Keywords<M> {
  module: M;
  memory_format: MemoryFormat;
}
type FormatCall<M> =
  | [module: M, memory_format: MemoryFormat]
  | [module: M, keywords: { memory_format: MemoryFormat }]
  | [keywords: Keywords<M>];

type ConvClass = typeof Conv2d | typeof Conv3d | typeof ConvTranspose2d | typeof ConvTranspose3d;

const converter = (name: string, kinds: readonly ConvClass[]) => {
  const bind = signature<Keywords<Module>>(`${name}(nn.Module module, MemoryFormat memory_format)`);
  return <M extends Module>(...args: FormatCall<M>): M => {
    const { module, memory_format } = bind(args);
    for (const one of module.modules()) {
      const conv = kinds.find((kind) => one instanceof kind);
      if (conv === undefined) continue;
      const weight = one.get_parameter('weight');
      const data = weight.detach().clone({ memory_format });
      weight.data = data.resize_(data.shape, { memory_format });
      data.dispose();
    }
    return module as M;
  };
};

/** Gives the weights of all Conv2d and ConvTranspose2d in a tree a memory format. */
export const convert_conv2d_weight_memory_format = converter(
  'convert_conv2d_weight_memory_format',
  [Conv2d, ConvTranspose2d],
);

/** Gives the weights of all Conv3d and ConvTranspose3d in a tree a memory format. */
export const convert_conv3d_weight_memory_format = converter(
  'convert_conv3d_weight_memory_format',
  [Conv3d, ConvTranspose3d],
);

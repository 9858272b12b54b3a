/** `torch.nn`. */

export * as attention from './attention/index.js';
export { Buffer } from './buffer.js';
export { factory_kwargs } from './factory_kwargs.js';
export * as grad from './functional/grad.js';
export * as functional from './functional/index.js';
export * as init from './init.js';
export * from './modules/index.js';
export * as modules from './modules.js';
export { Parameter } from './parameter.js';
export * as parameter from './parameter_names.js';
export type { ChannelSizes, SameSizes, Sizes } from './sizes.js';
export { UninitializedBuffer, UninitializedParameter } from './uninitialized.js';
export * as utils from './utils/index.js';

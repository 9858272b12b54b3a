/** `torch.nn`. */

export { factory_kwargs } from './factory_kwargs.js';
export * as grad from './functional/grad.js';
export * as functional from './functional/index.js';
export * as init from './init.js';
export * from './modules/index.js';
export { Parameter } from './parameter.js';

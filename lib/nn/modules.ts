/** `torch.nn.modules`. */
export * from './modules/index.js';
export * as lazy from './modules/lazy_names.js';
export * as module from './modules/module_names.js';

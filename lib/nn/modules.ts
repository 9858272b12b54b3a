/** `torch.nn.modules`. */
export * from './modules/index.js';
export * as module from './modules/module_names.js';

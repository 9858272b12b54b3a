/** `torch.utils`. */
export * as checkpoint from './checkpoint/index.js';
export * as hooks from './hooks.js';

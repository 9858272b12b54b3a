/** `torch.utils`. */
export * as checkpoint from './checkpoint/index.js';
export * as hooks from './hook_names.js';

/** `torch.utils.checkpoint`. */
export { checkpoint, noop_context_fn } from './checkpoint.js';
export { set_checkpoint_early_stop } from './early_stop.js';
export { CheckpointError } from './frame.js';
export { GraphExecGroup } from './group.js';
export { CheckpointFunction, check_backward_validity, detach_variable } from './reentrant.js';
export { checkpoint_sequential } from './sequential.js';

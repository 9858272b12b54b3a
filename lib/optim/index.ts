/** `torch.optim`. */
export { Adadelta } from './adadelta.js';
export { Adagrad } from './adagrad.js';
export { Adam } from './adam.js';
export { Adamax } from './adamax.js';
export { AdamW } from './adamw.js';
export { ASGD } from './asgd.js';
export * as lr_scheduler from './lr_scheduler/index.js';
export { NAdam } from './nadam.js';
export { Optimizer } from './optimizer.js';
export type { GroupInput, ParamGroup, Params } from './param_group.js';
export { RAdam } from './radam.js';
export { RMSprop } from './rmsprop.js';
export { Rprop } from './rprop.js';
export { SGD } from './sgd.js';
export type { OptimizerState, OptimizerStateDict, ParamState } from './state_dict.js';
export * as swa_utils from './swa_utils/index.js';

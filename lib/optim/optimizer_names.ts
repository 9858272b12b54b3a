/** `torch.optim.optimizer`. */
export {
  register_optimizer_step_post_hook,
  register_optimizer_step_pre_hook,
} from './hooks.js';
export { Optimizer } from './optimizer.js';
export { required } from './param_group.js';

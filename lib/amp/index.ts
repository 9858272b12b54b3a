/** `torch.amp`: mixed precision. */
export { type AutocastCall, autocast } from './autocast.js';
export { custom_bwd, custom_fwd } from './custom.js';
export {
  GradScaler,
  type GradScalerKeywords,
  type GradScalerState,
  type Outputs,
} from './grad_scaler.js';
export { is_autocast_available } from './state.js';

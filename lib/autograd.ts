/** `torch.autograd`. */
import { detect_anomaly, set_detect_anomaly } from './autograd/anomaly_mode.js';
import * as forward_ad from './autograd/forward_ad.js';
import { AutogradFunction, FunctionCtx, once_differentiable } from './autograd/function.js';
import * as functional from './autograd/functional/index.js';
import { GradcheckError, gradcheck } from './autograd/gradcheck/index.js';
import { gradgradcheck } from './autograd/gradcheck/twice.js';
import { backward, grad } from './autograd/gradients.js';
import * as graph from './autograd/graph.js';
import * as modes from './autograd/modes.js';
import { enable_grad, inference_mode, no_grad, set_grad_enabled } from './grad_mode.js';

export {
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  set_anomaly_enabled,
} from './autograd/anomaly_mode.js';
export * from './grad_mode.js';

const { withoutTangents: _, ...dual } = forward_ad;

export const autograd = {
  backward,
  detect_anomaly,
  enable_grad,
  forward_ad: dual,
  Function: AutogradFunction,
  functional,
  function: { Function: AutogradFunction, FunctionCtx, once_differentiable },
  grad,
  gradcheck: Object.assign(gradcheck, { gradcheck, gradgradcheck, GradcheckError }),
  gradgradcheck,
  graph,
  inference_mode,
  no_grad,
  set_detect_anomaly,
  set_grad_enabled,
  grad_mode: { no_grad, enable_grad, set_grad_enabled, inference_mode },
  ...modes,
};

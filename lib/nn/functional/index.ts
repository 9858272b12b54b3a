/** `torch.nn.functional`. */
export {
  elu,
  gelu,
  leaky_relu,
  log_softmax,
  relu,
  selu,
  sigmoid,
  softmax,
  tanh,
} from './activation.js';
export {
  conv_tbc,
  conv_transpose1d,
  conv_transpose2d,
  conv_transpose3d,
  conv1d,
  conv2d,
  conv3d,
  pad,
} from './conv.js';
export { dropout } from './dropout.js';
export { fold, unfold } from './fold.js';
export { bilinear, linear } from './linear.js';
export {
  binary_cross_entropy,
  binary_cross_entropy_with_logits,
  cross_entropy,
  l1_loss,
  mse_loss,
  nll_loss,
} from './loss.js';
export { batch_norm } from './normalization.js';
export { max_pool1d, max_pool2d, max_pool3d } from './pooling.js';

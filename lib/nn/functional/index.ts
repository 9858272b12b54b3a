/** `torch.nn.functional`. */

export {
  celu,
  celu_,
  elu,
  elu_,
  gelu,
  glu,
  hardsigmoid,
  hardswish,
  hardtanh,
  hardtanh_,
  leaky_relu,
  leaky_relu_,
  mish,
  prelu,
  relu,
  relu_,
  relu6,
  rrelu,
  rrelu_,
  selu,
  selu_,
  silu,
  threshold,
  threshold_,
} from './activation.js';
export {
  hardshrink,
  logsigmoid,
  sigmoid,
  softplus,
  softshrink,
  softsign,
  tanh,
  tanhshrink,
} from './activation_soft.js';
export { gumbel_softmax, log_softmax, softmax, softmin } from './activation_softmax.js';
export { scaled_dot_product_attention } from './attention.js';
export {
  conv_tbc,
  conv_transpose1d,
  conv_transpose2d,
  conv_transpose3d,
  conv1d,
  conv2d,
  conv3d,
} from './conv.js';
export { cosine_similarity, pairwise_distance, pdist } from './distance.js';
export {
  alpha_dropout,
  dropout,
  dropout1d,
  dropout2d,
  dropout3d,
  feature_alpha_dropout,
} from './dropout.js';
export { embedding, embedding_bag } from './embedding.js';
export { fold, unfold } from './fold.js';
export * as grad from './grad.js';
export {
  interpolate,
  upsample,
  upsample_bilinear,
  upsample_nearest,
} from './interpolate.js';
export { bilinear, linear } from './linear.js';
export { linear_cross_entropy } from './linear_cross_entropy.js';
export {
  binary_cross_entropy,
  binary_cross_entropy_with_logits,
  cross_entropy,
  ctc_loss,
  nll_loss,
} from './loss.js';
export { gaussian_nll_loss, kl_div, poisson_nll_loss } from './loss_distribution.js';
export {
  huber_loss,
  l1_loss,
  mse_loss,
  smooth_l1_loss,
  soft_margin_loss,
} from './loss_elementwise.js';
export {
  cosine_embedding_loss,
  hinge_embedding_loss,
  margin_ranking_loss,
  multi_margin_loss,
  multilabel_margin_loss,
  multilabel_soft_margin_loss,
  triplet_margin_loss,
  triplet_margin_with_distance_loss,
} from './loss_margin.js';
export { multi_head_attention_forward } from './multi_head_attention.js';
export { batch_norm, instance_norm } from './normalization.js';
export { local_response_norm } from './normalization_local.js';
export { group_norm, layer_norm, normalize, rms_norm } from './normalization_shape.js';
export { one_hot } from './one_hot.js';
export { pad } from './pad.js';
export {
  max_pool1d,
  max_pool1d_with_indices,
  max_pool2d,
  max_pool2d_with_indices,
  max_pool3d,
  max_pool3d_with_indices,
} from './pooling.js';
export {
  adaptive_avg_pool1d,
  adaptive_avg_pool2d,
  adaptive_avg_pool3d,
  adaptive_max_pool1d,
  adaptive_max_pool1d_with_indices,
  adaptive_max_pool2d,
  adaptive_max_pool2d_with_indices,
  adaptive_max_pool3d,
  adaptive_max_pool3d_with_indices,
} from './pooling_adaptive.js';
export {
  avg_pool1d,
  avg_pool2d,
  avg_pool3d,
  lp_pool1d,
  lp_pool2d,
  lp_pool3d,
} from './pooling_average.js';
export {
  fractional_max_pool2d,
  fractional_max_pool2d_with_indices,
  fractional_max_pool3d,
  fractional_max_pool3d_with_indices,
} from './pooling_fractional.js';
export { max_unpool1d, max_unpool2d, max_unpool3d } from './pooling_unpool.js';
export {
  grouped_mm,
  ScalingType,
  SwizzleType,
  scaled_grouped_mm,
  scaled_mm,
} from './scaled_mm.js';
export {
  affine_grid,
  channel_shuffle,
  GRID_SAMPLE_INTERPOLATION_MODES,
  GRID_SAMPLE_PADDING_MODES,
  grid_sample,
  native_channel_shuffle,
  pixel_shuffle,
  pixel_unshuffle,
} from './vision.js';

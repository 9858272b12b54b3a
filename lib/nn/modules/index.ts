/** The classes of `torch.nn`. */
export {
  GELU,
  GLU,
  Hardsigmoid,
  Hardswish,
  LogSigmoid,
  Mish,
  ReLU,
  SELU,
  Sigmoid,
  SiLU,
  Softsign,
  Tanh,
  Tanhshrink,
} from './activation.js';
export { Hardtanh, ReLU6, Softplus } from './activation_bounds.js';
export {
  CELU,
  ELU,
  Hardshrink,
  LeakyReLU,
  PReLU,
  RReLU,
  Softshrink,
  Threshold,
} from './activation_numbers.js';
export { LogSoftmax, Softmax, Softmax2d, Softmin } from './activation_softmax.js';
export { AdaptiveLogSoftmaxWithLoss } from './adaptive.js';
export { MultiheadAttention } from './attention.js';
export { BatchNorm1d, BatchNorm2d, BatchNorm3d } from './batchnorm.js';
export { SyncBatchNorm } from './batchnorm_sync.js';
export { Conv1d, Conv2d, Conv3d } from './conv.js';
export { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from './conv_transpose.js';
export { CosineSimilarity, PairwiseDistance } from './distance.js';
export {
  AlphaDropout,
  Dropout,
  Dropout1d,
  Dropout2d,
  Dropout3d,
  FeatureAlphaDropout,
} from './dropout.js';
export { EmbeddingBag } from './embedding_bag.js';
export { Flatten, Unflatten } from './flatten.js';
export { Fold, Unfold } from './fold.js';
export { GRU } from './gru.js';
export { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm.js';
export { LazyConv1d, LazyConv2d, LazyConv3d } from './lazy_conv.js';
export {
  LazyConvTranspose1d,
  LazyConvTranspose2d,
  LazyConvTranspose3d,
} from './lazy_conv_transpose.js';
export { LazyLinear } from './lazy_linear.js';
export {
  LazyBatchNorm1d,
  LazyBatchNorm2d,
  LazyBatchNorm3d,
  LazyInstanceNorm1d,
  LazyInstanceNorm2d,
  LazyInstanceNorm3d,
} from './lazy_norm.js';
export { Bilinear, Identity, Linear } from './linear.js';
export {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  CTCLoss,
  NLLLoss,
  NLLLoss2d,
} from './loss.js';
export { GaussianNLLLoss, KLDivLoss, PoissonNLLLoss } from './loss_distribution.js';
export { HuberLoss, L1Loss, MSELoss, SmoothL1Loss, SoftMarginLoss } from './loss_elementwise.js';
export { LinearCrossEntropyLoss, LinearCrossEntropyOptions } from './loss_linear.js';
export {
  CosineEmbeddingLoss,
  HingeEmbeddingLoss,
  MarginRankingLoss,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
} from './loss_margin.js';
export { TripletMarginLoss, TripletMarginWithDistanceLoss } from './loss_triplet.js';
export { LSTM } from './lstm.js';
export { Module } from './module.js';
export { ModuleDict } from './module_dict.js';
export { ModuleList } from './module_list.js';
export { LayerNorm, RMSNorm } from './normalization.js';
export { GroupNorm } from './normalization_group.js';
export { CrossMapLRN2d, LocalResponseNorm } from './normalization_local.js';
export {
  CircularPad1d,
  CircularPad2d,
  CircularPad3d,
  ReflectionPad1d,
  ReflectionPad2d,
  ReflectionPad3d,
  ReplicationPad1d,
  ReplicationPad2d,
  ReplicationPad3d,
} from './padding.js';
export {
  ConstantPad1d,
  ConstantPad2d,
  ConstantPad3d,
  ZeroPad1d,
  ZeroPad2d,
  ZeroPad3d,
} from './padding_constant.js';
export { ParameterDict } from './parameter_dict.js';
export { ParameterList } from './parameter_list.js';
export { ChannelShuffle, PixelShuffle, PixelUnshuffle } from './pixelshuffle.js';
export { MaxPool1d, MaxPool2d, MaxPool3d } from './pooling.js';
export {
  AdaptiveAvgPool1d,
  AdaptiveAvgPool2d,
  AdaptiveAvgPool3d,
  AdaptiveMaxPool1d,
  AdaptiveMaxPool2d,
  AdaptiveMaxPool3d,
} from './pooling_adaptive.js';
export { AvgPool1d, AvgPool2d, AvgPool3d } from './pooling_average.js';
export { FractionalMaxPool2d, FractionalMaxPool3d } from './pooling_fractional.js';
export { LPPool1d, LPPool2d, LPPool3d } from './pooling_power.js';
export { MaxUnpool1d, MaxUnpool2d, MaxUnpool3d } from './pooling_unpool.js';
export { RNN } from './rnn.js';
export { RNNBase } from './rnn_base.js';
export { GRUCell, LSTMCell, RNNCell } from './rnn_cell.js';
export { RNNCellBase } from './rnn_cell_base.js';
export { Sequential } from './sequential.js';
export { Embedding } from './sparse.js';
export { Transformer } from './transformer.js';
export { TransformerDecoder } from './transformer_decoder.js';
export { TransformerDecoderLayer } from './transformer_decoder_layer.js';
export { TransformerEncoder } from './transformer_encoder.js';
export { TransformerEncoderLayer } from './transformer_encoder_layer.js';
export { Upsample, UpsamplingBilinear2d, UpsamplingNearest2d } from './upsampling.js';

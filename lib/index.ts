/** The `torch` namespace: a table of contents. */
import * as accelerator from './accelerator.js';
import * as amp from './amp/index.js';
import * as autocastFamily from './amp/state.js';
import * as autogradFamily from './autograd.js';
import { backends } from './backends.js';
import * as complexFamily from './complex.js';
import * as constants from './constants.js';
import './conversion.js';
import * as sharingFamily from './creation/sharing.js';
import * as sparseFamily from './creation/sparse.js';
import * as creationModule from './creation.js';
import * as defaultDevice from './default_device.js';
import { device } from './device.js';
import { cpu, cuda, get_device_module } from './devices.js';
import * as dtypeFamily from './dtype.js';
import { LinAlgError, NotImplementedError, OutOfMemoryError, TorchError } from './errors.js';
import * as functionalFamily from './functional.js';
import type { TorchFunctions } from './generated/functions.js';
import { Generator } from './generator.js';
import './hooks.js';
import * as indexingFamily from './indexing.js';
import * as masked from './masked/index.js';
import { keep, memory_stats, tidy } from './memory.js';
import './casting.js';
import './methods.js';
import * as nested from './nested.js';
import * as func from './nn/func.js';
import * as nn from './nn/index.js';
import { deepcopy } from './nn/modules/deepcopy.js';
import { fft, linalg, ops, special, torchOperators } from './ops.js';
import * as optim from './optim/index.js';
import * as printingFamily from './printing.js';
import './properties.js';
import * as random from './random.js';
import * as settings from './settings.js';
import * as signal from './signal/index.js';
import { Size } from './size.js';
import * as sparse from './sparse.js';
import { is_storage, UntypedStorage } from './storage.js';
import * as symbolic from './symbolic.js';
import { isTensor as is_tensor, Tensor as TensorClass } from './tensor.js';
import * as testing from './testing/index.js';
import * as typeInfo from './type_info.js';
import * as utils from './utils/index.js';
import * as version from './version.js';

const { dtypeOf: _dtypeOf, layoutOf: _layoutOf, qschemeOf: _qschemeOf, ...dtypes } = dtypeFamily;

const { marked: _marked, ...creationFamily } = creationModule;

const { autocast, GradScaler } = amp;

const namespace = {
  ...autocastFamily,
  ...autogradFamily,
  ...complexFamily,
  ...constants,
  ...creationFamily,
  ...defaultDevice,
  ...dtypes,
  ...functionalFamily,
  ...indexingFamily,
  ...printingFamily,
  ...random,
  ...settings,
  ...sharingFamily,
  ...sparseFamily,
  ...symbolic,
  ...typeInfo,
  accelerator,
  amp,
  autocast,
  backends,
  cpu,
  cuda,
  deepcopy,
  device,
  fft,
  func,
  functional: functionalFamily,
  Generator,
  get_device_module,
  GradScaler,
  is_storage,
  is_tensor,
  keep,
  linalg,
  LinAlgError,
  masked,
  memory_stats,
  nested,
  nn,
  NotImplementedError,
  optim,
  OutOfMemoryError,
  Parameter: nn.Parameter,
  random,
  ops: { aten: ops },
  signal,
  Size,
  sparse,
  special,
  Tensor: TensorClass,
  testing,
  tidy,
  TorchError,
  utils,
  UntypedStorage,
  version,
};

type Namespace = typeof namespace;

/** PyTorch's `torch`: what is written in TypeScript, over its operators by their names. */
interface Torch extends Omit<TorchFunctions, keyof Namespace>, Namespace {}

const torch: Torch = Object.assign(Object.create(torchOperators), namespace);

// The types that a porter writes as `torch.Tensor`.
declare namespace torch {
  type Tensor = TensorClass;
  type dtype = dtypeFamily.dtype;
  type layout = dtypeFamily.layout;
  type memory_format = dtypeFamily.memory_format;
  type Complex = complexFamily.Complex;
}

export default torch;

export * from './autograd.js';
export { Complex } from './complex.js';
export * from './constants.js';
export * from './creation/sharing.js';
export * from './creation/sparse.js';
export {
  full,
  get_default_dtype,
  set_default_dtype,
  type TensorData,
  type TensorOptions,
  tensor,
} from './creation.js';
export * from './default_device.js';
export type { DeviceLike } from './device.js';
export { dtype, layout, memory_format } from './dtype.js';
export * from './functional.js';
export * from './indexing.js';
export { Parameter } from './nn/index.js';
export { deepcopy } from './nn/modules/deepcopy.js';
export * from './printing.js';
export { manual_seed } from './random.js';
export { Tensor } from './tensor.js';
export * from './type_info.js';
export {
  accelerator,
  amp,
  autocast,
  backends,
  cpu,
  cuda,
  device,
  fft,
  func,
  Generator,
  GradScaler,
  is_storage,
  is_tensor,
  keep,
  LinAlgError,
  linalg,
  memory_stats,
  NotImplementedError,
  nested,
  nn,
  OutOfMemoryError,
  optim,
  random,
  Size,
  signal,
  sparse,
  special,
  TorchError,
  testing,
  tidy,
  UntypedStorage,
  utils,
  version,
};

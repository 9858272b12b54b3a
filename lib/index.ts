/** The `torch` namespace: a table of contents. */
import * as autograd from './autograd.js';
import * as complex from './complex.js';
import * as conversion from './conversion.js';
import * as creation from './creation.js';
import * as cuda from './cuda.js';
import * as device from './device.js';
import * as dtype from './dtype.js';
import * as errors from './errors.js';
import { Generator } from './generator.js';
import type { TorchFunctions } from './generated/functions.js';
import * as indexing from './indexing.js';
import * as memory from './memory.js';
import * as nn from './nn/index.js';
import { fft, linalg, ops, special } from './ops.js';
import * as optim from './optim/index.js';
import * as printing from './printing.js';
import './properties.js';
import * as random from './random.js';
import * as settings from './settings.js';
import { Size } from './size.js';
import { isTensor, Tensor as TensorClass } from './tensor.js';

const namespace = {
  ...autograd,
  ...complex,
  ...conversion,
  ...creation,
  ...device,
  ...dtype,
  ...errors,
  ...indexing,
  ...memory,
  ...printing,
  ...random,
  ...settings,
  cuda,
  fft,
  Generator,
  is_tensor: isTensor,
  linalg,
  nn,
  optim,
  Parameter: nn.Parameter,
  random,
  Size,
  special,
  Tensor: TensorClass,
};

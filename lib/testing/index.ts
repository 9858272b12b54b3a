/** `torch.testing`. */
export { assert_allclose, assert_close, type CloseOptions } from './assert_close.js';
export { make_tensor } from './make_tensor.js';

// Written by scripts/generate.mjs: do not edit.
import type { dtype, layout, memory_format } from '../dtype.js';
import type { Device, Float, Int, Ints, Keywords, Named, Number, Scalar, Sizes, TensorOptions } from '../gate/arguments.js';
import type { Generator } from '../generator.js';
import type { Tensor } from '../tensor.js';
import type * as types from './results.js';

/** The functions of `torch` that are operators. */
export interface TorchFunctions {
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` @internal */
  _adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints): Tensor;
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` @internal */
  _adaptive_avg_pool2d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints }>): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` @internal */
  _adaptive_avg_pool3d(input: Tensor, output_size: Int | Ints): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` @internal */
  _adaptive_avg_pool3d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints }>): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` @internal */
  _add_batch_dim(input: Tensor, batch_dim: Int, level: Int): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` @internal */
  _add_batch_dim(...args: Named<['input', 'batch_dim', 'level'], { input: Tensor; batch_dim: Int; level: Int }>): Tensor;
  /** `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` @internal */
  _add_relu(input: Tensor, other: Tensor, keywords?: { alpha?: Number; out?: Tensor | null }): Tensor;
  /** `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` @internal */
  _add_relu(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` @internal */
  _add_relu(input: Tensor, other: Number, alpha?: Number): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` @internal */
  _add_relu(...args: Named<['input', 'other', 'alpha'], { input: Tensor; other: Number; alpha?: Number }>): Tensor;
  /** `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` @internal */
  _add_relu_(input: Tensor, other: Tensor, keywords?: { alpha?: Number }): Tensor;
  /** `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` @internal */
  _add_relu_(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; alpha?: Number }>): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` @internal */
  _add_relu_(input: Tensor, other: Number, alpha?: Number): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` @internal */
  _add_relu_(...args: Named<['input', 'other', 'alpha'], { input: Tensor; other: Number; alpha?: Number }>): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` @internal */
  _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number; use_gelu?: boolean; out?: Tensor | null }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` @internal */
  _addmm_activation(...args: Named<['input', 'mat1', 'mat2'], { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number; use_gelu?: boolean; out?: Tensor | null }>): Tensor;
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` @internal */
  _aminmax(input: Tensor): [Tensor, Tensor];
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` @internal */
  _aminmax(...args: Named<['input'], { input: Tensor }>): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` @internal */
  _aminmax(input: Tensor, dim: Int, keepdim?: boolean): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` @internal */
  _aminmax(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean }>): [Tensor, Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` @internal */
  _amp_foreach_non_finite_check_and_unscale_(self: readonly Tensor[], found_inf: Tensor, inv_scale: Tensor): void;
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` @internal */
  _amp_foreach_non_finite_check_and_unscale_(...args: Named<['self', 'found_inf', 'inv_scale'], { self: readonly Tensor[]; found_inf: Tensor; inv_scale: Tensor }>): void;
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` @internal */
  _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, scale_growth_factor: Float, scale_backoff_factor: Float, growth_interval: Int): Tensor;
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` @internal */
  _amp_update_scale_(...args: Named<['input', 'growth_tracker', 'found_inf', 'scale_growth_factor', 'scale_backoff_factor', 'growth_interval'], { input: Tensor; growth_tracker: Tensor; found_inf: Tensor; scale_growth_factor: Float; scale_backoff_factor: Float; growth_interval: Int }>): Tensor;
  /** `_assert_async(Tensor self) -> ()` @internal */
  _assert_async(input: Tensor): void;
  /** `_assert_async(Tensor self) -> ()` @internal */
  _assert_async(...args: Named<['input'], { input: Tensor }>): void;
  /** `_assert_async.msg(Tensor self, str assert_msg) -> ()` @internal */
  _assert_async(input: Tensor, assert_msg: string): void;
  /** `_assert_async.msg(Tensor self, str assert_msg) -> ()` @internal */
  _assert_async(...args: Named<['input', 'assert_msg'], { input: Tensor; assert_msg: string }>): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` @internal */
  _assert_scalar(self: Number, assert_msg: string): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` @internal */
  _assert_scalar(...args: Named<['self', 'assert_msg'], { self: Number; assert_msg: string }>): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` @internal */
  _assert_tensor_metadata(a: Tensor, size?: Ints | null, stride?: Ints | null, dtype?: dtype | null, keywords?: Keywords<{ device?: Device | null; layout?: layout | null }>): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` @internal */
  _assert_tensor_metadata(...args: Named<['a', 'size', 'stride', 'dtype'], Keywords<{ a: Tensor; size?: Ints | null; stride?: Ints | null; dtype?: dtype | null; device?: Device | null; layout?: layout | null }>>): void;
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` @internal */
  _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: Float, eps: Float, cudnn_enabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` @internal */
  _batch_norm_impl_index(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'momentum', 'eps', 'cudnn_enabled'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: Float; eps: Float; cudnn_enabled: boolean }>): [Tensor, Tensor, Tensor, Tensor, number];
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Byte(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Byte(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Char(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Char(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Double(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Double(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Float(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Float(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Half(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Half(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Int(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Int(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Long(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Long(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Short(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` @internal */
  _cast_Short(...args: Named<['input', 'non_blocking'], { input: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` @internal */
  _choose_qparams_per_tensor(input: Tensor, reduce_range?: boolean): [number, number];
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` @internal */
  _choose_qparams_per_tensor(...args: Named<['input', 'reduce_range'], { input: Tensor; reduce_range?: boolean }>): [number, number];
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` @internal */
  _chunk_cat(tensors: readonly Tensor[], dim: Int, num_chunks: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` @internal */
  _chunk_cat(...args: Named<['tensors', 'dim', 'num_chunks'], { tensors: readonly Tensor[]; dim: Int; num_chunks: Int; out?: Tensor | null }>): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` @internal */
  _coalesce(input: Tensor): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` @internal */
  _coalesce(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` @internal */
  _compute_linear_combination(input: Tensor, coefficients: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` @internal */
  _compute_linear_combination(...args: Named<['input', 'coefficients'], { input: Tensor; coefficients: Tensor; out?: Tensor | null }>): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` @internal */
  _conj(input: Tensor): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` @internal */
  _conj(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` @internal */
  _conj_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` @internal */
  _conj_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` @internal */
  _conj_physical(input: Tensor): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` @internal */
  _conj_physical(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` @internal */
  _convert_indices_from_coo_to_csr(input: Tensor, size: Int, keywords?: { out_int32?: boolean; out?: Tensor | null }): Tensor;
  /** `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` @internal */
  _convert_indices_from_coo_to_csr(...args: Named<['input', 'size'], { input: Tensor; size: Int; out_int32?: boolean; out?: Tensor | null }>): Tensor;
  /** `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` @internal */
  _convert_indices_from_csr_to_coo(crow_indices: Tensor, col_indices: Tensor, keywords?: { out_int32?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  /** `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` @internal */
  _convert_indices_from_csr_to_coo(...args: Named<['crow_indices', 'col_indices'], { crow_indices: Tensor; col_indices: Tensor; out_int32?: boolean; transpose?: boolean; out?: Tensor | null }>): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` @internal */
  _convert_weight_to_int4pack(input: Tensor, innerKTiles: Int): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` @internal */
  _convert_weight_to_int4pack(...args: Named<['input', 'innerKTiles'], { input: Tensor; innerKTiles: Int }>): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` @internal */
  _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: Int): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` @internal */
  _convert_weight_to_int4pack_for_cpu(...args: Named<['input', 'innerKTiles'], { input: Tensor; innerKTiles: Int }>): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` @internal */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` @internal */
  _convolution(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'transposed', 'output_padding', 'groups', 'benchmark', 'deterministic', 'cudnn_enabled'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int; benchmark: boolean; deterministic: boolean; cudnn_enabled: boolean }>): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` @internal */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean, allow_tf32: boolean): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` @internal */
  _convolution(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'transposed', 'output_padding', 'groups', 'benchmark', 'deterministic', 'cudnn_enabled', 'allow_tf32'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int; benchmark: boolean; deterministic: boolean; cudnn_enabled: boolean; allow_tf32: boolean }>): Tensor;
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: string, dilation: Ints, groups: Int): Tensor;
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _convolution_mode(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: string; dilation: Ints; groups: Int }>): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` @internal */
  _copy_from(input: Tensor, dst: Tensor, non_blocking?: boolean): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` @internal */
  _copy_from(...args: Named<['input', 'dst', 'non_blocking'], { input: Tensor; dst: Tensor; non_blocking?: boolean }>): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` @internal */
  _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` @internal */
  _copy_from_and_resize(...args: Named<['input', 'dst'], { input: Tensor; dst: Tensor }>): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` @internal */
  _cslt_compress(input: Tensor): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` @internal */
  _cslt_compress(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` @internal */
  _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: dtype | null, transpose_result?: boolean, alg_id?: Int, split_k?: Int, split_k_mode?: Int): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` @internal */
  _cslt_sparse_mm(...args: Named<['compressed_A', 'dense_B', 'bias', 'alpha', 'out_dtype', 'transpose_result', 'alg_id', 'split_k', 'split_k_mode'], { compressed_A: Tensor; dense_B: Tensor; bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }>): Tensor;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` @internal */
  _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: dtype | null, transpose_result?: boolean): number;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` @internal */
  _cslt_sparse_mm_search(...args: Named<['compressed_A', 'dense_B', 'bias', 'alpha', 'out_dtype', 'transpose_result'], { compressed_A: Tensor; dense_B: Tensor; bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }>): number;
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` @internal */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` @internal */
  _ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank?: Int; zero_infinity?: boolean }>): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` @internal */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` @internal */
  _ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank?: Int; zero_infinity?: boolean }>): [Tensor, Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` @internal */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` @internal */
  _cudnn_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'deterministic', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }>): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` @internal */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` @internal */
  _cudnn_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'deterministic', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }>): [Tensor, Tensor];
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` @internal */
  _cudnn_init_dropout_state(dropout: Float, train: boolean, dropout_seed: Int, keywords?: TensorOptions): Tensor;
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` @internal */
  _cudnn_init_dropout_state(...args: Named<['dropout', 'train', 'dropout_seed'], { dropout: Float; train: boolean; dropout_seed: Int } & TensorOptions>): Tensor;
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _cudnn_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, weight_buf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, dropout: Float, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _cudnn_rnn(...args: Named<['input', 'weight', 'weight_stride0', 'weight_buf', 'hx', 'cx', 'mode', 'hidden_size', 'proj_size', 'num_layers', 'batch_first', 'dropout', 'train', 'bidirectional', 'batch_sizes', 'dropout_state'], { input: Tensor; weight: readonly Tensor[]; weight_stride0: Int; weight_buf: Tensor | null; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; proj_size: Int; num_layers: Int; batch_first: boolean; dropout: Float; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }>): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` @internal */
  _cudnn_rnn_flatten_weight(weight_arr: readonly Tensor[], weight_stride0: Int, input_size: Int, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, bidirectional: boolean): Tensor;
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` @internal */
  _cudnn_rnn_flatten_weight(...args: Named<['weight_arr', 'weight_stride0', 'input_size', 'mode', 'hidden_size', 'proj_size', 'num_layers', 'batch_first', 'bidirectional'], { weight_arr: readonly Tensor[]; weight_stride0: Int; input_size: Int; mode: Int; hidden_size: Int; proj_size: Int; num_layers: Int; batch_first: boolean; bidirectional: boolean }>): Tensor;
  /** `_cufft_clear_plan_cache(int device_index) -> ()` @internal */
  _cufft_clear_plan_cache(device_index: Int): void;
  /** `_cufft_clear_plan_cache(int device_index) -> ()` @internal */
  _cufft_clear_plan_cache(...args: Named<['device_index'], { device_index: Int }>): void;
  /** `_cufft_get_plan_cache_max_size(int device_index) -> int` @internal */
  _cufft_get_plan_cache_max_size(device_index: Int): number;
  /** `_cufft_get_plan_cache_max_size(int device_index) -> int` @internal */
  _cufft_get_plan_cache_max_size(...args: Named<['device_index'], { device_index: Int }>): number;
  /** `_cufft_get_plan_cache_size(int device_index) -> int` @internal */
  _cufft_get_plan_cache_size(device_index: Int): number;
  /** `_cufft_get_plan_cache_size(int device_index) -> int` @internal */
  _cufft_get_plan_cache_size(...args: Named<['device_index'], { device_index: Int }>): number;
  /** `_cufft_set_plan_cache_max_size(int device_index, int max_size) -> ()` @internal */
  _cufft_set_plan_cache_max_size(device_index: Int, max_size: Int): void;
  /** `_cufft_set_plan_cache_max_size(int device_index, int max_size) -> ()` @internal */
  _cufft_set_plan_cache_max_size(...args: Named<['device_index', 'max_size'], { device_index: Int; max_size: Int }>): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` @internal */
  _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` @internal */
  _cummax_helper(...args: Named<['input', 'values', 'indices', 'dim'], { input: Tensor; values: Tensor; indices: Tensor; dim: Int }>): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` @internal */
  _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` @internal */
  _cummin_helper(...args: Named<['input', 'values', 'indices', 'dim'], { input: Tensor; values: Tensor; indices: Tensor; dim: Int }>): void;
  /** `_debug_has_internal_overlap(Tensor self) -> int` @internal */
  _debug_has_internal_overlap(input: Tensor): number;
  /** `_debug_has_internal_overlap(Tensor self) -> int` @internal */
  _debug_has_internal_overlap(...args: Named<['input'], { input: Tensor }>): number;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` @internal */
  _dim_arange(like: Tensor, dim: Int): Tensor;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` @internal */
  _dim_arange(...args: Named<['like', 'dim'], { like: Tensor; dim: Int }>): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` @internal */
  _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` @internal */
  _dirichlet_grad(...args: Named<['x', 'alpha', 'total'], { x: Tensor; alpha: Tensor; total: Tensor }>): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` @internal */
  _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, block_size: Int, in_features: Int, out_features: Int): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` @internal */
  _dyn_quant_matmul_4bit(...args: Named<['inp', 'packed_weights', 'block_size', 'in_features', 'out_features'], { inp: Tensor; packed_weights: Tensor; block_size: Int; in_features: Int; out_features: Int }>): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` @internal */
  _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, block_size: Int, in_features: Int, out_features: Int): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` @internal */
  _dyn_quant_pack_4bit_weight(...args: Named<['weights', 'scales_zeros', 'bias', 'block_size', 'in_features', 'out_features'], { weights: Tensor; scales_zeros: Tensor; bias: Tensor | null; block_size: Int; in_features: Int; out_features: Int }>): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` @internal */
  _efficientzerotensor(...args: Sizes<'size', { size: Ints } & TensorOptions>): Tensor;
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` @internal */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: Int, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: Int): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` @internal */
  _embedding_bag(...args: Named<['weight', 'indices', 'offsets', 'scale_grad_by_freq', 'mode', 'sparse', 'per_sample_weights', 'include_last_offset', 'padding_idx'], { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }>): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` @internal */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: Int, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: Int): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` @internal */
  _embedding_bag_forward_only(...args: Named<['weight', 'indices', 'offsets', 'scale_grad_by_freq', 'mode', 'sparse', 'per_sample_weights', 'include_last_offset', 'padding_idx'], { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }>): [Tensor, Tensor, Tensor, Tensor];
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1., int zero_point=0, MemoryFormat? memory_format=0) -> Tensor` @internal */
  _empty_affine_quantized(...args: Sizes<'size', { size: Ints; scale?: Float; zero_point?: Int; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=0) -> Tensor` @internal */
  _empty_per_channel_affine_quantized(...args: Sizes<'size', { size: Ints; scales: Tensor; zero_points: Tensor; axis: Int; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` @internal */
  _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` @internal */
  _euclidean_dist(...args: Named<['x1', 'x2'], { x1: Tensor; x2: Tensor }>): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` @internal */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int, grad_factor?: Float): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` @internal */
  _fake_quantize_learnable_per_channel_affine(...args: Named<['input', 'scale', 'zero_point', 'axis', 'quant_min', 'quant_max', 'grad_factor'], { input: Tensor; scale: Tensor; zero_point: Tensor; axis: Int; quant_min: Int; quant_max: Int; grad_factor?: Float }>): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` @internal */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int, grad_factor?: Float): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` @internal */
  _fake_quantize_learnable_per_tensor_affine(...args: Named<['input', 'scale', 'zero_point', 'quant_min', 'quant_max', 'grad_factor'], { input: Tensor; scale: Tensor; zero_point: Tensor; quant_min: Int; quant_max: Int; grad_factor?: Float }>): Tensor;
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` @internal */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, quant_min: Int, quant_max: Int): types._fake_quantize_per_tensor_affine_cachemask_tensor_qparams;
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` @internal */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(...args: Named<['input', 'scale', 'zero_point', 'fake_quant_enabled', 'quant_min', 'quant_max'], { input: Tensor; scale: Tensor; zero_point: Tensor; fake_quant_enabled: Tensor; quant_min: Int; quant_max: Int }>): types._fake_quantize_per_tensor_affine_cachemask_tensor_qparams;
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` @internal */
  _fft_c2c(input: Tensor, dim: Ints, normalization: Int, forward: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` @internal */
  _fft_c2c(...args: Named<['input', 'dim', 'normalization', 'forward'], { input: Tensor; dim: Ints; normalization: Int; forward: boolean; out?: Tensor | null }>): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` @internal */
  _fft_c2r(input: Tensor, dim: Ints, normalization: Int, last_dim_size: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` @internal */
  _fft_c2r(...args: Named<['input', 'dim', 'normalization', 'last_dim_size'], { input: Tensor; dim: Ints; normalization: Int; last_dim_size: Int; out?: Tensor | null }>): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` @internal */
  _fft_r2c(input: Tensor, dim: Ints, normalization: Int, onesided: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` @internal */
  _fft_r2c(...args: Named<['input', 'dim', 'normalization', 'onesided'], { input: Tensor; dim: Ints; normalization: Int; onesided: boolean; out?: Tensor | null }>): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` @internal */
  _fill_mem_eff_dropout_mask_(input: Tensor, dropout_p: Float, seed: Int, offset: Int): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` @internal */
  _fill_mem_eff_dropout_mask_(...args: Named<['input', 'dropout_p', 'seed', 'offset'], { input: Tensor; dropout_p: Float; seed: Int; offset: Int }>): Tensor;
  /** `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` @internal */
  _flash_attention_forward_no_dropout_inplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, max_q: Int, max_k: Int, dropout_p: Float, is_causal: boolean, return_debug_mask: boolean, keywords?: { scale?: Float | null; window_size_left?: Int | null; window_size_right?: Int | null; seqused_k?: Tensor | null; alibi_slopes?: Tensor | null; block_table?: Tensor | null; num_splits?: Int | null }): Tensor;
  /** `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` @internal */
  _flash_attention_forward_no_dropout_inplace(...args: Named<['out', 'query', 'key', 'value', 'cum_seq_q', 'cum_seq_k', 'max_q', 'max_k', 'dropout_p', 'is_causal', 'return_debug_mask'], { out: Tensor; query: Tensor; key: Tensor; value: Tensor; cum_seq_q: Tensor | null; cum_seq_k: Tensor | null; max_q: Int; max_k: Int; dropout_p: Float; is_causal: boolean; return_debug_mask: boolean; scale?: Float | null; window_size_left?: Int | null; window_size_right?: Int | null; seqused_k?: Tensor | null; alibi_slopes?: Tensor | null; block_table?: Tensor | null; num_splits?: Int | null }>): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` @internal */
  _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, keywords?: { arg3?: boolean }): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` @internal */
  _foobar(...args: Named<['input', 'arg1', 'arg2'], { input: Tensor; arg1?: boolean; arg2?: boolean; arg3?: boolean }>): Tensor;
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` @internal */
  _foreach_abs(self: readonly Tensor[]): Tensor[];
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` @internal */
  _foreach_abs(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_abs_(self: readonly Tensor[]): void;
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_abs_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` @internal */
  _foreach_acos(self: readonly Tensor[]): Tensor[];
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` @internal */
  _foreach_acos(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_acos_(self: readonly Tensor[]): void;
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_acos_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_add(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_add(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_add(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_add(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /**
   * `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]`\
   * `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]`\
   * @internal
   */
  _foreach_add(self: readonly Tensor[], other: Tensor | readonly Tensor[], keywords?: { alpha?: Number }): Tensor[];
  /**
   * `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]`\
   * `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]`\
   * @internal
   */
  _foreach_add(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[]; alpha?: Number }>): Tensor[];
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_add_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_add_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_add_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_add_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /**
   * `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()`\
   * `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()`\
   * @internal
   */
  _foreach_add_(self: readonly Tensor[], other: Tensor | readonly Tensor[], keywords?: { alpha?: Number }): void;
  /**
   * `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()`\
   * `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()`\
   * @internal
   */
  _foreach_add_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[]; alpha?: Number }>): void;
  /**
   * `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`\
   * `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`\
   * @internal
   */
  _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
  /**
   * `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`\
   * `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`\
   * @internal
   */
  _foreach_addcdiv(...args: Named<['self', 'tensor1', 'tensor2', 'scalars'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] | Tensor }>): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` @internal */
  _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Number): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` @internal */
  _foreach_addcdiv(...args: Named<['self', 'tensor1', 'tensor2', 'value'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Number }>): Tensor[];
  /**
   * `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`\
   * `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`\
   * @internal
   */
  _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): void;
  /**
   * `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`\
   * `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`\
   * @internal
   */
  _foreach_addcdiv_(...args: Named<['self', 'tensor1', 'tensor2', 'scalars'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] | Tensor }>): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` @internal */
  _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Number): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` @internal */
  _foreach_addcdiv_(...args: Named<['self', 'tensor1', 'tensor2', 'value'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Number }>): void;
  /**
   * `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`\
   * `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`\
   * @internal
   */
  _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
  /**
   * `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`\
   * `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`\
   * @internal
   */
  _foreach_addcmul(...args: Named<['self', 'tensor1', 'tensor2', 'scalars'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] | Tensor }>): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` @internal */
  _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Number): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` @internal */
  _foreach_addcmul(...args: Named<['self', 'tensor1', 'tensor2', 'value'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Number }>): Tensor[];
  /**
   * `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`\
   * `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`\
   * @internal
   */
  _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): void;
  /**
   * `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`\
   * `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`\
   * @internal
   */
  _foreach_addcmul_(...args: Named<['self', 'tensor1', 'tensor2', 'scalars'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] | Tensor }>): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` @internal */
  _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Number): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` @internal */
  _foreach_addcmul_(...args: Named<['self', 'tensor1', 'tensor2', 'value'], { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Number }>): void;
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` @internal */
  _foreach_asin(self: readonly Tensor[]): Tensor[];
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` @internal */
  _foreach_asin(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_asin_(self: readonly Tensor[]): void;
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_asin_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` @internal */
  _foreach_atan(self: readonly Tensor[]): Tensor[];
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` @internal */
  _foreach_atan(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_atan_(self: readonly Tensor[]): void;
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_atan_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` @internal */
  _foreach_ceil(self: readonly Tensor[]): Tensor[];
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` @internal */
  _foreach_ceil(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_ceil_(self: readonly Tensor[]): void;
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_ceil_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_clamp_max(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_clamp_max(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_clamp_max(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_clamp_max(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_clamp_max(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_clamp_max(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): Tensor[];
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_clamp_max_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_clamp_max_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_clamp_max_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_clamp_max_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_clamp_max_(self: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_clamp_max_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): void;
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_clamp_min(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_clamp_min(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_clamp_min(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_clamp_min(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_clamp_min(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_clamp_min(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): Tensor[];
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_clamp_min_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_clamp_min_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_clamp_min_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_clamp_min_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_clamp_min_(self: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_clamp_min_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): void;
  /** `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` @internal */
  _foreach_clone(self: readonly Tensor[], keywords?: { memory_format?: memory_format | null }): Tensor[];
  /** `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` @internal */
  _foreach_clone(...args: Named<['self'], { self: readonly Tensor[]; memory_format?: memory_format | null }>): Tensor[];
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` @internal */
  _foreach_copy_(self: readonly Tensor[], src: readonly Tensor[], non_blocking?: boolean): void;
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` @internal */
  _foreach_copy_(...args: Named<['self', 'src', 'non_blocking'], { self: readonly Tensor[]; src: readonly Tensor[]; non_blocking?: boolean }>): void;
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` @internal */
  _foreach_cos(self: readonly Tensor[]): Tensor[];
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` @internal */
  _foreach_cos(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_cos_(self: readonly Tensor[]): void;
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_cos_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_cosh(self: readonly Tensor[]): Tensor[];
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_cosh(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_cosh_(self: readonly Tensor[]): void;
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_cosh_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_div(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_div(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /**
   * `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]`\
   * `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]`\
   * @internal
   */
  _foreach_div(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
  /**
   * `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]`\
   * `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]`\
   * @internal
   */
  _foreach_div(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[] }>): Tensor[];
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_div(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_div(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_div_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_div_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /**
   * `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`\
   * `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()`\
   * @internal
   */
  _foreach_div_(self: readonly Tensor[], other: Tensor | readonly Tensor[]): void;
  /**
   * `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`\
   * `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()`\
   * @internal
   */
  _foreach_div_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[] }>): void;
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_div_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_div_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` @internal */
  _foreach_erf(self: readonly Tensor[]): Tensor[];
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` @internal */
  _foreach_erf(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_erf_(self: readonly Tensor[]): void;
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_erf_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` @internal */
  _foreach_erfc(self: readonly Tensor[]): Tensor[];
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` @internal */
  _foreach_erfc(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_erfc_(self: readonly Tensor[]): void;
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_erfc_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` @internal */
  _foreach_exp(self: readonly Tensor[]): Tensor[];
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` @internal */
  _foreach_exp(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_exp_(self: readonly Tensor[]): void;
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_exp_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` @internal */
  _foreach_expm1(self: readonly Tensor[]): Tensor[];
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` @internal */
  _foreach_expm1(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_expm1_(self: readonly Tensor[]): void;
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_expm1_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` @internal */
  _foreach_floor(self: readonly Tensor[]): Tensor[];
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` @internal */
  _foreach_floor(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_floor_(self: readonly Tensor[]): void;
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_floor_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` @internal */
  _foreach_frac(self: readonly Tensor[]): Tensor[];
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` @internal */
  _foreach_frac(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_frac_(self: readonly Tensor[]): void;
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_frac_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /**
   * `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]`\
   * `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]`\
   * @internal
   */
  _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Number | readonly Scalar[]): Tensor[];
  /**
   * `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]`\
   * `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]`\
   * @internal
   */
  _foreach_lerp(...args: Named<['self', 'tensors1', 'weight'], { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: Number | readonly Scalar[] }>): Tensor[];
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` @internal */
  _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` @internal */
  _foreach_lerp(...args: Named<['self', 'tensors1', 'weights'], { self: readonly Tensor[]; tensors1: readonly Tensor[]; weights: readonly Tensor[] }>): Tensor[];
  /**
   * `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()`\
   * `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()`\
   * @internal
   */
  _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Number | readonly Scalar[]): void;
  /**
   * `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()`\
   * `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()`\
   * @internal
   */
  _foreach_lerp_(...args: Named<['self', 'tensors1', 'weight'], { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: Number | readonly Scalar[] }>): void;
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` @internal */
  _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` @internal */
  _foreach_lerp_(...args: Named<['self', 'tensors1', 'weights'], { self: readonly Tensor[]; tensors1: readonly Tensor[]; weights: readonly Tensor[] }>): void;
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` @internal */
  _foreach_lgamma(self: readonly Tensor[]): Tensor[];
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` @internal */
  _foreach_lgamma(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_lgamma_(self: readonly Tensor[]): void;
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_lgamma_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_log(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log(self: readonly Tensor[]): Tensor[];
  /** `_foreach_log(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log10(self: readonly Tensor[]): Tensor[];
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log10(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log10_(self: readonly Tensor[]): void;
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log10_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log1p(self: readonly Tensor[]): Tensor[];
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log1p(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log1p_(self: readonly Tensor[]): void;
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log1p_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log2(self: readonly Tensor[]): Tensor[];
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` @internal */
  _foreach_log2(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log2_(self: readonly Tensor[]): void;
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log2_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log_(self: readonly Tensor[]): void;
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_log_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_max(Tensor[] self) -> Tensor[]` @internal */
  _foreach_max(self: readonly Tensor[]): Tensor[];
  /** `_foreach_max(Tensor[] self) -> Tensor[]` @internal */
  _foreach_max(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_maximum(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_maximum(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_maximum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_maximum(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_maximum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_maximum(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): Tensor[];
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_maximum_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_maximum_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_maximum_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_maximum_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_maximum_(self: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_maximum_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): void;
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_minimum(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_minimum(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_minimum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_minimum(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_minimum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` @internal */
  _foreach_minimum(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): Tensor[];
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_minimum_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_minimum_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_minimum_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_minimum_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_minimum_(self: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` @internal */
  _foreach_minimum_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[] }>): void;
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` @internal */
  _foreach_mm(self: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` @internal */
  _foreach_mm(...args: Named<['self', 'mat2'], { self: readonly Tensor[]; mat2: readonly Tensor[] }>): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_mul(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_mul(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /**
   * `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]`\
   * `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]`\
   * @internal
   */
  _foreach_mul(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
  /**
   * `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]`\
   * `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]`\
   * @internal
   */
  _foreach_mul(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[] }>): Tensor[];
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_mul(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_mul(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_mul_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_mul_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /**
   * `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`\
   * `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()`\
   * @internal
   */
  _foreach_mul_(self: readonly Tensor[], other: Tensor | readonly Tensor[]): void;
  /**
   * `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`\
   * `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()`\
   * @internal
   */
  _foreach_mul_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: Tensor | readonly Tensor[] }>): void;
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_mul_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_mul_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` @internal */
  _foreach_neg(self: readonly Tensor[]): Tensor[];
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` @internal */
  _foreach_neg(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_neg_(self: readonly Tensor[]): void;
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_neg_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` @internal */
  _foreach_norm(self: readonly Tensor[], ord?: Number, dtype?: dtype | null): Tensor[];
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` @internal */
  _foreach_norm(...args: Named<['self', 'ord', 'dtype'], Keywords<{ self: readonly Tensor[]; ord?: Number; dtype?: dtype | null }>>): Tensor[];
  /**
   * `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]`\
   * `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]`\
   * @internal
   */
  _foreach_pow(self: Number | readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  /**
   * `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]`\
   * `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]`\
   * @internal
   */
  _foreach_pow(...args: Named<['self', 'exponent'], { self: Number | readonly Tensor[]; exponent: readonly Tensor[] }>): Tensor[];
  /**
   * `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]`\
   * `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]`\
   * @internal
   */
  _foreach_pow(self: readonly Tensor[], exponent: Number | readonly Scalar[]): Tensor[];
  /**
   * `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]`\
   * `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]`\
   * @internal
   */
  _foreach_pow(...args: Named<['self', 'exponent'], { self: readonly Tensor[]; exponent: Number | readonly Scalar[] }>): Tensor[];
  /**
   * `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()`\
   * `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()`\
   * `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()`\
   * @internal
   */
  _foreach_pow_(self: readonly Tensor[], exponent: Number | readonly Scalar[] | readonly Tensor[]): void;
  /**
   * `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()`\
   * `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()`\
   * `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()`\
   * @internal
   */
  _foreach_pow_(...args: Named<['self', 'exponent'], { self: readonly Tensor[]; exponent: Number | readonly Scalar[] | readonly Tensor[] }>): void;
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` @internal */
  _foreach_powsum(self: readonly Tensor[], ord?: Number, dtype?: dtype | null): Tensor[];
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` @internal */
  _foreach_powsum(...args: Named<['self', 'ord', 'dtype'], Keywords<{ self: readonly Tensor[]; ord?: Number; dtype?: dtype | null }>>): Tensor[];
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` @internal */
  _foreach_reciprocal(self: readonly Tensor[]): Tensor[];
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` @internal */
  _foreach_reciprocal(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_reciprocal_(self: readonly Tensor[]): void;
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_reciprocal_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_round(Tensor[] self) -> Tensor[]` @internal */
  _foreach_round(self: readonly Tensor[]): Tensor[];
  /** `_foreach_round(Tensor[] self) -> Tensor[]` @internal */
  _foreach_round(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_round_(self: readonly Tensor[]): void;
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_round_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` @internal */
  _foreach_rsqrt(self: readonly Tensor[]): Tensor[];
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` @internal */
  _foreach_rsqrt(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_rsqrt_(self: readonly Tensor[]): void;
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_rsqrt_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sigmoid(self: readonly Tensor[]): Tensor[];
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sigmoid(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sigmoid_(self: readonly Tensor[]): void;
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sigmoid_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sign(self: readonly Tensor[]): Tensor[];
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sign(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sign_(self: readonly Tensor[]): void;
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sign_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sin(self: readonly Tensor[]): Tensor[];
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sin(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sin_(self: readonly Tensor[]): void;
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sin_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sinh(self: readonly Tensor[]): Tensor[];
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sinh(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sinh_(self: readonly Tensor[]): void;
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sinh_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sqrt(self: readonly Tensor[]): Tensor[];
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` @internal */
  _foreach_sqrt(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sqrt_(self: readonly Tensor[]): void;
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_sqrt_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_sub(self: readonly Tensor[], scalar: Number): Tensor[];
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` @internal */
  _foreach_sub(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_sub(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` @internal */
  _foreach_sub(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): Tensor[];
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` @internal */
  _foreach_sub(self: readonly Tensor[], other: readonly Tensor[], keywords?: { alpha?: Number }): Tensor[];
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` @internal */
  _foreach_sub(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Number }>): Tensor[];
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_sub_(self: readonly Tensor[], scalar: Number): void;
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` @internal */
  _foreach_sub_(...args: Named<['self', 'scalar'], { self: readonly Tensor[]; scalar: Number }>): void;
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_sub_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` @internal */
  _foreach_sub_(...args: Named<['self', 'scalars'], { self: readonly Tensor[]; scalars: readonly Scalar[] }>): void;
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` @internal */
  _foreach_sub_(self: readonly Tensor[], other: readonly Tensor[], keywords?: { alpha?: Number }): void;
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` @internal */
  _foreach_sub_(...args: Named<['self', 'other'], { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Number }>): void;
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` @internal */
  _foreach_tan(self: readonly Tensor[]): Tensor[];
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` @internal */
  _foreach_tan(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_tan_(self: readonly Tensor[]): void;
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_tan_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_tanh(self: readonly Tensor[]): Tensor[];
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` @internal */
  _foreach_tanh(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_tanh_(self: readonly Tensor[]): void;
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_tanh_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` @internal */
  _foreach_trunc(self: readonly Tensor[]): Tensor[];
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` @internal */
  _foreach_trunc(...args: Named<['self'], { self: readonly Tensor[] }>): Tensor[];
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_trunc_(self: readonly Tensor[]): void;
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_trunc_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_zero_(self: readonly Tensor[]): void;
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` @internal */
  _foreach_zero_(...args: Named<['self'], { self: readonly Tensor[] }>): void;
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` @internal */
  _functional_assert_async(input: Tensor, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` @internal */
  _functional_assert_async(...args: Named<['input', 'assert_msg', 'dep_token'], { input: Tensor; assert_msg: string; dep_token: Tensor }>): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` @internal */
  _functional_assert_scalar(self: Number, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` @internal */
  _functional_assert_scalar(...args: Named<['self', 'assert_msg', 'dep_token'], { self: Number; assert_msg: string; dep_token: Tensor }>): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` @internal */
  _functional_sym_constrain_range(size: Number, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` @internal */
  _functional_sym_constrain_range(...args: Named<['size', 'min', 'max', 'dep_token'], { size: Number; min: Int | null; max: Int | null; dep_token: Tensor }>): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` @internal */
  _functional_sym_constrain_range_for_size(size: Number, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` @internal */
  _functional_sym_constrain_range_for_size(...args: Named<['size', 'min', 'max', 'dep_token'], { size: Number; min: Int | null; max: Int | null; dep_token: Tensor }>): Tensor;
  /**
   * `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adagrad_(self: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], keywords: { lr: Tensor | Float; lr_decay: Float; weight_decay: Float; eps: Float; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /**
   * `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adagrad_(...args: Named<['self', 'grads', 'state_sums', 'state_steps'], { self: readonly Tensor[]; grads: readonly Tensor[]; state_sums: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor | Float; lr_decay: Float; weight_decay: Float; eps: Float; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }>): void;
  /**
   * `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adam_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], keywords: { lr: Tensor | Float; beta1: Float; beta2: Float; weight_decay: Float; eps: Float; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /**
   * `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adam_(...args: Named<['self', 'grads', 'exp_avgs', 'exp_avg_sqs', 'max_exp_avg_sqs', 'state_steps'], { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor | Float; beta1: Float; beta2: Float; weight_decay: Float; eps: Float; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }>): void;
  /**
   * `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adamw_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], keywords: { lr: Tensor | Float; beta1: Float; beta2: Float; weight_decay: Float; eps: Float; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /**
   * `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_adamw_(...args: Named<['self', 'grads', 'exp_avgs', 'exp_avg_sqs', 'max_exp_avg_sqs', 'state_steps'], { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor | Float; beta1: Float; beta2: Float; weight_decay: Float; eps: Float; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }>): void;
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` @internal */
  _fused_dropout(input: Tensor, p: Float, generator?: Generator | null): [Tensor, Tensor];
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` @internal */
  _fused_dropout(...args: Named<['input', 'p', 'generator'], { input: Tensor; p: Float; generator?: Generator | null }>): [Tensor, Tensor];
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` @internal */
  _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: Float, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean, symmetric_quant?: boolean): types._fused_moving_avg_obs_fq_helper;
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` @internal */
  _fused_moving_avg_obs_fq_helper(...args: Named<['input', 'observer_on', 'fake_quant_on', 'running_min', 'running_max', 'scale', 'zero_point', 'averaging_const', 'quant_min', 'quant_max', 'ch_axis', 'per_row_fake_quant', 'symmetric_quant'], { input: Tensor; observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: Float; quant_min: Int; quant_max: Int; ch_axis: Int; per_row_fake_quant?: boolean; symmetric_quant?: boolean }>): types._fused_moving_avg_obs_fq_helper;
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` @internal */
  _fused_rms_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, eps: Float | null): [Tensor, Tensor];
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` @internal */
  _fused_rms_norm(...args: Named<['input', 'normalized_shape', 'weight', 'eps'], { input: Tensor; normalized_shape: Ints; weight: Tensor | null; eps: Float | null }>): [Tensor, Tensor];
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` @internal */
  _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: Float, is_causal?: boolean, keywords?: { scale?: Float | null; enable_gqa?: boolean }): number;
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` @internal */
  _fused_sdp_choice(...args: Named<['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal'], { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: Float; is_causal?: boolean; scale?: Float | null; enable_gqa?: boolean }>): number;
  /**
   * `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_sgd_(self: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], keywords: { weight_decay: Float; momentum: Float; lr: Tensor | Float; dampening: Float; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /**
   * `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`\
   * @internal
   */
  _fused_sgd_(...args: Named<['self', 'grads', 'momentum_buffer_list'], { self: readonly Tensor[]; grads: readonly Tensor[]; momentum_buffer_list: readonly Tensor[]; weight_decay: Float; momentum: Float; lr: Tensor | Float; dampening: Float; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }>): void;
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` @internal */
  _fw_primal_copy(input: Tensor, level: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` @internal */
  _fw_primal_copy(...args: Named<['input', 'level'], { input: Tensor; level: Int; out?: Tensor | null }>): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` @internal */
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` @internal */
  _grid_sampler_2d_cpu_fallback(...args: Named<['input', 'grid', 'interpolation_mode', 'padding_mode', 'align_corners'], { input: Tensor; grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }>): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` @internal */
  _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, out_dtype?: dtype | null): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` @internal */
  _grouped_mm(...args: Named<['input', 'mat2', 'offs', 'bias', 'out_dtype'], { input: Tensor; mat2: Tensor; offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null }>): Tensor;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` @internal */
  _has_compatible_shallow_copy_type(input: Tensor, from: Tensor): boolean;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` @internal */
  _has_compatible_shallow_copy_type(...args: Named<['input', 'from'], { input: Tensor; from: Tensor }>): boolean;
  /** `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` @internal */
  _histogramdd_bin_edges(input: Tensor, bins: Ints, keywords?: { range?: Ints | null; weight?: Tensor | null; density?: boolean }): Tensor[];
  /** `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` @internal */
  _histogramdd_bin_edges(...args: Named<['input', 'bins'], { input: Tensor; bins: Ints; range?: Ints | null; weight?: Tensor | null; density?: boolean }>): Tensor[];
  /** `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` @internal */
  _histogramdd_from_bin_cts(input: Tensor, bins: Ints, keywords?: { range?: Ints | null; weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` @internal */
  _histogramdd_from_bin_cts(...args: Named<['input', 'bins'], { input: Tensor; bins: Ints; range?: Ints | null; weight?: Tensor | null; density?: boolean }>): Tensor;
  /** `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` @internal */
  _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], keywords?: { weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` @internal */
  _histogramdd_from_bin_tensors(...args: Named<['input', 'bins'], { input: Tensor; bins: readonly Tensor[]; weight?: Tensor | null; density?: boolean }>): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` @internal */
  _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` @internal */
  _index_put_impl_(...args: Named<['input', 'indices', 'values', 'accumulate', 'unsafe'], { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; unsafe?: boolean }>): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` @internal */
  _indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` @internal */
  _indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` @internal */
  _int_mm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` @internal */
  _int_mm(...args: Named<['input', 'mat2'], { input: Tensor; mat2: Tensor; out?: Tensor | null }>): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` @internal */
  _is_all_true(input: Tensor): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` @internal */
  _is_all_true(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` @internal */
  _is_any_true(input: Tensor): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` @internal */
  _is_any_true(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` @internal */
  _is_zerotensor(input: Tensor): boolean;
  /** `_is_zerotensor(Tensor self) -> bool` @internal */
  _is_zerotensor(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` @internal */
  _lazy_clone(input: Tensor): Tensor;
  /** `_lazy_clone(Tensor self) -> Tensor` @internal */
  _lazy_clone(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` @internal */
  _linalg_check_errors(info: Tensor, api_name: string, keywords: { is_matrix: boolean }): void;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` @internal */
  _linalg_check_errors(...args: Named<['info', 'api_name'], { info: Tensor; api_name: string; is_matrix: boolean }>): void;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` @internal */
  _linalg_det(A: Tensor, keywords?: { out?: readonly Tensor[] | null }): types._linalg_det;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` @internal */
  _linalg_det(...args: Named<['A'], { A: Tensor; out?: readonly Tensor[] | null }>): types._linalg_det;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` @internal */
  _linalg_eigh(A: Tensor, UPLO?: 'L' | 'U' | 'l' | 'u', compute_v?: boolean, keywords?: { out?: readonly Tensor[] | null }): types._linalg_eigh;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` @internal */
  _linalg_eigh(...args: Named<['A', 'UPLO', 'compute_v'], { A: Tensor; UPLO?: 'L' | 'U' | 'l' | 'u'; compute_v?: boolean; out?: readonly Tensor[] | null }>): types._linalg_eigh;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` @internal */
  _linalg_slogdet(A: Tensor, keywords?: { out?: readonly Tensor[] | null }): types._linalg_slogdet;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` @internal */
  _linalg_slogdet(...args: Named<['A'], { A: Tensor; out?: readonly Tensor[] | null }>): types._linalg_slogdet;
  /** `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` @internal */
  _linalg_solve_ex(A: Tensor, B: Tensor, keywords?: { left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): types._linalg_solve_ex;
  /** `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` @internal */
  _linalg_solve_ex(...args: Named<['A', 'B'], { A: Tensor; B: Tensor; left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }>): types._linalg_solve_ex;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` @internal */
  _linalg_svd(A: Tensor, full_matrices?: boolean, compute_uv?: boolean, keywords?: { driver?: string | null; out?: readonly Tensor[] | null }): types._linalg_svd;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` @internal */
  _linalg_svd(...args: Named<['A', 'full_matrices', 'compute_uv'], { A: Tensor; full_matrices?: boolean; compute_uv?: boolean; driver?: string | null; out?: readonly Tensor[] | null }>): types._linalg_svd;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` @internal */
  _log_softmax(input: Tensor, dim: Int, half_to_float: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` @internal */
  _log_softmax(...args: Named<['input', 'dim', 'half_to_float'], { input: Tensor; dim: Int; half_to_float: boolean; out?: Tensor | null }>): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` @internal */
  _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, keywords?: { out?: Tensor | null }): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` @internal */
  _log_softmax_backward_data(...args: Named<['grad_output', 'output', 'dim', 'input_dtype'], { grad_output: Tensor; output: Tensor; dim: Int; input_dtype: dtype; out?: Tensor | null }>): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` @internal */
  _logcumsumexp(input: Tensor, dim: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` @internal */
  _logcumsumexp(...args: Named<['input', 'dim'], { input: Tensor; dim: Int; out?: Tensor | null }>): Tensor;
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _lstm_mps(...args: Named<['input', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional', 'batch_first'], { input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean; batch_first: boolean }>): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` @internal */
  _lu_with_info(input: Tensor, pivot?: boolean, check_errors?: boolean): types._lu_with_info;
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` @internal */
  _lu_with_info(...args: Named<['input', 'pivot', 'check_errors'], { input: Tensor; pivot?: boolean; check_errors?: boolean }>): types._lu_with_info;
  /** `_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` @internal */
  _make_dep_token(keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` @internal */
  _make_dual(primal: Tensor, tangent: Tensor, level: Int): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` @internal */
  _make_dual(...args: Named<['primal', 'tangent', 'level'], { primal: Tensor; tangent: Tensor; level: Int }>): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` @internal */
  _make_dual_copy(primal: Tensor, tangent: Tensor, level: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` @internal */
  _make_dual_copy(...args: Named<['primal', 'tangent', 'level'], { primal: Tensor; tangent: Tensor; level: Int; out?: Tensor | null }>): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` @internal */
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` @internal */
  _make_per_channel_quantized_tensor(...args: Named<['input', 'scale', 'zero_point', 'axis'], { input: Tensor; scale: Tensor; zero_point: Tensor; axis: Int }>): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` @internal */
  _make_per_tensor_quantized_tensor(input: Tensor, scale: Float, zero_point: Int): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` @internal */
  _make_per_tensor_quantized_tensor(...args: Named<['input', 'scale', 'zero_point'], { input: Tensor; scale: Float; zero_point: Int }>): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` @internal */
  _masked_scale(input: Tensor, mask: Tensor, scale: Float): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` @internal */
  _masked_scale(...args: Named<['input', 'mask', 'scale'], { input: Tensor; mask: Tensor; scale: Float }>): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` @internal */
  _masked_softmax(input: Tensor, mask: Tensor, dim?: Int | null, mask_type?: Int | null): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` @internal */
  _masked_softmax(...args: Named<['input', 'mask', 'dim', 'mask_type'], { input: Tensor; mask: Tensor; dim?: Int | null; mask_type?: Int | null }>): Tensor;
  /** `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` @internal */
  _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, keywords?: { bias?: Tensor | null; activation?: string | null }): Tensor;
  /** `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` @internal */
  _mixed_dtypes_linear(...args: Named<['input', 'weight', 'scale'], { input: Tensor; weight: Tensor; scale: Tensor; bias?: Tensor | null; activation?: string | null }>): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` @internal */
  _mkldnn_reshape(input: Tensor, shape: Ints): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` @internal */
  _mkldnn_reshape(...args: Named<['input', 'shape'], { input: Tensor; shape: Ints }>): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` @internal */
  _mkldnn_transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` @internal */
  _mkldnn_transpose(...args: Named<['input', 'dim0', 'dim1'], { input: Tensor; dim0: Int; dim1: Int }>): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` @internal */
  _mkldnn_transpose_(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` @internal */
  _mkldnn_transpose_(...args: Named<['input', 'dim0', 'dim1'], { input: Tensor; dim0: Int; dim1: Int }>): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _mps_convolution(...args: Named<['input', 'weight', 'bias', 'padding', 'stride', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` @internal */
  _mps_convolution_transpose(...args: Named<['input', 'weight', 'padding', 'output_padding', 'stride', 'dilation', 'groups'], { input: Tensor; weight: Tensor; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, training: boolean, momentum: Float, eps: Float, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'momentum', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor; running_var: Tensor; training: boolean; momentum: Float; eps: Float; out?: readonly Tensor[] | null }>): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: Float, eps: Float, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit(...args: Named<['input', 'weight', 'bias', 'training', 'momentum', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; training: boolean; momentum: Float; eps: Float; out?: readonly Tensor[] | null }>): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, momentum: Float, eps: Float): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` @internal */
  _native_batch_norm_legit_no_training(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'momentum', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor; running_var: Tensor; momentum: Float; eps: Float }>): [Tensor, Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` @internal */
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null, need_weights?: boolean, average_attn_weights?: boolean, mask_type?: Int | null): [Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` @internal */
  _native_multi_head_attention(...args: Named<['query', 'key', 'value', 'embed_dim', 'num_head', 'qkv_weight', 'qkv_bias', 'proj_weight', 'proj_bias', 'mask', 'need_weights', 'average_attn_weights', 'mask_type'], { query: Tensor; key: Tensor; value: Tensor; embed_dim: Int; num_head: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }>): [Tensor, Tensor];
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` @internal */
  _neg_view(input: Tensor): Tensor;
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` @internal */
  _neg_view(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` @internal */
  _neg_view_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` @internal */
  _neg_view_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` @internal */
  _nested_compute_contiguous_strides_offsets(nested_size: Tensor): [Tensor, Tensor];
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` @internal */
  _nested_compute_contiguous_strides_offsets(...args: Named<['nested_size'], { nested_size: Tensor }>): [Tensor, Tensor];
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` @internal */
  _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, fuse_transform_0213?: boolean): Tensor;
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` @internal */
  _nested_from_padded(...args: Named<['padded', 'cpu_nested_shape_example', 'fuse_transform_0213'], { padded: Tensor; cpu_nested_shape_example: Tensor; fuse_transform_0213?: boolean }>): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` @internal */
  _nested_from_padded_and_nested_example(padded: Tensor, nt_example: Tensor): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` @internal */
  _nested_from_padded_and_nested_example(...args: Named<['padded', 'nt_example'], { padded: Tensor; nt_example: Tensor }>): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` @internal */
  _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, ragged_idx?: Int, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, sum_S?: Int | null): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` @internal */
  _nested_from_padded_tensor(...args: Named<['padded', 'offsets', 'dummy', 'ragged_idx', 'min_seqlen', 'max_seqlen', 'sum_S'], { padded: Tensor; offsets: Tensor; dummy: Tensor; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }>): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` @internal */
  _nested_get_jagged_dummy(any: Tensor): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` @internal */
  _nested_get_jagged_dummy(...args: Named<['any'], { any: Tensor }>): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` @internal */
  _nested_get_lengths(input: Tensor): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` @internal */
  _nested_get_lengths(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` @internal */
  _nested_get_max_seqlen(input: Tensor): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` @internal */
  _nested_get_max_seqlen(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` @internal */
  _nested_get_min_seqlen(input: Tensor): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` @internal */
  _nested_get_min_seqlen(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` @internal */
  _nested_get_offsets(input: Tensor): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` @internal */
  _nested_get_offsets(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_nested_get_ragged_idx(Tensor self) -> int` @internal */
  _nested_get_ragged_idx(input: Tensor): number;
  /** `_nested_get_ragged_idx(Tensor self) -> int` @internal */
  _nested_get_ragged_idx(...args: Named<['input'], { input: Tensor }>): number;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` @internal */
  _nested_get_values(input: Tensor): Tensor;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` @internal */
  _nested_get_values(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` @internal */
  _nested_get_values_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` @internal */
  _nested_get_values_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` @internal */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, mask_check?: boolean): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` @internal */
  _nested_tensor_from_mask(...args: Named<['t', 'mask', 'mask_check'], { t: Tensor; mask: Tensor; mask_check?: boolean }>): Tensor;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` @internal */
  _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` @internal */
  _nested_tensor_from_mask_left_aligned(...args: Named<['t', 'mask'], { t: Tensor; mask: Tensor }>): boolean;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` @internal */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: dtype | null, layout?: layout | null, device?: Device | null, pin_memory?: boolean | null): Tensor;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` @internal */
  _nested_tensor_from_tensor_list(...args: Named<['list', 'dtype', 'layout', 'device', 'pin_memory'], Keywords<{ list: readonly Tensor[]; dtype?: dtype | null; layout?: layout | null; device?: Device | null; pin_memory?: boolean | null }>>): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` @internal */
  _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` @internal */
  _nested_tensor_softmax_with_shape(...args: Named<['input', 'query'], { input: Tensor; query: Tensor }>): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` @internal */
  _nested_view_from_buffer(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` @internal */
  _nested_view_from_buffer(...args: Named<['input', 'nested_size', 'nested_strides', 'offsets'], { input: Tensor; nested_size: Tensor; nested_strides: Tensor; offsets: Tensor }>): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` @internal */
  _nested_view_from_buffer_copy(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` @internal */
  _nested_view_from_buffer_copy(...args: Named<['input', 'nested_size', 'nested_strides', 'offsets'], { input: Tensor; nested_size: Tensor; nested_strides: Tensor; offsets: Tensor; out?: Tensor | null }>): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` @internal */
  _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: Int, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` @internal */
  _nested_view_from_jagged(...args: Named<['input', 'offsets', 'dummy', 'lengths', 'ragged_idx', 'min_seqlen', 'max_seqlen'], { input: Tensor; offsets: Tensor; dummy: Tensor; lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }>): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` @internal */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: Int, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` @internal */
  _nested_view_from_jagged_copy(...args: Named<['input', 'offsets', 'dummy', 'lengths', 'ragged_idx', 'min_seqlen', 'max_seqlen'], { input: Tensor; offsets: Tensor; dummy: Tensor; lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `_nnpack_available() -> bool` @internal */
  _nnpack_available(): boolean;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1]) -> Tensor` @internal */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Int | Ints, stride?: Int | Ints): Tensor;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1]) -> Tensor` @internal */
  _nnpack_spatial_convolution(...args: Named<['input', 'weight', 'bias', 'padding', 'stride'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Int | Ints; stride?: Int | Ints }>): Tensor;
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` @internal */
  _pack_padded_sequence(input: Tensor, lengths: Tensor, batch_first: boolean): [Tensor, Tensor];
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` @internal */
  _pack_padded_sequence(...args: Named<['input', 'lengths', 'batch_first'], { input: Tensor; lengths: Tensor; batch_first: boolean }>): [Tensor, Tensor];
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` @internal */
  _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, batch_first: boolean, padding_value: Number, total_length: Int): [Tensor, Tensor];
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` @internal */
  _pad_packed_sequence(...args: Named<['data', 'batch_sizes', 'batch_first', 'padding_value', 'total_length'], { data: Tensor; batch_sizes: Tensor; batch_first: boolean; padding_value: Number; total_length: Int }>): [Tensor, Tensor];
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` @internal */
  _philox_key_fold_in(key: Tensor, data: Int): Tensor;
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` @internal */
  _philox_key_fold_in(...args: Named<['key', 'data'], { key: Tensor; data: Int }>): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` @internal */
  _philox_key_split(key: Tensor, num_splits: Int): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` @internal */
  _philox_key_split(...args: Named<['key', 'num_splits'], { key: Tensor; num_splits: Int }>): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` @internal */
  _philox_normal_(input: Tensor, key: Tensor, mean?: Float, std?: Float): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` @internal */
  _philox_normal_(...args: Named<['input', 'key', 'mean', 'std'], { input: Tensor; key: Tensor; mean?: Float; std?: Float }>): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` @internal */
  _philox_uniform_(input: Tensor, key: Tensor, low?: Float, high?: Float): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` @internal */
  _philox_uniform_(...args: Named<['input', 'key', 'low', 'high'], { input: Tensor; key: Tensor; low?: Float; high?: Float }>): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` @internal */
  _pin_memory(input: Tensor, device?: Device | null): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` @internal */
  _pin_memory(...args: Named<['input', 'device'], Keywords<{ input: Tensor; device?: Device | null }>>): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` @internal */
  _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` @internal */
  _prelu_kernel(...args: Named<['input', 'weight'], { input: Tensor; weight: Tensor }>): Tensor;
  /** `_print(str s) -> ()` @internal */
  _print(s: string): void;
  /** `_print(str s) -> ()` @internal */
  _print(...args: Named<['s'], { s: string }>): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` @internal */
  _propagate_xla_data(input: Tensor, output: Tensor): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` @internal */
  _propagate_xla_data(...args: Named<['input', 'output'], { input: Tensor; output: Tensor }>): void;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` @internal */
  _remove_batch_dim(input: Tensor, level: Int, batch_size: Int, out_dim: Int): Tensor;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` @internal */
  _remove_batch_dim(...args: Named<['input', 'level', 'batch_size', 'out_dim'], { input: Tensor; level: Int; batch_size: Int; out_dim: Int }>): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` @internal */
  _reshape_alias_copy(input: Tensor, size: Ints, stride: Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` @internal */
  _reshape_alias_copy(...args: Named<['input', 'size', 'stride'], { input: Tensor; size: Ints; stride: Ints; out?: Tensor | null }>): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` @internal */
  _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` @internal */
  _reshape_from_tensor(...args: Named<['input', 'shape'], { input: Tensor; shape: Tensor }>): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` @internal */
  _resize_output_(input: Tensor, size: Ints, device: Device): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` @internal */
  _resize_output_(...args: Named<['input', 'size', 'device'], Keywords<{ input: Tensor; size: Ints; device: Device }>>): Tensor;
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` @internal */
  _rowwise_prune(weight: Tensor, mask: Tensor, compressed_indices_dtype: dtype): [Tensor, Tensor];
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` @internal */
  _rowwise_prune(...args: Named<['weight', 'mask', 'compressed_indices_dtype'], { weight: Tensor; mask: Tensor; compressed_indices_dtype: dtype }>): [Tensor, Tensor];
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` @internal */
  _safe_softmax(input: Tensor, dim: Int, dtype?: dtype | null): Tensor;
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` @internal */
  _safe_softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` @internal */
  _sample_dirichlet(input: Tensor, generator?: Generator | null): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` @internal */
  _sample_dirichlet(...args: Named<['input', 'generator'], { input: Tensor; generator?: Generator | null }>): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` @internal */
  _saturate_weight_to_fp16(weight: Tensor): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` @internal */
  _saturate_weight_to_fp16(...args: Named<['weight'], { weight: Tensor }>): Tensor;
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` @internal */
  _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: Float, is_causal?: boolean, dropout_mask?: Tensor | null, keywords?: { scale?: Float | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` @internal */
  _scaled_dot_product_attention_math(...args: Named<['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal', 'dropout_mask'], { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: Float; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: Float | null; enable_gqa?: boolean }>): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` @internal */
  _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: Float, is_causal?: boolean, dropout_mask?: Tensor | null, keywords?: { scale?: Float | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` @internal */
  _scaled_dot_product_attention_math_for_mps(...args: Named<['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal', 'dropout_mask'], { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: Float; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: Float | null; enable_gqa?: boolean }>): [Tensor, Tensor];
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: Float, is_causal?: boolean, return_debug_mask?: boolean, keywords?: { scale?: Float | null }): types._scaled_dot_product_cudnn_attention;
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_cudnn_attention(...args: Named<['query', 'key', 'value', 'attn_bias', 'compute_log_sumexp', 'dropout_p', 'is_causal', 'return_debug_mask'], { query: Tensor; key: Tensor; value: Tensor; attn_bias: Tensor | null; compute_log_sumexp: boolean; dropout_p?: Float; is_causal?: boolean; return_debug_mask?: boolean; scale?: Float | null }>): types._scaled_dot_product_cudnn_attention;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` @internal */
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: Float, is_causal?: boolean, keywords?: { scale?: Float | null }): types._scaled_dot_product_efficient_attention;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` @internal */
  _scaled_dot_product_efficient_attention(...args: Named<['query', 'key', 'value', 'attn_bias', 'compute_log_sumexp', 'dropout_p', 'is_causal'], { query: Tensor; key: Tensor; value: Tensor; attn_bias: Tensor | null; compute_log_sumexp: boolean; dropout_p?: Float; is_causal?: boolean; scale?: Float | null }>): types._scaled_dot_product_efficient_attention;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, dropout_p?: Float, is_causal?: boolean, return_debug_mask?: boolean, keywords?: { scale?: Float | null }): types._scaled_dot_product_flash_attention;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_flash_attention(...args: Named<['query', 'key', 'value', 'q_descale', 'k_descale', 'v_descale', 'dropout_p', 'is_causal', 'return_debug_mask'], { query: Tensor; key: Tensor; value: Tensor; q_descale: Tensor | null; k_descale: Tensor | null; v_descale: Tensor | null; dropout_p?: Float; is_causal?: boolean; return_debug_mask?: boolean; scale?: Float | null }>): types._scaled_dot_product_flash_attention;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, dropout_p?: Float, is_causal?: boolean, return_debug_mask?: boolean, keywords?: { scale?: Float | null }): types._scaled_dot_product_flash_attention;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` @internal */
  _scaled_dot_product_flash_attention(...args: Named<['query', 'key', 'value', 'dropout_p', 'is_causal', 'return_debug_mask'], { query: Tensor; key: Tensor; value: Tensor; dropout_p?: Float; is_causal?: boolean; return_debug_mask?: boolean; scale?: Float | null }>): types._scaled_dot_product_flash_attention;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` @internal */
  _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropout_p?: Float, is_causal?: boolean, keywords?: { attn_mask?: Tensor | null; scale?: Float | null }): types._scaled_dot_product_flash_attention_for_cpu;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` @internal */
  _scaled_dot_product_flash_attention_for_cpu(...args: Named<['query', 'key', 'value', 'dropout_p', 'is_causal'], { query: Tensor; key: Tensor; value: Tensor; dropout_p?: Float; is_causal?: boolean; attn_mask?: Tensor | null; scale?: Float | null }>): types._scaled_dot_product_flash_attention_for_cpu;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, offs?: Tensor | null, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: dtype | null, use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_grouped_mm(...args: Named<['input', 'mat2', 'scale_a', 'scale_b', 'offs', 'bias', 'scale_result', 'out_dtype', 'use_fast_accum'], { input: Tensor; mat2: Tensor; scale_a: Tensor; scale_b: Tensor; offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }>): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, offs?: Tensor | null, bias?: Tensor | null, out_dtype?: dtype | null, contraction_dim?: Ints, use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_grouped_mm_v2(...args: Named<['input', 'mat2', 'scale_a', 'recipe_a', 'swizzle_a', 'scale_b', 'recipe_b', 'swizzle_b', 'offs', 'bias', 'out_dtype', 'contraction_dim', 'use_fast_accum'], { input: Tensor; mat2: Tensor; scale_a: readonly Tensor[]; recipe_a: Ints; swizzle_a: Ints; scale_b: readonly Tensor[]; recipe_b: Ints; swizzle_b: Ints; offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }>): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: dtype | null, use_fast_accum?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_mm(...args: Named<['input', 'mat2', 'scale_a', 'scale_b', 'bias', 'scale_result', 'out_dtype', 'use_fast_accum'], { input: Tensor; mat2: Tensor; scale_a: Tensor; scale_b: Tensor; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }>): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, bias: Tensor | null, out_dtype: dtype | null, contraction_dim?: Ints, use_fast_accum?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` @internal */
  _scaled_mm_v2(...args: Named<['input', 'mat2', 'scale_a', 'recipe_a', 'swizzle_a', 'scale_b', 'recipe_b', 'swizzle_b', 'bias', 'out_dtype', 'contraction_dim', 'use_fast_accum'], { input: Tensor; mat2: Tensor; scale_a: readonly Tensor[]; recipe_a: Ints; swizzle_a: Ints; scale_b: readonly Tensor[]; recipe_b: Ints; swizzle_b: Ints; bias: Tensor | null; out_dtype: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean; out?: Tensor | null }>): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` @internal */
  _shape_as_tensor(input: Tensor): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` @internal */
  _shape_as_tensor(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` @internal */
  _sobol_engine_draw(quasi: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int, dtype: dtype | null): [Tensor, Tensor];
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` @internal */
  _sobol_engine_draw(...args: Named<['quasi', 'n', 'sobolstate', 'dimension', 'num_generated', 'dtype'], Keywords<{ quasi: Tensor; n: Int; sobolstate: Tensor; dimension: Int; num_generated: Int; dtype: dtype | null }>>): [Tensor, Tensor];
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` @internal */
  _sobol_engine_ff_(input: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int): Tensor;
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` @internal */
  _sobol_engine_ff_(...args: Named<['input', 'n', 'sobolstate', 'dimension', 'num_generated'], { input: Tensor; n: Int; sobolstate: Tensor; dimension: Int; num_generated: Int }>): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` @internal */
  _sobol_engine_initialize_state_(input: Tensor, dimension: Int): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` @internal */
  _sobol_engine_initialize_state_(...args: Named<['input', 'dimension'], { input: Tensor; dimension: Int }>): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` @internal */
  _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: Int): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` @internal */
  _sobol_engine_scramble_(...args: Named<['input', 'ltm', 'dimension'], { input: Tensor; ltm: Tensor; dimension: Int }>): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` @internal */
  _softmax(input: Tensor, dim: Int, half_to_float: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` @internal */
  _softmax(...args: Named<['input', 'dim', 'half_to_float'], { input: Tensor; dim: Int; half_to_float: boolean; out?: Tensor | null }>): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` @internal */
  _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, keywords?: { grad_input?: Tensor | null }): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` @internal */
  _softmax_backward_data(...args: Named<['grad_output', 'output', 'dim', 'input_dtype'], { grad_output: Tensor; output: Tensor; dim: Int; input_dtype: dtype; grad_input?: Tensor | null }>): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` @internal */
  _sparse_broadcast_to(input: Tensor, size: Ints): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` @internal */
  _sparse_broadcast_to(...args: Named<['input', 'size'], { input: Tensor; size: Ints }>): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` @internal */
  _sparse_broadcast_to_copy(input: Tensor, size: Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` @internal */
  _sparse_broadcast_to_copy(...args: Named<['input', 'size'], { input: Tensor; size: Ints; out?: Tensor | null }>): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _sparse_csr_prod(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _sparse_csr_prod(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim: Int | Ints; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _sparse_csr_sum(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _sparse_csr_sum(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim: Int | Ints; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` @internal */
  _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` @internal */
  _sparse_log_softmax_backward_data(...args: Named<['grad_output', 'output', 'dim', 'input'], { grad_output: Tensor; output: Tensor; dim: Int; input: Tensor }>): Tensor;
  /** `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, keywords?: { alpha?: Number; beta?: Number; out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_addmm(...args: Named<['input', 'mat1', 'mat1_meta', 'mat2'], { input: Tensor; mat1: Tensor; mat1_meta: Tensor; mat2: Tensor; alpha?: Number; beta?: Number; out_dtype?: dtype | null }>): Tensor;
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` @internal */
  _sparse_semi_structured_apply(input: Tensor, thread_masks: Tensor): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` @internal */
  _sparse_semi_structured_apply(...args: Named<['input', 'thread_masks'], { input: Tensor; thread_masks: Tensor }>): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` @internal */
  _sparse_semi_structured_apply_dense(input: Tensor, thread_masks: Tensor): Tensor;
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` @internal */
  _sparse_semi_structured_apply_dense(...args: Named<['input', 'thread_masks'], { input: Tensor; thread_masks: Tensor }>): Tensor;
  /** `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, keywords?: { bias?: Tensor | null; activation?: string | null; out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_linear(...args: Named<['input', 'weight', 'meta'], { input: Tensor; weight: Tensor; meta: Tensor; bias?: Tensor | null; activation?: string | null; out_dtype?: dtype | null }>): Tensor;
  /** `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_mm(mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, keywords?: { out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` @internal */
  _sparse_semi_structured_mm(...args: Named<['mat1', 'mat1_meta', 'mat2'], { mat1: Tensor; mat1_meta: Tensor; mat2: Tensor; out_dtype?: dtype | null }>): Tensor;
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _sparse_semi_structured_tile(input: Tensor, algorithm?: string, use_cutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` @internal */
  _sparse_semi_structured_tile(...args: Named<['input', 'algorithm', 'use_cutlass'], { input: Tensor; algorithm?: string; use_cutlass?: boolean }>): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` @internal */
  _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` @internal */
  _sparse_softmax_backward_data(...args: Named<['grad_output', 'output', 'dim', 'input'], { grad_output: Tensor; output: Tensor; dim: Int; input: Tensor }>): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` @internal */
  _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` @internal */
  _sparse_sparse_matmul(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` @internal */
  _sparse_sum(input: Tensor): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` @internal */
  _sparse_sum(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` @internal */
  _sparse_sum(input: Tensor, keywords: Keywords<{ dtype: dtype }>): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` @internal */
  _sparse_sum(...args: Named<['input'], Keywords<{ input: Tensor; dtype: dtype }>>): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` @internal */
  _sparse_sum(input: Tensor, dim: Int | Ints): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` @internal */
  _sparse_sum(...args: Named<['input', 'dim'], { input: Tensor; dim: Int | Ints }>): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` @internal */
  _sparse_sum(input: Tensor, dim: Int | Ints, keywords: Keywords<{ dtype: dtype }>): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` @internal */
  _sparse_sum(...args: Named<['input', 'dim'], Keywords<{ input: Tensor; dim: Int | Ints; dtype: dtype }>>): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` @internal */
  _stack(tensors: readonly Tensor[], dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` @internal */
  _stack(...args: Named<['tensors', 'dim'], { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` @internal */
  _standard_gamma(input: Tensor, generator?: Generator | null): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` @internal */
  _standard_gamma(...args: Named<['input', 'generator'], { input: Tensor; generator?: Generator | null }>): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` @internal */
  _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` @internal */
  _standard_gamma_grad(...args: Named<['input', 'output'], { input: Tensor; output: Tensor }>): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` @internal */
  _test_autograd_multiple_dispatch(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` @internal */
  _test_autograd_multiple_dispatch(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` @internal */
  _test_autograd_multiple_dispatch(input: Tensor, b: boolean): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` @internal */
  _test_autograd_multiple_dispatch(...args: Named<['input', 'b'], { input: Tensor; b: boolean }>): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` @internal */
  _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` @internal */
  _test_autograd_multiple_dispatch_view(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` @internal */
  _test_autograd_multiple_dispatch_view_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` @internal */
  _test_autograd_multiple_dispatch_view_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` @internal */
  _test_check_tensor(input: Tensor): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` @internal */
  _test_check_tensor(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` @internal */
  _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` @internal */
  _test_functorch_fallback(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` @internal */
  _test_parallel_materialize(input: Tensor, num_parallel: Int, skip_first?: boolean): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` @internal */
  _test_parallel_materialize(...args: Named<['input', 'num_parallel', 'skip_first'], { input: Tensor; num_parallel: Int; skip_first?: boolean }>): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` @internal */
  _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Number): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` @internal */
  _test_serialization_subcmul(...args: Named<['input', 'other', 'alpha'], { input: Tensor; other: Tensor; alpha?: Number }>): Tensor;
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` @internal */
  _to_cpu(tensors: readonly Tensor[]): Tensor[];
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` @internal */
  _to_cpu(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` @internal */
  _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` @internal */
  _to_sparse_semi_structured(...args: Named<['dense'], { dense: Tensor }>): [Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` @internal */
  _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, num_heads: Int): [Tensor, Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` @internal */
  _transform_bias_rescale_qkv(...args: Named<['qkv', 'qkv_bias', 'num_heads'], { qkv: Tensor; qkv_bias: Tensor; num_heads: Int }>): [Tensor, Tensor, Tensor];
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` @internal */
  _transformer_encoder_layer_fwd(src: Tensor, embed_dim: Int, num_heads: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: Float, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask?: Tensor | null, mask_type?: Int | null): Tensor;
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` @internal */
  _transformer_encoder_layer_fwd(...args: Named<['src', 'embed_dim', 'num_heads', 'qkv_weight', 'qkv_bias', 'proj_weight', 'proj_bias', 'use_gelu', 'norm_first', 'eps', 'norm_weight_1', 'norm_bias_1', 'norm_weight_2', 'norm_bias_2', 'ffn_weight_1', 'ffn_bias_1', 'ffn_weight_2', 'ffn_bias_2', 'mask', 'mask_type'], { src: Tensor; embed_dim: Int; num_heads: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; use_gelu: boolean; norm_first: boolean; eps: Float; norm_weight_1: Tensor; norm_bias_1: Tensor; norm_weight_2: Tensor; norm_bias_2: Tensor; ffn_weight_1: Tensor; ffn_bias_1: Tensor; ffn_weight_2: Tensor; ffn_bias_2: Tensor; mask?: Tensor | null; mask_type?: Int | null }>): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` @internal */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Ints, expand2: Ints, expand3: Ints, sumdim: Ints, unroll_dim?: Int): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` @internal */
  _trilinear(...args: Named<['i1', 'i2', 'i3', 'expand1', 'expand2', 'expand3', 'sumdim', 'unroll_dim'], { i1: Tensor; i2: Tensor; i3: Tensor; expand1: Ints; expand2: Ints; expand3: Ints; sumdim: Ints; unroll_dim?: Int }>): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` @internal */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` @internal */
  _triton_multi_head_attention(...args: Named<['query', 'key', 'value', 'embed_dim', 'num_head', 'qkv_weight', 'qkv_bias', 'proj_weight', 'proj_bias', 'mask'], { query: Tensor; key: Tensor; value: Tensor; embed_dim: Int; num_head: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; mask?: Tensor | null }>): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.) -> Tensor` @internal */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropout_p?: Float): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.) -> Tensor` @internal */
  _triton_scaled_dot_attention(...args: Named<['q', 'k', 'v', 'dropout_p'], { q: Tensor; k: Tensor; v: Tensor; dropout_p?: Float }>): Tensor;
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` @internal */
  _unique(input: Tensor, sorted?: boolean, return_inverse?: boolean): [Tensor, Tensor];
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` @internal */
  _unique(...args: Named<['input', 'sorted', 'return_inverse'], { input: Tensor; sorted?: boolean; return_inverse?: boolean }>): [Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` @internal */
  _unique2(input: Tensor, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` @internal */
  _unique2(...args: Named<['input', 'sorted', 'return_inverse', 'return_counts'], { input: Tensor; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }>): [Tensor, Tensor, Tensor];
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` @internal */
  _unpack_dual(dual: Tensor, level: Int): types._unpack_dual;
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` @internal */
  _unpack_dual(...args: Named<['dual', 'level'], { dual: Tensor; level: Int }>): types._unpack_dual;
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` @internal */
  _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` @internal */
  _unsafe_index(...args: Named<['input', 'indices'], { input: Tensor; indices: readonly (Tensor | null)[] }>): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` @internal */
  _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` @internal */
  _unsafe_index_put(...args: Named<['input', 'indices', 'values', 'accumulate'], { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }>): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` @internal */
  _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Number): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` @internal */
  _unsafe_masked_index(...args: Named<['input', 'mask', 'indices', 'fill'], { input: Tensor; mask: Tensor; indices: readonly (Tensor | null)[]; fill: Number }>): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` @internal */
  _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` @internal */
  _unsafe_masked_index_put_accumulate(...args: Named<['input', 'mask', 'indices', 'values'], { input: Tensor; mask: Tensor; indices: readonly (Tensor | null)[]; values: Tensor }>): Tensor;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` @internal */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` @internal */
  _use_cudnn_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int }>): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` @internal */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` @internal */
  _use_cudnn_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int }>): boolean;
  /** `_use_cudnn_rnn_flatten_weight() -> bool` @internal */
  _use_cudnn_rnn_flatten_weight(): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` @internal */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` @internal */
  _use_miopen_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int }>): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` @internal */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` @internal */
  _use_miopen_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int }>): boolean;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` @internal */
  _validate_compressed_sparse_indices(is_crow: boolean, compressed_idx: Tensor, plain_idx: Tensor, cdim: Int, dim: Int, nnz: Int): void;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` @internal */
  _validate_compressed_sparse_indices(...args: Named<['is_crow', 'compressed_idx', 'plain_idx', 'cdim', 'dim', 'nnz'], { is_crow: boolean; compressed_idx: Tensor; plain_idx: Tensor; cdim: Int; dim: Int; nnz: Int }>): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_bsc_tensor_args(...args: Named<['ccol_indices', 'row_indices', 'values', 'size', 'check_pinning'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: Ints; check_pinning?: boolean | null }>): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_bsr_tensor_args(...args: Named<['crow_indices', 'col_indices', 'values', 'size', 'check_pinning'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: Ints; check_pinning?: boolean | null }>): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: Ints, layout: layout, check_pinning?: boolean | null): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_compressed_tensor_args(...args: Named<['compressed_indices', 'plain_indices', 'values', 'size', 'layout', 'check_pinning'], Keywords<{ compressed_indices: Tensor; plain_indices: Tensor; values: Tensor; size: Ints; layout: layout; check_pinning?: boolean | null }>>): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: Ints, is_coalesced?: boolean | null, check_pinning?: boolean | null): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_coo_tensor_args(...args: Named<['indices', 'values', 'size', 'is_coalesced', 'check_pinning'], { indices: Tensor; values: Tensor; size: Ints; is_coalesced?: boolean | null; check_pinning?: boolean | null }>): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_csc_tensor_args(...args: Named<['ccol_indices', 'row_indices', 'values', 'size', 'check_pinning'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: Ints; check_pinning?: boolean | null }>): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` @internal */
  _validate_sparse_csr_tensor_args(...args: Named<['crow_indices', 'col_indices', 'values', 'size', 'check_pinning'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: Ints; check_pinning?: boolean | null }>): void;
  /** `_values_copy(Tensor self) -> Tensor` @internal */
  _values_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `_values_copy(Tensor self) -> Tensor` @internal */
  _values_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` @internal */
  _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` @internal */
  _weight_int4pack_mm(...args: Named<['input', 'mat2', 'qGroupSize', 'qScaleAndZeros'], { input: Tensor; mat2: Tensor; qGroupSize: Int; qScaleAndZeros: Tensor }>): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` @internal */
  _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` @internal */
  _weight_int4pack_mm_for_cpu(...args: Named<['input', 'mat2', 'qGroupSize', 'qScaleAndZeros'], { input: Tensor; mat2: Tensor; qGroupSize: Int; qScaleAndZeros: Tensor }>): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` @internal */
  _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: Int, qScale: Tensor, qZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` @internal */
  _weight_int4pack_mm_with_scales_and_zeros(...args: Named<['input', 'mat2', 'qGroupSize', 'qScale', 'qZeros'], { input: Tensor; mat2: Tensor; qGroupSize: Int; qScale: Tensor; qZeros: Tensor }>): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` @internal */
  _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` @internal */
  _weight_int8pack_mm(...args: Named<['input', 'mat2', 'scales'], { input: Tensor; mat2: Tensor; scales: Tensor }>): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` @internal */
  _weight_norm(v: Tensor, g: Tensor, dim?: Int): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` @internal */
  _weight_norm(...args: Named<['v', 'g', 'dim'], { v: Tensor; g: Tensor; dim?: Int }>): Tensor;
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` @internal */
  _weight_norm_interface(v: Tensor, g: Tensor, dim?: Int): [Tensor, Tensor];
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` @internal */
  _weight_norm_interface(...args: Named<['v', 'g', 'dim'], { v: Tensor; g: Tensor; dim?: Int }>): [Tensor, Tensor];
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` @internal */
  _wrapped_linear_prepack(weight: Tensor, weight_scale: Tensor, weight_zero_point: Tensor, bias: Tensor): Tensor;
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` @internal */
  _wrapped_linear_prepack(...args: Named<['weight', 'weight_scale', 'weight_zero_point', 'bias'], { weight: Tensor; weight_scale: Tensor; weight_zero_point: Tensor; bias: Tensor }>): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` @internal */
  _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, out_channel: Int): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` @internal */
  _wrapped_quantized_linear_prepacked(...args: Named<['input', 'input_scale', 'input_zero_point', 'packed_weight', 'output_scale', 'output_zero_point', 'out_channel'], { input: Tensor; input_scale: Tensor; input_zero_point: Tensor; packed_weight: Tensor; output_scale: Tensor; output_zero_point: Tensor; out_channel: Int }>): Tensor;
  /** `abs(Tensor self) -> Tensor` */
  abs(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `abs(Tensor self) -> Tensor` */
  abs(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(input: Tensor): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `absolute(Tensor self) -> Tensor` */
  absolute(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `absolute(Tensor self) -> Tensor` */
  absolute(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `acos(Tensor self) -> Tensor` */
  acos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `acos(Tensor self) -> Tensor` */
  acos(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(input: Tensor): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `acosh(Tensor self) -> Tensor` */
  acosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `acosh(Tensor self) -> Tensor` */
  acosh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(input: Tensor): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(input: Tensor, output_size: Int | Ints): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints }>): Tensor;
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(input: Tensor, output_size: Int | Ints): [Tensor, Tensor];
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints }>): [Tensor, Tensor];
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(input: Number, other: Number, keywords?: { alpha?: Number; out?: Tensor | null }): Tensor;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(...args: Named<['input', 'other'], { input: Number; other: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(...args: Named<['input', 'batch1', 'batch2'], { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number; out?: Tensor | null }): Tensor;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(...args: Named<['input', 'tensor1', 'tensor2'], { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Number; out?: Tensor | null }>): Tensor;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number; out?: Tensor | null }): Tensor;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(...args: Named<['input', 'tensor1', 'tensor2'], { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Number; out?: Tensor | null }>): Tensor;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(...args: Named<['input', 'mat1', 'mat2'], { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, out_dtype: dtype, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(...args: Named<['input', 'mat1', 'mat2', 'out_dtype'], { input: Tensor; mat1: Tensor; mat2: Tensor; out_dtype: dtype; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(...args: Named<['input', 'mat', 'vec'], { input: Tensor; mat: Tensor; vec: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(...args: Named<['input', 'mat', 'vec'], { input: Tensor; mat: Tensor; vec: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(...args: Named<['input', 'vec1', 'vec2'], { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(input: Tensor): Tensor;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, size: Ints, align_corners: boolean): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(...args: Named<['theta', 'size', 'align_corners'], { theta: Tensor; size: Ints; align_corners: boolean }>): Tensor;
  /** `alias_copy(Tensor self) -> Tensor` */
  alias_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `alias_copy(Tensor self) -> Tensor` */
  alias_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `all(Tensor self) -> Tensor` */
  all(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `all(Tensor self) -> Tensor` */
  all(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim?: Ints | null, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(input: Tensor, other: Tensor, rtol?: Float, atol?: Float, equal_nan?: boolean): boolean;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(...args: Named<['input', 'other', 'rtol', 'atol', 'equal_nan'], { input: Tensor; other: Tensor; rtol?: Float; atol?: Float; equal_nan?: boolean }>): boolean;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, p: Float, train: boolean): Tensor;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, p: Float, train: boolean): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(input: Tensor, dim?: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(input: Tensor, dim?: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(input: Tensor, keywords?: { dim?: Int | null; keepdim?: boolean; out?: readonly Tensor[] | null }): types.aminmax;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(...args: Named<['input'], { input: Tensor; dim?: Int | null; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.aminmax;
  /** `angle(Tensor self) -> Tensor` */
  angle(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `angle(Tensor self) -> Tensor` */
  angle(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `any(Tensor self) -> Tensor` */
  any(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `any(Tensor self) -> Tensor` */
  any(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim?: Ints | null, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(end: Number, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(...args: Named<['end'], { end: Number; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Number, end: Number, keywords?: TensorOptions): Tensor;
  /** `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(...args: Named<['start', 'end'], { start: Number; end: Number } & TensorOptions>): Tensor;
  /** `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Number, end: Number, step?: Number, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(...args: Named<['start', 'end', 'step'], { start: Number; end: Number; step?: Number; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `arccos(Tensor self) -> Tensor` */
  arccos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arccos(Tensor self) -> Tensor` */
  arccos(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(input: Tensor): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `arccosh(Tensor self) -> Tensor` */
  arccosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arccosh(Tensor self) -> Tensor` */
  arccosh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(input: Tensor): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `arcsin(Tensor self) -> Tensor` */
  arcsin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsin(Tensor self) -> Tensor` */
  arcsin(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(input: Tensor): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `arcsinh(Tensor self) -> Tensor` */
  arcsinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsinh(Tensor self) -> Tensor` */
  arcsinh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(input: Tensor): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `arctan(Tensor self) -> Tensor` */
  arctan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arctan(Tensor self) -> Tensor` */
  arctan(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(input: Tensor): Tensor;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `arctanh(Tensor self) -> Tensor` */
  arctanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `arctanh(Tensor self) -> Tensor` */
  arctanh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(input: Tensor): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(input: Tensor, dim?: Int | null, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Int | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(input: Tensor, dim?: Int | null, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Int | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
  argsort(input: Tensor, keywords: { stable: boolean; dim?: Int; descending?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
  argsort(...args: Named<['input'], { input: Tensor; stable: boolean; dim?: Int; descending?: boolean; out?: Tensor | null }>): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(input: Tensor, dim?: Int, descending?: boolean): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(...args: Named<['input', 'dim', 'descending'], { input: Tensor; dim?: Int; descending?: boolean }>): Tensor;
  /** `argwhere(Tensor self) -> Tensor` */
  argwhere(input: Tensor): Tensor;
  /** `argwhere(Tensor self) -> Tensor` */
  argwhere(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  as_strided(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  as_strided(...args: Named<['input', 'size', 'stride', 'storage_offset'], { input: Tensor; size: Ints; stride: Ints; storage_offset?: Int | null }>): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(...args: Named<['input', 'size', 'stride', 'storage_offset'], { input: Tensor; size: Ints; stride: Ints; storage_offset?: Int | null }>): Tensor;
  /** `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_copy(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_copy(...args: Named<['input', 'size', 'stride', 'storage_offset'], { input: Tensor; size: Ints; stride: Ints; storage_offset?: Int | null; out?: Tensor | null }>): Tensor;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_scatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null): Tensor;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_scatter(...args: Named<['input', 'src', 'size', 'stride', 'storage_offset'], { input: Tensor; src: Tensor; size: Ints; stride: Ints; storage_offset?: Int | null }>): Tensor;
  /** `asin(Tensor self) -> Tensor` */
  asin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `asin(Tensor self) -> Tensor` */
  asin(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(input: Tensor): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `asinh(Tensor self) -> Tensor` */
  asinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `asinh(Tensor self) -> Tensor` */
  asinh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(input: Tensor): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atan(Tensor self) -> Tensor` */
  atan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `atan(Tensor self) -> Tensor` */
  atan(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(input: Tensor): Tensor;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atanh(Tensor self) -> Tensor` */
  atanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `atanh(Tensor self) -> Tensor` */
  atanh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(input: Tensor): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atleast_1d(Tensor self) -> Tensor` */
  atleast_1d(input: Tensor): Tensor;
  /** `atleast_1d(Tensor self) -> Tensor` */
  atleast_1d(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_1d(tensors: readonly Tensor[]): Tensor[];
  /** `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_1d(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `atleast_2d(Tensor self) -> Tensor` */
  atleast_2d(input: Tensor): Tensor;
  /** `atleast_2d(Tensor self) -> Tensor` */
  atleast_2d(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_2d(tensors: readonly Tensor[]): Tensor[];
  /** `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_2d(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `atleast_3d(Tensor self) -> Tensor` */
  atleast_3d(input: Tensor): Tensor;
  /** `atleast_3d(Tensor self) -> Tensor` */
  atleast_3d(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_3d(tensors: readonly Tensor[]): Tensor[];
  /** `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_3d(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, ceil_mode?: boolean, count_include_pad?: boolean): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; ceil_mode?: boolean; count_include_pad?: boolean }>): Tensor;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(...args: Named<['input', 'batch1', 'batch2'], { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, out_dtype: dtype, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(...args: Named<['input', 'batch1', 'batch2', 'out_dtype'], { input: Tensor; batch1: Tensor; batch2: Tensor; out_dtype: dtype; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(window_length: Int, keywords?: TensorOptions): Tensor;
  /** `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(...args: Named<['window_length'], { window_length: Int } & TensorOptions>): Tensor;
  /** `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(window_length: Int, periodic: boolean, keywords?: TensorOptions): Tensor;
  /** `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(...args: Named<['window_length', 'periodic'], { window_length: Int; periodic: boolean } & TensorOptions>): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: Float, eps: Float, cudnn_enabled: boolean): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'momentum', 'eps', 'cudnn_enabled'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: Float; eps: Float; cudnn_enabled: boolean }>): Tensor;
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, count: Tensor): Tensor;
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(...args: Named<['grad_out', 'input', 'mean', 'invstd', 'weight', 'sum_dy', 'sum_dy_xmu', 'count'], { grad_out: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }>): Tensor;
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, bias_g: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(...args: Named<['grad_out', 'input', 'mean', 'invstd', 'weight', 'input_g', 'weight_g', 'bias_g'], { grad_out: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }>): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: Float, keywords?: { out?: Tensor | null }): Tensor;
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(...args: Named<['input', 'weight', 'bias', 'mean', 'invstd', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: Float; out?: Tensor | null }>): Tensor;
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: Float, eps: Float, count: Int): [Tensor, Tensor];
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(...args: Named<['input', 'mean', 'invstd', 'running_mean', 'running_var', 'momentum', 'eps', 'count'], { input: Tensor; mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: Float; eps: Float; count: Int }>): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: Float, eps: Float, counts: Tensor): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(...args: Named<['input', 'mean', 'invstd', 'running_mean', 'running_var', 'momentum', 'eps', 'counts'], { input: Tensor; mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: Float; eps: Float; counts: Tensor }>): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(input: Tensor, eps: Float): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(...args: Named<['input', 'eps'], { input: Tensor; eps: Float }>): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: Float): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(...args: Named<['input', 'running_mean', 'running_var', 'momentum'], { input: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: Float }>): [Tensor, Tensor];
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, keywords?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
  bernoulli(...args: Named<['input'], { input: Tensor; generator?: Generator | null; out?: Tensor | null }>): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, p: Float, keywords?: { generator?: Generator | null }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(...args: Named<['input', 'p'], { input: Tensor; p: Float; generator?: Generator | null }>): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(...args: Named<['input1', 'input2', 'weight', 'bias'], { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null }>): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | null, pos_weight?: Tensor | null, reduction?: Int): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor` */
  binary_cross_entropy_with_logits(...args: Named<['input', 'target', 'weight', 'pos_weight', 'reduction'], { input: Tensor; target: Tensor; weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: Int }>): Tensor;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: Int): Tensor;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(...args: Named<['input', 'weights', 'minlength'], { input: Tensor; weights?: Tensor | null; minlength?: Int }>): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(...args: Named<['count', 'prob', 'generator'], { count: Tensor; prob: Tensor; generator?: Generator | null }>): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_and(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_and(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_and(self: Number, other: Tensor): Tensor;
  /** `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_and(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_left_shift(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_left_shift(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_left_shift(self: Number, other: Tensor): Tensor;
  /** `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_left_shift(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /** `bitwise_not(Tensor self) -> Tensor` */
  bitwise_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `bitwise_not(Tensor self) -> Tensor` */
  bitwise_not(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_or(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_or(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_or(self: Number, other: Tensor): Tensor;
  /** `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_or(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_right_shift(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_right_shift(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_right_shift(self: Number, other: Tensor): Tensor;
  /** `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_right_shift(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_xor(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_xor(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_xor(self: Number, other: Tensor): Tensor;
  /** `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_xor(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /** `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(window_length: Int, keywords?: TensorOptions): Tensor;
  /** `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(...args: Named<['window_length'], { window_length: Int } & TensorOptions>): Tensor;
  /** `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(window_length: Int, periodic: boolean, keywords?: TensorOptions): Tensor;
  /** `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(...args: Named<['window_length', 'periodic'], { window_length: Int; periodic: boolean } & TensorOptions>): Tensor;
  /** `block_diag(Tensor[] tensors) -> Tensor` */
  block_diag(tensors: readonly Tensor[]): Tensor;
  /** `block_diag(Tensor[] tensors) -> Tensor` */
  block_diag(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(...args: Named<['input', 'mat2'], { input: Tensor; mat2: Tensor; out?: Tensor | null }>): Tensor;
  /** `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor, out_dtype: dtype, keywords?: { out?: Tensor | null }): Tensor;
  /** `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(...args: Named<['input', 'mat2', 'out_dtype'], { input: Tensor; mat2: Tensor; out_dtype: dtype; out?: Tensor | null }>): Tensor;
  /** `broadcast_tensors(Tensor[] tensors) -> Tensor[]` */
  broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
  /** `broadcast_tensors(Tensor[] tensors) -> Tensor[]` */
  broadcast_tensors(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcast_to(input: Tensor, size: Ints): Tensor;
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcast_to(...args: Named<['input', 'size'], { input: Tensor; size: Ints }>): Tensor;
  /** `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(input: Tensor, boundaries: Tensor, keywords?: { out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  /** `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(...args: Named<['input', 'boundaries'], { input: Tensor; boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor | null }>): Tensor;
  /** `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(self: Number, boundaries: Tensor, keywords?: { out_int32?: boolean; right?: boolean }): Tensor;
  /** `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(...args: Named<['self', 'boundaries'], { self: Number; boundaries: Tensor; out_int32?: boolean; right?: boolean }>): Tensor;
  /** `can_cast(ScalarType from_, ScalarType to) -> bool` */
  can_cast(from_: dtype, to: dtype): boolean;
  /** `can_cast(ScalarType from_, ScalarType to) -> bool` */
  can_cast(...args: Named<['from_', 'to'], { from_: dtype; to: dtype }>): boolean;
  /** `cartesian_prod(Tensor[] tensors) -> Tensor` */
  cartesian_prod(tensors: readonly Tensor[]): Tensor;
  /** `cartesian_prod(Tensor[] tensors) -> Tensor` */
  cartesian_prod(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor;
  /** `cat(Tensor[] tensors, int dim=0) -> Tensor` */
  cat(tensors: readonly Tensor[], dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `cat(Tensor[] tensors, int dim=0) -> Tensor` */
  cat(...args: Named<['tensors', 'dim'], { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `ccol_indices_copy(Tensor self) -> Tensor` */
  ccol_indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `ccol_indices_copy(Tensor self) -> Tensor` */
  ccol_indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
  cdist(x1: Tensor, x2: Tensor, p?: Float, compute_mode?: Int | null): Tensor;
  /** `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
  cdist(...args: Named<['x1', 'x2', 'p', 'compute_mode'], { x1: Tensor; x2: Tensor; p?: Float; compute_mode?: Int | null }>): Tensor;
  /** `ceil(Tensor self) -> Tensor` */
  ceil(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `ceil(Tensor self) -> Tensor` */
  ceil(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(input: Tensor): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.) -> Tensor` */
  celu(input: Tensor, alpha?: Number): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.) -> Tensor` */
  celu(...args: Named<['input', 'alpha'], { input: Tensor; alpha?: Number }>): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
  celu_(input: Tensor, alpha?: Number): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
  celu_(...args: Named<['input', 'alpha'], { input: Tensor; alpha?: Number }>): Tensor;
  /** `chain_matmul(Tensor[] matrices) -> Tensor` */
  chain_matmul(matrices: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `chain_matmul(Tensor[] matrices) -> Tensor` */
  chain_matmul(...args: Named<['matrices'], { matrices: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(input: Tensor, groups: Int): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(...args: Named<['input', 'groups'], { input: Tensor; groups: Int }>): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(input: Tensor, upper?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(...args: Named<['input', 'upper'], { input: Tensor; upper?: boolean; out?: Tensor | null }>): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  cholesky_inverse(input: Tensor, upper?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  cholesky_inverse(...args: Named<['input', 'upper'], { input: Tensor; upper?: boolean; out?: Tensor | null }>): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  cholesky_solve(...args: Named<['input', 'input2', 'upper'], { input: Tensor; input2: Tensor; upper?: boolean; out?: Tensor | null }>): Tensor;
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(input: Tensor, numel: Int, n_bins: Int, ratio: Float, bit_width: Int): [Tensor, Tensor];
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(...args: Named<['input', 'numel', 'n_bins', 'ratio', 'bit_width'], { input: Tensor; numel: Int; n_bins: Int; ratio: Float; bit_width: Int }>): [Tensor, Tensor];
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(input: Tensor, chunks: Int, dim?: Int): Tensor[];
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(...args: Named<['input', 'chunks', 'dim'], { input: Tensor; chunks: Int; dim?: Int }>): Tensor[];
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(input: Tensor, min?: Number | null, max?: Number | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Number | null; max?: Number | null; out?: Tensor | null }>): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Tensor | null; max?: Tensor | null }>): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Number | null, max?: Number | null): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Number | null; max?: Number | null }>): Tensor;
  /**
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`\
   * `clamp_max(Tensor self, Scalar max) -> Tensor`\
   */
  clamp_max(input: Tensor, max: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`\
   * `clamp_max(Tensor self, Scalar max) -> Tensor`\
   */
  clamp_max(...args: Named<['input', 'max'], { input: Tensor; max: Number; out?: Tensor | null }>): Tensor;
  /**
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`\
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`\
   */
  clamp_max_(input: Tensor, max: Number): Tensor;
  /**
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`\
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`\
   */
  clamp_max_(...args: Named<['input', 'max'], { input: Tensor; max: Number }>): Tensor;
  /**
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`\
   * `clamp_min(Tensor self, Scalar min) -> Tensor`\
   */
  clamp_min(input: Tensor, min: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`\
   * `clamp_min(Tensor self, Scalar min) -> Tensor`\
   */
  clamp_min(...args: Named<['input', 'min'], { input: Tensor; min: Number; out?: Tensor | null }>): Tensor;
  /**
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`\
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`\
   */
  clamp_min_(input: Tensor, min: Number): Tensor;
  /**
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`\
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`\
   */
  clamp_min_(...args: Named<['input', 'min'], { input: Tensor; min: Number }>): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(input: Tensor, min?: Number | null, max?: Number | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Number | null; max?: Number | null; out?: Tensor | null }>): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Tensor | null; max?: Tensor | null }>): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Number | null, max?: Number | null): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(...args: Named<['input', 'min', 'max'], { input: Tensor; min?: Number | null; max?: Number | null }>): Tensor;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  clone(input: Tensor, keywords?: { memory_format?: memory_format | null }): Tensor;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  clone(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null }>): Tensor;
  /** `col_indices_copy(Tensor self) -> Tensor` */
  col_indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `col_indices_copy(Tensor self) -> Tensor` */
  col_indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `column_stack(Tensor[] tensors) -> Tensor` */
  column_stack(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `column_stack(Tensor[] tensors) -> Tensor` */
  column_stack(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
  combinations(input: Tensor, r?: Int, with_replacement?: boolean): Tensor;
  /** `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
  combinations(...args: Named<['input', 'r', 'with_replacement'], { input: Tensor; r?: Int; with_replacement?: boolean }>): Tensor;
  /** `complex(Tensor real, Tensor imag) -> Tensor` */
  complex(real: Tensor, imag: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `complex(Tensor real, Tensor imag) -> Tensor` */
  complex(...args: Named<['real', 'imag'], Keywords<{ real: Tensor; imag: Tensor; out?: Tensor | null }>>): Tensor;
  /** `concat(Tensor[] tensors, int dim=0) -> Tensor` */
  concat(tensors: readonly Tensor[], dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `concat(Tensor[] tensors, int dim=0) -> Tensor` */
  concat(...args: Named<['tensors', 'dim'], { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `concatenate(Tensor[] tensors, int dim=0) -> Tensor` */
  concatenate(tensors: readonly Tensor[], dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `concatenate(Tensor[] tensors, int dim=0) -> Tensor` */
  concatenate(...args: Named<['tensors', 'dim'], { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` */
  conj(input: Tensor): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` */
  conj(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` */
  conj_physical(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` */
  conj_physical(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(input: Tensor): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, pad: Ints, value?: Number): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(...args: Named<['input', 'pad', 'value'], { input: Tensor; pad: Ints; value?: Number }>): Tensor;
  /**
   * `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`\
   * `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`\
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints | 'valid' | 'same', dilation?: Int | Ints, groups?: Int): Tensor;
  /**
   * `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`\
   * `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`\
   */
  conv1d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints | 'valid' | 'same'; dilation?: Int | Ints; groups?: Int }>): Tensor;
  /**
   * `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`\
   * `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`\
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints | 'valid' | 'same', dilation?: Int | Ints, groups?: Int): Tensor;
  /**
   * `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`\
   * `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`\
   */
  conv2d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints | 'valid' | 'same'; dilation?: Int | Ints; groups?: Int }>): Tensor;
  /**
   * `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`\
   * `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`\
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints | 'valid' | 'same', dilation?: Int | Ints, groups?: Int): Tensor;
  /**
   * `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`\
   * `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`\
   */
  conv3d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints | 'valid' | 'same'; dilation?: Int | Ints; groups?: Int }>): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(...args: Named<['input', 'weight', 'bias', 'pad'], { input: Tensor; weight: Tensor; bias: Tensor; pad?: Int }>): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, output_padding?: Int | Ints, groups?: Int, dilation?: Int | Ints): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
  conv_transpose1d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; output_padding?: Int | Ints; groups?: Int; dilation?: Int | Ints }>): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, output_padding?: Int | Ints, groups?: Int, dilation?: Int | Ints): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
  conv_transpose2d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; output_padding?: Int | Ints; groups?: Int; dilation?: Int | Ints }>): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, output_padding?: Int | Ints, groups?: Int, dilation?: Int | Ints): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  conv_transpose3d(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation'], { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; output_padding?: Int | Ints; groups?: Int; dilation?: Int | Ints }>): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'transposed', 'output_padding', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }>): Tensor;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  copysign(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  copysign(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `corrcoef(Tensor self) -> Tensor` */
  corrcoef(input: Tensor): Tensor;
  /** `corrcoef(Tensor self) -> Tensor` */
  corrcoef(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `cos(Tensor self) -> Tensor` */
  cos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `cos(Tensor self) -> Tensor` */
  cos(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(input: Tensor): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `cosh(Tensor self) -> Tensor` */
  cosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `cosh(Tensor self) -> Tensor` */
  cosh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(input: Tensor): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: Float, reduction?: Int): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  cosine_embedding_loss(...args: Named<['input1', 'input2', 'target', 'margin', 'reduction'], { input1: Tensor; input2: Tensor; target: Tensor; margin?: Float; reduction?: Int }>): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: Int, eps?: Float): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(...args: Named<['x1', 'x2', 'dim', 'eps'], { x1: Tensor; x2: Tensor; dim?: Int; eps?: Float }>): Tensor;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  count_nonzero(input: Tensor, dim?: Int | null): Tensor;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  count_nonzero(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | null }>): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(input: Tensor, dim: Ints): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(...args: Named<['input', 'dim'], { input: Tensor; dim: Ints }>): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(input: Tensor, keywords?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(...args: Named<['input'], { input: Tensor; correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }>): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(input: Tensor, other: Tensor, dim?: Int | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(...args: Named<['input', 'other', 'dim'], { input: Tensor; other: Tensor; dim?: Int | null; out?: Tensor | null }>): Tensor;
  /** `crow_indices_copy(Tensor self) -> Tensor` */
  crow_indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `crow_indices_copy(Tensor self) -> Tensor` */
  crow_indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int, reduction?: Int, zero_infinity?: boolean): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'reduction', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank?: Int; reduction?: Int; zero_infinity?: boolean }>): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int, reduction?: Int, zero_infinity?: boolean): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'reduction', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank?: Int; reduction?: Int; zero_infinity?: boolean }>): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(...args: Named<['theta', 'N', 'C', 'H', 'W'], { theta: Tensor; N: Int; C: Int; H: Int; W: Int }>): Tensor;
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: Float, epsilon: Float, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'exponential_average_factor', 'epsilon'], { input: Tensor; weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: Float; epsilon: Float; out?: readonly Tensor[] | null }>): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(...args: Named<['input', 'weight', 'padding', 'stride', 'dilation', 'groups', 'benchmark', 'deterministic', 'allow_tf32'], { input: Tensor; weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean; out?: Tensor | null }>): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Number | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(...args: Named<['input', 'weight', 'z', 'alpha', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; z: Tensor; alpha: Number | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(...args: Named<['input', 'weight', 'padding', 'output_padding', 'stride', 'dilation', 'groups', 'benchmark', 'deterministic', 'allow_tf32'], { input: Tensor; weight: Tensor; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }>): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(...args: Named<['input', 'grid'], { input: Tensor; grid: Tensor }>): Tensor;
  /** `cudnn_is_acceptable(Tensor self) -> bool` */
  cudnn_is_acceptable(input: Tensor): boolean;
  /** `cudnn_is_acceptable(Tensor self) -> bool` */
  cudnn_is_acceptable(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(input: Tensor, dim: Int, keywords?: { out?: readonly Tensor[] | null }): types.cummax;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(...args: Named<['input', 'dim'], { input: Tensor; dim: Int; out?: readonly Tensor[] | null }>): types.cummax;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(input: Tensor, dim: Int, keywords?: { out?: readonly Tensor[] | null }): types.cummin;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(...args: Named<['input', 'dim'], { input: Tensor; dim: Int; out?: readonly Tensor[] | null }>): types.cummin;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(input: Tensor, dim: Int, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(...args: Named<['input', 'dim'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(input: Tensor, dim: Int, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(...args: Named<['input', 'dim'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  cumulative_trapezoid(y: Tensor, x: Tensor, keywords?: { dim?: Int }): Tensor;
  /** `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  cumulative_trapezoid(...args: Named<['y', 'x'], { y: Tensor; x: Tensor; dim?: Int }>): Tensor;
  /** `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulative_trapezoid(y: Tensor, keywords?: { dx?: Number; dim?: Int }): Tensor;
  /** `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulative_trapezoid(...args: Named<['y'], { y: Tensor; dx?: Number; dim?: Int }>): Tensor;
  /** `deg2rad(Tensor self) -> Tensor` */
  deg2rad(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `deg2rad(Tensor self) -> Tensor` */
  deg2rad(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(input: Tensor): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `dequantize.self(Tensor self) -> Tensor` */
  dequantize(input: Tensor): Tensor;
  /** `dequantize.self(Tensor self) -> Tensor` */
  dequantize(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(tensors: readonly Tensor[]): Tensor[];
  /** `dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `det(Tensor self) -> Tensor` */
  det(input: Tensor): Tensor;
  /** `det(Tensor self) -> Tensor` */
  det(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(input: Tensor): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(input: Tensor): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `detach_copy(Tensor self) -> Tensor` */
  detach_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `detach_copy(Tensor self) -> Tensor` */
  detach_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(input: Tensor, diagonal?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(...args: Named<['input', 'diagonal'], { input: Tensor; diagonal?: Int; out?: Tensor | null }>): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diag_embed(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diag_embed(...args: Named<['input', 'offset', 'dim1', 'dim2'], { input: Tensor; offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(input: Tensor, offset?: Int): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(...args: Named<['input', 'offset'], { input: Tensor; offset?: Int }>): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(...args: Named<['input', 'offset', 'dim1', 'dim2'], { input: Tensor; offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_copy(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_copy(...args: Named<['input', 'offset', 'dim1', 'dim2'], { input: Tensor; offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null }>): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_scatter(input: Tensor, src: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_scatter(...args: Named<['input', 'src', 'offset', 'dim1', 'dim2'], { input: Tensor; src: Tensor; offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(input: Tensor, n?: Int, dim?: Int, prepend?: Tensor | null, append?: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(...args: Named<['input', 'n', 'dim', 'prepend', 'append'], { input: Tensor; n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `digamma(Tensor self) -> Tensor` */
  digamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `digamma(Tensor self) -> Tensor` */
  digamma(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(input: Tensor, other: Tensor, p?: Number): Tensor;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(...args: Named<['input', 'other', 'p'], { input: Tensor; other: Tensor; p?: Number }>): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(input: Number, other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null; out?: Tensor | null }): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(...args: Named<['input', 'other'], { input: Number; other: Number; rounding_mode: 'trunc' | 'floor' | null; out?: Tensor | null }>): Tensor;
  /** `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  div(input: Number, other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): Tensor;
  /** `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  div(...args: Named<['input', 'other'], { input: Number; other: Number; rounding_mode: 'trunc' | 'floor' | null }>): Tensor;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  divide(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  divide(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(input: Number, other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null; out?: Tensor | null }): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(...args: Named<['input', 'other'], { input: Number; other: Number; rounding_mode: 'trunc' | 'floor' | null; out?: Tensor | null }>): Tensor;
  /** `divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(input: Number, other: Number): Tensor;
  /** `divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(...args: Named<['input', 'other'], { input: Number; other: Number }>): Tensor;
  /** `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(input: Number, other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): Tensor;
  /** `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(...args: Named<['input', 'other'], { input: Number; other: Number; rounding_mode: 'trunc' | 'floor' | null }>): Tensor;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(input: Tensor, tensor: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(...args: Named<['input', 'tensor'], { input: Tensor; tensor: Tensor; out?: Tensor | null }>): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: Float, train: boolean): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: Float, train: boolean): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(input: Tensor, sections: Int): Tensor[];
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(...args: Named<['input', 'sections'], { input: Tensor; sections: Int }>): Tensor[];
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(input: Tensor, indices: Ints): Tensor[];
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(...args: Named<['input', 'indices'], { input: Tensor; indices: Ints }>): Tensor[];
  /** `dstack(Tensor[] tensors) -> Tensor` */
  dstack(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `dstack(Tensor[] tensors) -> Tensor` */
  dstack(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor` */
  einsum(equation: string, tensors: readonly Tensor[], keywords?: { path?: Ints | null }): Tensor;
  /** `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor` */
  einsum(...args: Named<['equation', 'tensors'], { equation: string; tensors: readonly Tensor[]; path?: Ints | null }>): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, padding_idx?: Int, scale_grad_by_freq?: boolean, sparse?: boolean): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(...args: Named<['weight', 'indices', 'padding_idx', 'scale_grad_by_freq', 'sparse'], { weight: Tensor; indices: Tensor; padding_idx?: Int; scale_grad_by_freq?: boolean; sparse?: boolean }>): Tensor;
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: Int, sparse: boolean, per_sample_weights: Tensor | null, include_last_offset: boolean, padding_idx: Int | null): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(...args: Named<['weight', 'indices', 'offsets', 'scale_grad_by_freq', 'mode', 'sparse', 'per_sample_weights', 'include_last_offset', 'padding_idx'], { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: Int; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: Int | null }>): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: Int, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(...args: Named<['weight', 'indices', 'offsets', 'scale_grad_by_freq', 'mode', 'sparse', 'per_sample_weights', 'include_last_offset'], { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }>): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: Float, norm_type: Float): Tensor;
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(...args: Named<['input', 'indices', 'max_norm', 'norm_type'], { input: Tensor; indices: Tensor; max_norm: Float; norm_type: Float }>): Tensor;
  /** `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty(...args: Sizes<'size', { size: Ints; memory_format?: memory_format | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_like(input: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_like(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_permuted(size: Ints, physical_layout: Ints, keywords?: TensorOptions): Tensor;
  /** `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_permuted(...args: Named<['size', 'physical_layout'], { size: Ints; physical_layout: Ints } & TensorOptions>): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(size: Ints, qtensor: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(...args: Named<['size', 'qtensor'], { size: Ints; qtensor: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_strided(size: Ints, stride: Ints, keywords?: TensorOptions): Tensor;
  /** `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_strided(...args: Named<['size', 'stride'], { size: Ints; stride: Ints } & TensorOptions>): Tensor;
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  eq(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  eq(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(input: Tensor, other: Tensor): boolean;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): boolean;
  /** `erf(Tensor self) -> Tensor` */
  erf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `erf(Tensor self) -> Tensor` */
  erf(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(input: Tensor): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `erfc(Tensor self) -> Tensor` */
  erfc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `erfc(Tensor self) -> Tensor` */
  erfc(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(input: Tensor): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `erfinv(Tensor self) -> Tensor` */
  erfinv(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `erfinv(Tensor self) -> Tensor` */
  erfinv(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `exp(Tensor self) -> Tensor` */
  exp(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `exp(Tensor self) -> Tensor` */
  exp(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `exp2(Tensor self) -> Tensor` */
  exp2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `exp2(Tensor self) -> Tensor` */
  exp2(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(input: Tensor): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(input: Tensor): Tensor;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor` */
  expand_copy(input: Tensor, size: Ints, keywords?: { implicit?: boolean; out?: Tensor | null }): Tensor;
  /** `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor` */
  expand_copy(...args: Named<['input', 'size'], { input: Tensor; size: Ints; implicit?: boolean; out?: Tensor | null }>): Tensor;
  /** `expm1(Tensor self) -> Tensor` */
  expm1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `expm1(Tensor self) -> Tensor` */
  expm1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(input: Tensor): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: Int, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(...args: Named<['n'], { n: Int; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: Int, m: Int, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(...args: Named<['n', 'm'], { n: Int; m: Int; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int): Tensor;
  /** `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_channel_affine(...args: Named<['input', 'scale', 'zero_point', 'axis', 'quant_min', 'quant_max'], { input: Tensor; scale: Tensor; zero_point: Tensor; axis: Int; quant_min: Int; quant_max: Int }>): Tensor;
  /** `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int): Tensor;
  /** `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(...args: Named<['input', 'scale', 'zero_point', 'quant_min', 'quant_max'], { input: Tensor; scale: Tensor; zero_point: Tensor; quant_min: Int; quant_max: Int }>): Tensor;
  /** `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Float, zero_point: Int, quant_min: Int, quant_max: Int): Tensor;
  /** `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(...args: Named<['input', 'scale', 'zero_point', 'quant_min', 'quant_max'], { input: Tensor; scale: Float; zero_point: Int; quant_min: Int; quant_max: Int }>): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(...args: Named<['input', 'packed_weight', 'bias'], { input: Tensor; packed_weight: Tensor; bias: Tensor }>): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(...args: Named<['input', 'packed_weight', 'bias', 'output'], { input: Tensor; packed_weight: Tensor; bias: Tensor; output: Tensor }>): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(...args: Named<['input', 'packed_weight', 'bias'], { input: Tensor; packed_weight: Tensor; bias: Tensor | null }>): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(...args: Named<['input', 'packed_weight', 'bias', 'output'], { input: Tensor; packed_weight: Tensor; bias: Tensor | null; output: Tensor }>): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Number, weight_zero_point: Number, bias: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(...args: Named<['input', 'weight', 'packed', 'col_offsets', 'weight_scale', 'weight_zero_point', 'bias'], { input: Tensor; weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Number; weight_zero_point: Number; bias: Tensor }>): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Number, weight_zero_point: Number, bias: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(...args: Named<['input', 'weight', 'packed', 'col_offsets', 'weight_scale', 'weight_zero_point', 'bias'], { input: Tensor; weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Number; weight_zero_point: Number; bias: Tensor }>): Tensor;
  /** `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
  /** `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemm_linear_quantize_weight(...args: Named<['input'], { input: Tensor }>): [Tensor, Tensor, number, number];
  /** `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
  /** `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemm_pack_gemm_matrix_fp16(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemm_pack_quantized_matrix(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, K: Int, N: Int): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(...args: Named<['input', 'K', 'N'], { input: Tensor; K: Int; N: Int }>): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, p: Float, train: boolean): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, p: Float, train: boolean): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, p: Float, train: boolean): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, p: Float, train: boolean): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean }>): Tensor;
  /**
   * `fill.Tensor(Tensor self, Tensor value) -> Tensor`\
   * `fill.Scalar(Tensor self, Scalar value) -> Tensor`\
   */
  fill(input: Tensor, value: Number): Tensor;
  /**
   * `fill.Tensor(Tensor self, Tensor value) -> Tensor`\
   * `fill.Scalar(Tensor self, Scalar value) -> Tensor`\
   */
  fill(...args: Named<['input', 'value'], { input: Tensor; value: Number }>): Tensor;
  /**
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`\
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`\
   */
  fill_(input: Tensor, value: Number): Tensor;
  /**
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`\
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`\
   */
  fill_(...args: Named<['input', 'value'], { input: Tensor; value: Number }>): Tensor;
  /** `fix(Tensor self) -> Tensor` */
  fix(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `fix(Tensor self) -> Tensor` */
  fix(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(input: Tensor): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(input: Tensor, start_dim?: Int, end_dim?: Int): Tensor;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(...args: Named<['input', 'start_dim', 'end_dim'], { input: Tensor; start_dim?: Int; end_dim?: Int }>): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` */
  flip(input: Tensor, dims: Ints): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` */
  flip(...args: Named<['input', 'dims'], { input: Tensor; dims: Ints }>): Tensor;
  /** `fliplr(Tensor self) -> Tensor` */
  fliplr(input: Tensor): Tensor;
  /** `fliplr(Tensor self) -> Tensor` */
  fliplr(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `flipud(Tensor self) -> Tensor` */
  flipud(input: Tensor): Tensor;
  /** `flipud(Tensor self) -> Tensor` */
  flipud(...args: Named<['input'], { input: Tensor }>): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  float_power(input: Tensor, exponent: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  float_power(...args: Named<['input', 'exponent'], { input: Tensor; exponent: Number; out?: Tensor | null }>): Tensor;
  /** `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  float_power(self: Number, exponent: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  float_power(...args: Named<['self', 'exponent'], { self: Number; exponent: Tensor; out?: Tensor | null }>): Tensor;
  /** `floor(Tensor self) -> Tensor` */
  floor(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `floor(Tensor self) -> Tensor` */
  floor(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(input: Tensor): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` */
  floor_divide(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` */
  floor_divide(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  floor_divide(input: Number, other: Number): Tensor;
  /** `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  floor_divide(...args: Named<['input', 'other'], { input: Number; other: Number }>): Tensor;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  fmod(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  fmod(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `frac(Tensor self) -> Tensor` */
  frac(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `frac(Tensor self) -> Tensor` */
  frac(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(input: Tensor): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(input: Tensor, keywords?: { out?: readonly Tensor[] | null }): types.frexp;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(...args: Named<['input'], { input: Tensor; out?: readonly Tensor[] | null }>): types.frexp;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  from_file(filename: string, shared?: boolean | null, size?: Int | null, keywords?: TensorOptions): Tensor;
  /** `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  from_file(...args: Named<['filename', 'shared', 'size'], { filename: string; shared?: boolean | null; size?: Int | null } & TensorOptions>): Tensor;
  /** `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  full(size: Ints, fill_value: Number, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  full(...args: Named<['size', 'fill_value'], { size: Ints; fill_value: Number; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  full_like(input: Tensor, fill_value: Number, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  full_like(...args: Named<['input', 'fill_value'], { input: Tensor; fill_value: Number; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: Float, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean, symmetric_quant?: boolean): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(...args: Named<['input', 'observer_on', 'fake_quant_on', 'running_min', 'running_max', 'scale', 'zero_point', 'averaging_const', 'quant_min', 'quant_max', 'ch_axis', 'per_row_fake_quant', 'symmetric_quant'], { input: Tensor; observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: Float; quant_min: Int; quant_max: Int; ch_axis: Int; per_row_fake_quant?: boolean; symmetric_quant?: boolean }>): Tensor;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(input: Tensor, dim: Int, index: Tensor, keywords?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(...args: Named<['input', 'dim', 'index'], { input: Tensor; dim: Int; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }>): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(input: Tensor, other: Tensor): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): Tensor;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ge(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ge(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(input: Tensor, keywords?: { out?: readonly Tensor[] | null }): types.geqrf;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(...args: Named<['input'], { input: Tensor; out?: readonly Tensor[] | null }>): types.geqrf;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(...args: Named<['input', 'vec2'], { input: Tensor; vec2: Tensor; out?: Tensor | null }>): Tensor;
  /** `get_device(Tensor self) -> int` */
  get_device(input: Tensor): number;
  /** `get_device(Tensor self) -> int` */
  get_device(...args: Named<['input'], { input: Tensor }>): number;
  /** `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, keywords: { dim: Ints; edge_order?: Int }): Tensor[];
  /** `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(...args: Named<['input'], { input: Tensor; dim: Ints; edge_order?: Int }>): Tensor[];
  /**
   * `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   * `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   * `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   */
  gradient(input: Tensor, keywords: { spacing: Number | readonly Scalar[] | readonly Tensor[]; dim: Ints; edge_order?: Int }): Tensor[];
  /**
   * `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   * `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   * `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`\
   */
  gradient(...args: Named<['input'], { input: Tensor; spacing: Number | readonly Scalar[] | readonly Tensor[]; dim: Ints; edge_order?: Int }>): Tensor[];
  /** `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, keywords?: { spacing?: Number | null; dim?: Int | null; edge_order?: Int }): Tensor[];
  /** `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(...args: Named<['input'], { input: Tensor; spacing?: Number | null; dim?: Int | null; edge_order?: Int }>): Tensor[];
  /**
   * `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`\
   * `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`\
   */
  gradient(input: Tensor, keywords: { spacing: readonly Scalar[] | readonly Tensor[]; dim?: Int | null; edge_order?: Int }): Tensor[];
  /**
   * `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`\
   * `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`\
   */
  gradient(...args: Named<['input'], { input: Tensor; spacing: readonly Scalar[] | readonly Tensor[]; dim?: Int | null; edge_order?: Int }>): Tensor[];
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater_equal(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater_equal(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(...args: Named<['input', 'grid', 'interpolation_mode', 'padding_mode', 'align_corners'], { input: Tensor; grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }>): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(...args: Named<['input', 'grid', 'interpolation_mode', 'padding_mode', 'align_corners'], { input: Tensor; grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }>): Tensor;
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(...args: Named<['input', 'grid', 'interpolation_mode', 'padding_mode', 'align_corners'], { input: Tensor; grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }>): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: Int, weight?: Tensor | null, bias?: Tensor | null, eps?: Float, cudnn_enabled?: boolean): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(...args: Named<['input', 'num_groups', 'weight', 'bias', 'eps', 'cudnn_enabled'], { input: Tensor; num_groups: Int; weight?: Tensor | null; bias?: Tensor | null; eps?: Float; cudnn_enabled?: boolean }>): Tensor;
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(...args: Named<['data', 'batch_sizes', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional'], { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean }>): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(...args: Named<['input', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional', 'batch_first'], { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean; batch_first: boolean }>): [Tensor, Tensor];
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }>): Tensor;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  gt(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  gt(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, keywords?: TensorOptions): Tensor;
  /** `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(...args: Named<['window_length'], { window_length: Int } & TensorOptions>): Tensor;
  /** `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, keywords?: TensorOptions): Tensor;
  /** `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(...args: Named<['window_length', 'periodic'], { window_length: Int; periodic: boolean } & TensorOptions>): Tensor;
  /** `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, alpha: Float, keywords?: TensorOptions): Tensor;
  /** `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(...args: Named<['window_length', 'periodic', 'alpha'], { window_length: Int; periodic: boolean; alpha: Float } & TensorOptions>): Tensor;
  /** `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, alpha: Float, beta: Float, keywords?: TensorOptions): Tensor;
  /** `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(...args: Named<['window_length', 'periodic', 'alpha', 'beta'], { window_length: Int; periodic: boolean; alpha: Float; beta: Float } & TensorOptions>): Tensor;
  /** `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(window_length: Int, keywords?: TensorOptions): Tensor;
  /** `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(...args: Named<['window_length'], { window_length: Int } & TensorOptions>): Tensor;
  /** `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(window_length: Int, periodic: boolean, keywords?: TensorOptions): Tensor;
  /** `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(...args: Named<['window_length', 'periodic'], { window_length: Int; periodic: boolean } & TensorOptions>): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(input: Tensor, lambd?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(...args: Named<['input', 'lambd'], { input: Tensor; lambd?: Number; out?: Tensor | null }>): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hash_tensor(input: Tensor, dim?: Int | Ints, keywords?: { keepdim?: boolean; mode?: Int; out?: Tensor | null }): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hash_tensor(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints; keepdim?: boolean; mode?: Int; out?: Tensor | null }>): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(input: Tensor, values: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(...args: Named<['input', 'values'], { input: Tensor; values: Tensor; out?: Tensor | null }>): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin?: Float, reduction?: Int): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
  hinge_embedding_loss(...args: Named<['input', 'target', 'margin', 'reduction'], { input: Tensor; target: Tensor; margin?: Float; reduction?: Int }>): Tensor;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(input: Tensor, bins?: Int, min?: Number, max?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(...args: Named<['input', 'bins', 'min', 'max'], { input: Tensor; bins?: Int; min?: Number; max?: Number; out?: Tensor | null }>): Tensor;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins: Tensor, keywords?: { weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): types.histogram;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(...args: Named<['input', 'bins'], { input: Tensor; bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }>): types.histogram;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins?: Int, keywords?: { range?: Ints | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): types.histogram;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(...args: Named<['input', 'bins'], { input: Tensor; bins?: Int; range?: Ints | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }>): types.histogram;
  /**
   * `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   * `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   * `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   */
  histogramdd(input: Tensor, bins: Int | Ints | readonly Tensor[], range?: Ints | null, weight?: Tensor | null, density?: boolean): types.histogramdd;
  /**
   * `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   * `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   * `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`\
   */
  histogramdd(...args: Named<['input', 'bins', 'range', 'weight', 'density'], { input: Tensor; bins: Int | Ints | readonly Tensor[]; range?: Ints | null; weight?: Tensor | null; density?: boolean }>): types.histogramdd;
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(input: Tensor, sections: Int): Tensor[];
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(...args: Named<['input', 'sections'], { input: Tensor; sections: Int }>): Tensor[];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(input: Tensor, indices: Ints): Tensor[];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(...args: Named<['input', 'indices'], { input: Tensor; indices: Ints }>): Tensor[];
  /** `hspmm(Tensor mat1, Tensor mat2) -> Tensor` */
  hspmm(mat1: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `hspmm(Tensor mat1, Tensor mat2) -> Tensor` */
  hspmm(...args: Named<['mat1', 'mat2'], { mat1: Tensor; mat2: Tensor; out?: Tensor | null }>): Tensor;
  /** `hstack(Tensor[] tensors) -> Tensor` */
  hstack(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `hstack(Tensor[] tensors) -> Tensor` */
  hstack(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `i0(Tensor self) -> Tensor` */
  i0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `i0(Tensor self) -> Tensor` */
  i0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(input: Tensor): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `imag(Tensor(a) self) -> Tensor(a)` */
  imag(input: Tensor): Tensor;
  /** `imag(Tensor(a) self) -> Tensor(a)` */
  imag(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  index_add(input: Tensor, dim: Int, index: Tensor, source: Tensor, keywords?: { alpha?: Number; out?: Tensor | null }): Tensor;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  index_add(...args: Named<['input', 'dim', 'index', 'source'], { input: Tensor; dim: Int; index: Tensor; source: Tensor; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
  index_copy(input: Tensor, dim: Int, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
  index_copy(...args: Named<['input', 'dim', 'index', 'source'], { input: Tensor; dim: Int; index: Tensor; source: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`\
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`\
   */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Number): Tensor;
  /**
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`\
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`\
   */
  index_fill(...args: Named<['input', 'dim', 'index', 'value'], { input: Tensor; dim: Int; index: Tensor; value: Number }>): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(...args: Named<['input', 'indices', 'values', 'accumulate'], { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }>): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(...args: Named<['input', 'indices', 'values', 'accumulate'], { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }>): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(...args: Named<['input', 'dim', 'index', 'source', 'reduce'], { input: Tensor; dim: Int; index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean; out?: Tensor | null }>): Tensor;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  index_select(input: Tensor, dim: Int, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  index_select(...args: Named<['input', 'dim', 'index'], { input: Tensor; dim: Int; index: Tensor; out?: Tensor | null }>): Tensor;
  /** `indices_copy(Tensor self) -> Tensor` */
  indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `indices_copy(Tensor self) -> Tensor` */
  indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: Float, eps: Float, cudnn_enabled: boolean): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'use_input_stats', 'momentum', 'eps', 'cudnn_enabled'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: Float; eps: Float; cudnn_enabled: boolean }>): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(input: Tensor): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `inverse(Tensor self) -> Tensor` */
  inverse(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `inverse(Tensor self) -> Tensor` */
  inverse(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `is_complex(Tensor self) -> bool` */
  is_complex(input: Tensor): boolean;
  /** `is_complex(Tensor self) -> bool` */
  is_complex(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_conj(Tensor self) -> bool` */
  is_conj(input: Tensor): boolean;
  /** `is_conj(Tensor self) -> bool` */
  is_conj(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(input: Tensor): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_floating_point(Tensor self) -> bool` */
  is_floating_point(input: Tensor): boolean;
  /** `is_floating_point(Tensor self) -> bool` */
  is_floating_point(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_inference(Tensor self) -> bool` */
  is_inference(input: Tensor): boolean;
  /** `is_inference(Tensor self) -> bool` */
  is_inference(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(input: Tensor): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  is_nonzero(input: Tensor): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  is_nonzero(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(input: Tensor, other: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): boolean;
  /** `is_signed(Tensor self) -> bool` */
  is_signed(input: Tensor): boolean;
  /** `is_signed(Tensor self) -> bool` */
  is_signed(...args: Named<['input'], { input: Tensor }>): boolean;
  /** `is_vulkan_available() -> bool` */
  is_vulkan_available(): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(input: Tensor, other: Tensor, rtol?: Float, atol?: Float, equal_nan?: boolean): Tensor;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(...args: Named<['input', 'other', 'rtol', 'atol', 'equal_nan'], { input: Tensor; other: Tensor; rtol?: Float; atol?: Float; equal_nan?: boolean }>): Tensor;
  /** `isfinite(Tensor self) -> Tensor` */
  isfinite(input: Tensor): Tensor;
  /** `isfinite(Tensor self) -> Tensor` */
  isfinite(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(elements: Tensor, test_elements: Tensor, keywords?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(...args: Named<['elements', 'test_elements'], { elements: Tensor; test_elements: Tensor; assume_unique?: boolean; invert?: boolean; out?: Tensor | null }>): Tensor;
  /** `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(element: Number, test_elements: Tensor, keywords?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(...args: Named<['element', 'test_elements'], { element: Number; test_elements: Tensor; assume_unique?: boolean; invert?: boolean; out?: Tensor | null }>): Tensor;
  /** `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(elements: Tensor, test_element: Number, keywords?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(...args: Named<['elements', 'test_element'], { elements: Tensor; test_element: Number; assume_unique?: boolean; invert?: boolean; out?: Tensor | null }>): Tensor;
  /** `isinf(Tensor self) -> Tensor` */
  isinf(input: Tensor): Tensor;
  /** `isinf(Tensor self) -> Tensor` */
  isinf(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `isnan(Tensor self) -> Tensor` */
  isnan(input: Tensor): Tensor;
  /** `isnan(Tensor self) -> Tensor` */
  isnan(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `isneginf(Tensor self) -> Tensor` */
  isneginf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `isneginf(Tensor self) -> Tensor` */
  isneginf(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `isposinf(Tensor self) -> Tensor` */
  isposinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `isposinf(Tensor self) -> Tensor` */
  isposinf(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `isreal(Tensor self) -> Tensor` */
  isreal(input: Tensor): Tensor;
  /** `isreal(Tensor self) -> Tensor` */
  isreal(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: Int, hop_length?: Int | null, win_length?: Int | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: Int | null, return_complex?: boolean): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(...args: Named<['input', 'n_fft', 'hop_length', 'win_length', 'window', 'center', 'normalized', 'onesided', 'length', 'return_complex'], { input: Tensor; n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }>): Tensor;
  /** `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(window_length: Int, keywords?: TensorOptions): Tensor;
  /** `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(...args: Named<['window_length'], { window_length: Int } & TensorOptions>): Tensor;
  /** `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(window_length: Int, periodic: boolean, keywords?: TensorOptions): Tensor;
  /** `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(...args: Named<['window_length', 'periodic'], { window_length: Int; periodic: boolean } & TensorOptions>): Tensor;
  /** `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(window_length: Int, periodic: boolean, beta: Float, keywords?: TensorOptions): Tensor;
  /** `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(...args: Named<['window_length', 'periodic', 'beta'], { window_length: Int; periodic: boolean; beta: Float } & TensorOptions>): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, target: Tensor, reduction?: Int, keywords?: { log_target?: boolean }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
  kl_div(...args: Named<['input', 'target', 'reduction'], { input: Tensor; target: Tensor; reduction?: Int; log_target?: boolean }>): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(input: Tensor, k: Int, dim?: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.kthvalue;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(...args: Named<['input', 'k', 'dim', 'keepdim'], { input: Tensor; k: Int; dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.kthvalue;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | null, bias?: Tensor | null, eps?: Float, cudnn_enable?: boolean): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(...args: Named<['input', 'normalized_shape', 'weight', 'bias', 'eps', 'cudnn_enable'], { input: Tensor; normalized_shape: Ints; weight?: Tensor | null; bias?: Tensor | null; eps?: Float; cudnn_enable?: boolean }>): Tensor;
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(input: Tensor, other: Tensor): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): Tensor;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(...args: Named<['input', 'other'], { input: Tensor; other: Tensor }>): Tensor;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  le(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  le(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`\
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`\
   */
  lerp(input: Tensor, end: Tensor, weight: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`\
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`\
   */
  lerp(...args: Named<['input', 'end', 'weight'], { input: Tensor; end: Tensor; weight: Number; out?: Tensor | null }>): Tensor;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less_equal(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less_equal(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `lgamma(Tensor self) -> Tensor` */
  lgamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `lgamma(Tensor self) -> Tensor` */
  lgamma(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   */
  linspace(start: Number, end: Number, steps: Int, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /**
   * `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   */
  linspace(...args: Named<['start', 'end', 'steps'], { start: Number; end: Number; steps: Int; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Number, steps: Int, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(...args: Named<['start', 'end', 'steps'], { start: Tensor; end: Number; steps: Int; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `log(Tensor self) -> Tensor` */
  log(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `log(Tensor self) -> Tensor` */
  log(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `log10(Tensor self) -> Tensor` */
  log10(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `log10(Tensor self) -> Tensor` */
  log10(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(input: Tensor): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `log1p(Tensor self) -> Tensor` */
  log1p(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `log1p(Tensor self) -> Tensor` */
  log1p(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(input: Tensor): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `log2(Tensor self) -> Tensor` */
  log2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `log2(Tensor self) -> Tensor` */
  log2(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(input: Tensor): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(input: Tensor): Tensor;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, dtype?: dtype | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(input: Tensor, dim: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(...args: Named<['input', 'dim'], { input: Tensor; dim: Int; out?: Tensor | null }>): Tensor;
  /** `logdet(Tensor self) -> Tensor` */
  logdet(input: Tensor): Tensor;
  /** `logdet(Tensor self) -> Tensor` */
  logdet(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logical_and(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logical_and(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `logical_not(Tensor self) -> Tensor` */
  logical_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_not(Tensor self) -> Tensor` */
  logical_not(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logical_or(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logical_or(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logical_xor(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logical_xor(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(input: Tensor, eps?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(...args: Named<['input', 'eps'], { input: Tensor; eps?: Float | null; out?: Tensor | null }>): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(input: Tensor, eps?: Float | null): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(...args: Named<['input', 'eps'], { input: Tensor; eps?: Float | null }>): Tensor;
  /**
   * `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   */
  logspace(start: Number, end: Number, steps: Int, base?: Float, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /**
   * `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   * `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`\
   */
  logspace(...args: Named<['start', 'end', 'steps', 'base'], { start: Number; end: Number; steps: Int; base?: Float; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Number, steps: Int, base?: Float, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(...args: Named<['start', 'end', 'steps', 'base'], { start: Tensor; end: Number; steps: Int; base?: Float; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(...args: Named<['data', 'batch_sizes', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional'], { data: Tensor; batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean }>): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(...args: Named<['input', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional', 'batch_first'], { input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean; batch_first: boolean }>): [Tensor, Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh'], { input: Tensor; hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }>): [Tensor, Tensor];
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  lt(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  lt(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  lu_solve(...args: Named<['input', 'LU_data', 'LU_pivots'], { input: Tensor; LU_data: Tensor; LU_pivots: Tensor; out?: Tensor | null }>): Tensor;
  /** `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean, unpack_pivots?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.lu_unpack;
  /** `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
  lu_unpack(...args: Named<['LU_data', 'LU_pivots', 'unpack_data', 'unpack_pivots'], { LU_data: Tensor; LU_pivots: Tensor; unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly Tensor[] | null }>): types.lu_unpack;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: Float, reduction?: Int): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  margin_ranking_loss(...args: Named<['input1', 'input2', 'target', 'margin', 'reduction'], { input1: Tensor; input2: Tensor; target: Tensor; margin?: Float; reduction?: Int }>): Tensor;
  /**
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`\
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`\
   */
  masked_fill(input: Tensor, mask: Tensor, value: Number): Tensor;
  /**
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`\
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`\
   */
  masked_fill(...args: Named<['input', 'mask', 'value'], { input: Tensor; mask: Tensor; value: Number }>): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(...args: Named<['input', 'mask', 'source'], { input: Tensor; mask: Tensor; source: Tensor }>): Tensor;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  masked_select(input: Tensor, mask: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  masked_select(...args: Named<['input', 'mask'], { input: Tensor; mask: Tensor; out?: Tensor | null }>): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(input: Tensor): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(input: Tensor, n: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(...args: Named<['input', 'n'], { input: Tensor; n: Int; out?: Tensor | null }>): Tensor;
  /** `max(Tensor self) -> Tensor` */
  max(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `max(Tensor self) -> Tensor` */
  max(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.max;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.max;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  max_pool1d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): [Tensor, Tensor];
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  mean(...args: Named<['input'], Keywords<{ input: Tensor; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, dim: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `median(Tensor self) -> Tensor` */
  median(input: Tensor): Tensor;
  /** `median(Tensor self) -> Tensor` */
  median(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.median;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.median;
  /** `meshgrid(Tensor[] tensors) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  /** `meshgrid(Tensor[] tensors) -> Tensor[]` */
  meshgrid(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor[];
  /** `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[], keywords: { indexing: 'ij' | 'xy' }): Tensor[];
  /** `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]` */
  meshgrid(...args: Named<['tensors'], { tensors: readonly Tensor[]; indexing: 'ij' | 'xy' }>): Tensor[];
  /** `min(Tensor self) -> Tensor` */
  min(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `min(Tensor self) -> Tensor` */
  min(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.min;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.min;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: Float, epsilon: Float): [Tensor, Tensor, Tensor];
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'exponential_average_factor', 'epsilon'], { input: Tensor; weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: Float; epsilon: Float }>): [Tensor, Tensor, Tensor];
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(...args: Named<['input', 'weight', 'bias', 'padding', 'stride', 'dilation', 'groups', 'benchmark', 'deterministic'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }>): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Number | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(...args: Named<['input', 'weight', 'z', 'alpha', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; z: Tensor; alpha: Number | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(...args: Named<['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(...args: Named<['input', 'weight', 'bias', 'padding', 'output_padding', 'stride', 'dilation', 'groups', 'benchmark', 'deterministic'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }>): Tensor;
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'deterministic', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }>): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(...args: Named<['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'deterministic', 'zero_infinity'], { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }>): [Tensor, Tensor];
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(...args: Named<['input', 'weight', 'bias', 'padding', 'stride', 'dilation', 'groups', 'benchmark', 'deterministic'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }>): Tensor;
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: Float, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(...args: Named<['input', 'weight', 'weight_stride0', 'hx', 'cx', 'mode', 'hidden_size', 'num_layers', 'batch_first', 'dropout', 'train', 'bidirectional', 'batch_sizes', 'dropout_state'], { input: Tensor; weight: readonly Tensor[]; weight_stride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: Float; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }>): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(...args: Named<['input', 'weight', 'bias', 'padding', 'stride', 'dilation', 'groups'], { input: Tensor; weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }>): Tensor;
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, bias_defined: boolean): [Tensor, Tensor];
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(...args: Named<['grad_output', 'input', 'weight', 'bias_defined'], { grad_output: Tensor; input: Tensor; weight: Tensor; bias_defined: boolean }>): [Tensor, Tensor];
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, bidirectional: boolean, batch_first: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(...args: Named<['input', 'weight0', 'weight1', 'weight2', 'weight3', 'hx_', 'cx_', 'reverse', 'batch_sizes', 'mode', 'hidden_size', 'num_layers', 'has_biases', 'bidirectional', 'batch_first', 'train'], { input: Tensor; weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }>): [Tensor, Tensor, Tensor, Tensor];
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(...args: Named<['input', 'mat2'], { input: Tensor; mat2: Tensor; out?: Tensor | null }>): Tensor;
  /** `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(input: Tensor, mat2: Tensor, out_dtype: dtype, keywords?: { out?: Tensor | null }): Tensor;
  /** `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(...args: Named<['input', 'mat2', 'out_dtype'], { input: Tensor; mat2: Tensor; out_dtype: dtype; out?: Tensor | null }>): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(input: Tensor, dim?: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.mode;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.mode;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(input: Tensor, source: Int, destination: Int): Tensor;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(...args: Named<['input', 'source', 'destination'], { input: Tensor; source: Int; destination: Int }>): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(input: Tensor, source: Ints, destination: Ints): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(...args: Named<['input', 'source', 'destination'], { input: Tensor; source: Ints; destination: Ints }>): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(input: Tensor, source: Int, destination: Int): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(...args: Named<['input', 'source', 'destination'], { input: Tensor; source: Int; destination: Int }>): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(input: Tensor, source: Ints, destination: Ints): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(...args: Named<['input', 'source', 'destination'], { input: Tensor; source: Ints; destination: Ints }>): Tensor;
  /** `msort(Tensor self) -> Tensor` */
  msort(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `msort(Tensor self) -> Tensor` */
  msort(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(input: Tensor, num_samples: Int, replacement?: boolean, keywords?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(...args: Named<['input', 'num_samples', 'replacement'], { input: Tensor; num_samples: Int; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }>): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` */
  multiply(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` */
  multiply(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(input: Number, other: Number): Tensor;
  /** `multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(...args: Named<['input', 'other'], { input: Number; other: Number }>): Tensor;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(input: Tensor, vec: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(...args: Named<['input', 'vec'], { input: Tensor; vec: Tensor; out?: Tensor | null }>): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(input: Tensor, p: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(...args: Named<['input', 'p'], { input: Tensor; p: Int; out?: Tensor | null }>): Tensor;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nan_to_num(input: Tensor, nan?: Float | null, posinf?: Float | null, neginf?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nan_to_num(...args: Named<['input', 'nan', 'posinf', 'neginf'], { input: Tensor; nan?: Float | null; posinf?: Float | null; neginf?: Float | null; out?: Tensor | null }>): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan?: Float | null, posinf?: Float | null, neginf?: Float | null): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(...args: Named<['input', 'nan', 'posinf', 'neginf'], { input: Tensor; nan?: Float | null; posinf?: Float | null; neginf?: Float | null }>): Tensor;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(input: Tensor, dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` */
  nanmedian(input: Tensor): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` */
  nanmedian(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(input: Tensor, dim: Int, keepdim?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.nanmedian;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }>): types.nanmedian;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  nanquantile(input: Tensor, q: Tensor | Float, dim?: Int | null, keepdim?: boolean, keywords?: { interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; out?: Tensor | null }): Tensor;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  nanquantile(...args: Named<['input', 'q', 'dim', 'keepdim'], { input: Tensor; q: Tensor | Float; dim?: Int | null; keepdim?: boolean; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; out?: Tensor | null }>): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(input: Tensor, dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`\
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`\
   */
  narrow(input: Tensor, dim: Int, start: Tensor | Int, length: Int): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`\
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`\
   */
  narrow(...args: Named<['input', 'dim', 'start', 'length'], { input: Tensor; dim: Int; start: Tensor | Int; length: Int }>): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
  narrow_copy(input: Tensor, dim: Int, start: Int, length: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
  narrow_copy(...args: Named<['input', 'dim', 'start', 'length'], { input: Tensor; dim: Int; start: Int; length: Int; out?: Tensor | null }>): Tensor;
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: Float, eps: Float, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(...args: Named<['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'momentum', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: Float; eps: Float; out?: readonly Tensor[] | null }>): [Tensor, Tensor, Tensor];
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(input: Tensor, groups: Int): Tensor;
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(...args: Named<['input', 'groups'], { input: Tensor; groups: Int }>): Tensor;
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, p: Float, train: boolean | null): [Tensor, Tensor];
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(...args: Named<['input', 'p', 'train'], { input: Tensor; p: Float; train: boolean | null }>): [Tensor, Tensor];
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: Float): [Tensor, Tensor, Tensor];
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(...args: Named<['input', 'weight', 'bias', 'N', 'C', 'HxW', 'group', 'eps'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; N: Int; C: Int; HxW: Int; group: Int; eps: Float }>): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, bias: Tensor | null, eps: Float): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(...args: Named<['input', 'normalized_shape', 'weight', 'bias', 'eps'], { input: Tensor; normalized_shape: Ints; weight: Tensor | null; bias: Tensor | null; eps: Float }>): [Tensor, Tensor, Tensor];
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(input: Tensor, p?: Number): Tensor;
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(...args: Named<['input', 'p'], { input: Tensor; p?: Number }>): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(input: Tensor, p: Number | null, dim: Int | Ints, keepdim: boolean, dtype: dtype | null): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(...args: Named<['input', 'p', 'dim', 'keepdim', 'dtype'], Keywords<{ input: Tensor; p: Number | null; dim: Int | Ints; keepdim: boolean; dtype: dtype | null }>>): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ne(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ne(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `neg(Tensor self) -> Tensor` */
  neg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `neg(Tensor self) -> Tensor` */
  neg(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(input: Tensor): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `negative(Tensor self) -> Tensor` */
  negative(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `negative(Tensor self) -> Tensor` */
  negative(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(input: Tensor): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `nonzero(Tensor self) -> Tensor` */
  nonzero(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `nonzero(Tensor self) -> Tensor` */
  nonzero(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
  nonzero_static(input: Tensor, keywords: { size: Int; fill_value?: Int; out?: Tensor | null }): Tensor;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
  nonzero_static(...args: Named<['input'], { input: Tensor; size: Int; fill_value?: Int; out?: Tensor | null }>): Tensor;
  /** `norm.Scalar(Tensor self, Scalar p=2) -> Tensor` */
  norm(input: Tensor, p?: Number): Tensor;
  /** `norm.Scalar(Tensor self, Scalar p=2) -> Tensor` */
  norm(...args: Named<['input', 'p'], { input: Tensor; p?: Number }>): Tensor;
  /** `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor` */
  norm(input: Tensor, p: Number | null, keywords: Keywords<{ dtype: dtype }>): Tensor;
  /** `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor` */
  norm(...args: Named<['input', 'p'], Keywords<{ input: Tensor; p: Number | null; dtype: dtype }>>): Tensor;
  /** `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor` */
  norm(input: Tensor, p: Number | null, dim: Int | Ints, keepdim: boolean, keywords: Keywords<{ dtype: dtype; out?: Tensor | null }>): Tensor;
  /** `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor` */
  norm(...args: Named<['input', 'p', 'dim', 'keepdim'], Keywords<{ input: Tensor; p: Number | null; dim: Int | Ints; keepdim: boolean; dtype: dtype; out?: Tensor | null }>>): Tensor;
  /** `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor` */
  norm(input: Tensor, p: Number | null, dim: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor` */
  norm(...args: Named<['input', 'p', 'dim', 'keepdim'], { input: Tensor; p: Number | null; dim: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, pow?: Int, dim?: Int): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(...args: Named<['v', 'pow', 'dim'], { v: Tensor; pow?: Int; dim?: Int }>): Tensor;
  /**
   * `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`\
   * `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`\
   */
  normal(mean: Tensor | Float, std: Tensor, keywords?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /**
   * `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`\
   * `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`\
   */
  normal(...args: Named<['mean', 'std'], { mean: Tensor | Float; std: Tensor; generator?: Generator | null; out?: Tensor | null }>): Tensor;
  /** `normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor` */
  normal(mean: Tensor, std?: Float, keywords?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor` */
  normal(...args: Named<['mean', 'std'], { mean: Tensor; std?: Float; generator?: Generator | null; out?: Tensor | null }>): Tensor;
  /** `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(mean: Float, std: Float, size: Ints, keywords?: { generator?: Generator | null; out?: Tensor | null } & TensorOptions): Tensor;
  /** `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(...args: Named<['mean', 'std', 'size'], { mean: Float; std: Float; size: Ints; generator?: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  not_equal(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  not_equal(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(...args: Named<['input', 'keepdim'], { input: Tensor; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  ones(...args: Sizes<'size', { size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  ones_like(input: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  ones_like(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(input: Tensor, input2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(...args: Named<['input', 'input2'], { input: Tensor; input2: Tensor; out?: Tensor | null }>): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(...args: Named<['input', 'input2', 'input3', 'left', 'transpose'], { input: Tensor; input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }>): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(...args: Named<['input', 'vec2'], { input: Tensor; vec2: Tensor; out?: Tensor | null }>): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: Float, eps?: Float, keepdim?: boolean): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
  pairwise_distance(...args: Named<['x1', 'x2', 'p', 'eps', 'keepdim'], { x1: Tensor; x2: Tensor; p?: Float; eps?: Float; keepdim?: boolean }>): Tensor;
  /** `pdist(Tensor self, float p=2.) -> Tensor` */
  pdist(input: Tensor, p?: Float): Tensor;
  /** `pdist(Tensor self, float p=2.) -> Tensor` */
  pdist(...args: Named<['input', 'p'], { input: Tensor; p?: Float }>): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(input: Tensor, dims: Ints): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(...args: Named<['input', 'dims'], { input: Tensor; dims: Ints }>): Tensor;
  /** `permute_copy(Tensor self, int[] dims) -> Tensor` */
  permute_copy(input: Tensor, dims: Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `permute_copy(Tensor self, int[] dims) -> Tensor` */
  permute_copy(...args: Named<['input', 'dims'], { input: Tensor; dims: Ints; out?: Tensor | null }>): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(input: Tensor, rcond?: Float): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(...args: Named<['input', 'rcond'], { input: Tensor; rcond?: Float }>): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(input: Tensor, upscale_factor: Int): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(...args: Named<['input', 'upscale_factor'], { input: Tensor; upscale_factor: Int }>): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(input: Tensor, downscale_factor: Int): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(...args: Named<['input', 'downscale_factor'], { input: Tensor; downscale_factor: Int }>): Tensor;
  /** `poisson(Tensor self, Generator? generator=None) -> Tensor` */
  poisson(input: Tensor, generator?: Generator | null): Tensor;
  /** `poisson(Tensor self, Generator? generator=None) -> Tensor` */
  poisson(...args: Named<['input', 'generator'], { input: Tensor; generator?: Generator | null }>): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: Float, reduction: Int): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(...args: Named<['input', 'target', 'log_input', 'full', 'eps', 'reduction'], { input: Tensor; target: Tensor; log_input: boolean; full: boolean; eps: Float; reduction: Int }>): Tensor;
  /** `polar(Tensor abs, Tensor angle) -> Tensor` */
  polar(abs: Tensor, angle: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `polar(Tensor abs, Tensor angle) -> Tensor` */
  polar(...args: Named<['abs', 'angle'], { abs: Tensor; angle: Tensor; out?: Tensor | null }>): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(n: Int, input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(...args: Named<['n', 'input'], { n: Int; input: Tensor; out?: Tensor | null }>): Tensor;
  /** `positive(Tensor(a) self) -> Tensor(a)` */
  positive(input: Tensor): Tensor;
  /** `positive(Tensor(a) self) -> Tensor(a)` */
  positive(...args: Named<['input'], { input: Tensor }>): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  pow(input: Tensor, exponent: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  pow(...args: Named<['input', 'exponent'], { input: Tensor; exponent: Number; out?: Tensor | null }>): Tensor;
  /** `pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  pow(self: Number, exponent: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  pow(...args: Named<['self', 'exponent'], { self: Number; exponent: Tensor; out?: Tensor | null }>): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(input: Tensor, weight: Tensor): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(...args: Named<['input', 'weight'], { input: Tensor; weight: Tensor }>): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  prod(input: Tensor, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  prod(...args: Named<['input'], Keywords<{ input: Tensor; dtype?: dtype | null }>>): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(input: Tensor, dim: Int, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim: Int; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `promote_types(ScalarType type1, ScalarType type2) -> ScalarType` */
  promote_types(type1: dtype, type2: dtype): dtype;
  /** `promote_types(ScalarType type1, ScalarType type2) -> ScalarType` */
  promote_types(...args: Named<['type1', 'type2'], { type1: dtype; type2: dtype }>): dtype;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(...args: Named<['input', 'index', 'source', 'accumulate'], { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean }>): Tensor;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(input: Tensor): number;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(...args: Named<['input'], { input: Tensor }>): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(input: Tensor): Tensor;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(input: Tensor): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `q_scale(Tensor self) -> float` */
  q_scale(input: Tensor): number;
  /** `q_scale(Tensor self) -> float` */
  q_scale(...args: Named<['input'], { input: Tensor }>): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(input: Tensor): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(...args: Named<['input'], { input: Tensor }>): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(input: Tensor, some?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.qr;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(...args: Named<['input', 'some'], { input: Tensor; some?: boolean; out?: readonly Tensor[] | null }>): types.qr;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  quantile(input: Tensor, q: Tensor | Float, dim?: Int | null, keepdim?: boolean, keywords?: { interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; out?: Tensor | null }): Tensor;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  quantile(...args: Named<['input', 'q', 'dim', 'keepdim'], { input: Tensor; q: Tensor | Float; dim?: Int | null; keepdim?: boolean; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; out?: Tensor | null }>): Tensor;
  /** `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor` */
  quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: Int, dtype: dtype): Tensor;
  /** `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor` */
  quantize_per_channel(...args: Named<['input', 'scales', 'zero_points', 'axis', 'dtype'], Keywords<{ input: Tensor; scales: Tensor; zero_points: Tensor; axis: Int; dtype: dtype }>>): Tensor;
  /** `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, dtype: dtype): Tensor;
  /** `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(...args: Named<['input', 'scale', 'zero_point', 'dtype'], Keywords<{ input: Tensor; scale: Tensor; zero_point: Tensor; dtype: dtype }>>): Tensor;
  /** `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(input: Tensor, scale: Float, zero_point: Int, dtype: dtype): Tensor;
  /** `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(...args: Named<['input', 'scale', 'zero_point', 'dtype'], Keywords<{ input: Tensor; scale: Float; zero_point: Int; dtype: dtype }>>): Tensor;
  /** `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, dtype: dtype): Tensor[];
  /** `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
  quantize_per_tensor(...args: Named<['tensors', 'scales', 'zero_points', 'dtype'], Keywords<{ tensors: readonly Tensor[]; scales: Tensor; zero_points: Tensor; dtype: dtype }>>): Tensor[];
  /** `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor` */
  quantize_per_tensor_dynamic(input: Tensor, dtype: dtype, reduce_range: boolean): Tensor;
  /** `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor` */
  quantize_per_tensor_dynamic(...args: Named<['input', 'dtype', 'reduce_range'], Keywords<{ input: Tensor; dtype: dtype; reduce_range: boolean }>>): Tensor;
  /** `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor` */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: Float, output_scale: Float, output_zero_point: Int): Tensor;
  /** `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor` */
  quantized_batch_norm(...args: Named<['input', 'weight', 'bias', 'mean', 'var', 'eps', 'output_scale', 'output_zero_point'], { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: Float; output_scale: Float; output_zero_point: Int }>): Tensor;
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Number, scale_hh: Number, zero_point_ih: Number, zero_point_hh: Number): Tensor;
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh', 'packed_ih', 'packed_hh', 'col_offsets_ih', 'col_offsets_hh', 'scale_ih', 'scale_hh', 'zero_point_ih', 'zero_point_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Number; scale_hh: Number; zero_point_ih: Number; zero_point_hh: Number }>): Tensor;
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Number, scale_hh: Number, zero_point_ih: Number, zero_point_hh: Number): [Tensor, Tensor];
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh', 'packed_ih', 'packed_hh', 'col_offsets_ih', 'col_offsets_hh', 'scale_ih', 'scale_hh', 'zero_point_ih', 'zero_point_hh'], { input: Tensor; hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Number; scale_hh: Number; zero_point_ih: Number; zero_point_hh: Number }>): [Tensor, Tensor];
  /** `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  quantized_max_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  quantized_max_pool1d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool2d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean }>): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Number, scale_hh: Number, zero_point_ih: Number, zero_point_hh: Number): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh', 'packed_ih', 'packed_hh', 'col_offsets_ih', 'col_offsets_hh', 'scale_ih', 'scale_hh', 'zero_point_ih', 'zero_point_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Number; scale_hh: Number; zero_point_ih: Number; zero_point_hh: Number }>): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Number, scale_hh: Number, zero_point_ih: Number, zero_point_hh: Number): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh', 'packed_ih', 'packed_hh', 'col_offsets_ih', 'col_offsets_hh', 'scale_ih', 'scale_hh', 'zero_point_ih', 'zero_point_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Number; scale_hh: Number; zero_point_ih: Number; zero_point_hh: Number }>): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` */
  rad2deg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` */
  rad2deg(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(input: Tensor): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(...args: Sizes<'size', { size: Ints; generator: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(...args: Sizes<'size', { size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(input: Tensor, keywords: { generator: Generator | null; memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(...args: Named<['input'], { input: Tensor; generator: Generator | null; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(input: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(high: Int, size: Ints, keywords: { generator: Generator | null; out?: Tensor | null } & TensorOptions): Tensor;
  /** `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(...args: Named<['high', 'size'], { high: Int; size: Ints; generator: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(high: Int, size: Ints, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(...args: Named<['high', 'size'], { high: Int; size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: Ints, keywords: { generator: Generator | null; out?: Tensor | null } & TensorOptions): Tensor;
  /** `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(...args: Named<['low', 'high', 'size'], { low: Int; high: Int; size: Ints; generator: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: Ints, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(...args: Named<['low', 'high', 'size'], { low: Int; high: Int; size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, low: Int, high: Int, keywords: { generator: Generator | null; memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(...args: Named<['input', 'low', 'high'], { input: Tensor; low: Int; high: Int; generator: Generator | null; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, low: Int, high: Int, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(...args: Named<['input', 'low', 'high'], { input: Tensor; low: Int; high: Int; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /**
   * `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   * `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   */
  randint_like(input: Tensor, high: Tensor | Int, keywords: { generator: Generator | null; memory_format?: memory_format | null } & TensorOptions): Tensor;
  /**
   * `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   * `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   */
  randint_like(...args: Named<['input', 'high'], { input: Tensor; high: Tensor | Int; generator: Generator | null; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /**
   * `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   * `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   */
  randint_like(input: Tensor, high: Tensor | Int, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /**
   * `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   * `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`\
   */
  randint_like(...args: Named<['input', 'high'], { input: Tensor; high: Tensor | Int; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(...args: Sizes<'size', { size: Ints; generator: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(...args: Sizes<'size', { size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(input: Tensor, keywords: { generator: Generator | null; memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(...args: Named<['input'], { input: Tensor; generator: Generator | null; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(input: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
  /** `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(n: Int, keywords: { generator: Generator | null; out?: Tensor | null } & TensorOptions): Tensor;
  /** `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(...args: Named<['n'], { n: Int; generator: Generator | null; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(n: Int, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(...args: Named<['n'], { n: Int; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(start: Number, end: Number, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(...args: Named<['start', 'end'], { start: Number; end: Number; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(start: Number, end: Number, step?: Number, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(...args: Named<['start', 'end', 'step'], { start: Number; end: Number; step?: Number; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(input: Tensor): Tensor;
  /** `ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `real(Tensor(a) self) -> Tensor(a)` */
  real(input: Tensor): Tensor;
  /** `real(Tensor(a) self) -> Tensor(a)` */
  real(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` */
  reciprocal(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` */
  reciprocal(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(input: Tensor): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `relu(Tensor self) -> Tensor` */
  relu(input: Tensor): Tensor;
  /** `relu(Tensor self) -> Tensor` */
  relu(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(input: Tensor): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  remainder(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  remainder(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  remainder(self: Number, other: Tensor): Tensor;
  /** `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  remainder(...args: Named<['self', 'other'], { self: Number; other: Tensor }>): Tensor;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(input: Tensor, p: Number, dim: Int, maxnorm: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(...args: Named<['input', 'p', 'dim', 'maxnorm'], { input: Tensor; p: Number; dim: Int; maxnorm: Number; out?: Tensor | null }>): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   */
  repeat_interleave(input: Tensor, repeats: Tensor | Int, dim?: Int | null, keywords?: { output_size?: Int | null }): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   */
  repeat_interleave(...args: Named<['input', 'repeats', 'dim'], { input: Tensor; repeats: Tensor | Int; dim?: Int | null; output_size?: Int | null }>): Tensor;
  /** `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(repeats: Tensor, keywords?: { output_size?: Int | null }): Tensor;
  /** `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(...args: Named<['repeats'], { repeats: Tensor; output_size?: Int | null }>): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(input: Tensor, shape: Ints): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(...args: Named<['input', 'shape'], { input: Tensor; shape: Ints }>): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(input: Tensor, the_template: Tensor, keywords?: { memory_format?: memory_format | null }): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(...args: Named<['input', 'the_template'], { input: Tensor; the_template: Tensor; memory_format?: memory_format | null }>): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(input: Tensor, the_template: Tensor): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(...args: Named<['input', 'the_template'], { input: Tensor; the_template: Tensor }>): Tensor;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolve_conj(input: Tensor): Tensor;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolve_conj(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolve_neg(input: Tensor): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolve_neg(...args: Named<['input'], { input: Tensor }>): Tensor;
  /**
   * `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType`\
   * `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`\
   */
  result_type(tensor: Tensor, other: Number): dtype;
  /**
   * `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType`\
   * `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`\
   */
  result_type(...args: Named<['tensor', 'other'], { tensor: Tensor; other: Number }>): dtype;
  /** `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType` */
  result_type(scalar: Number, tensor: Tensor): dtype;
  /** `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType` */
  result_type(...args: Named<['scalar', 'tensor'], { scalar: Number; tensor: Tensor }>): dtype;
  /** `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType` */
  result_type(scalar1: Number, scalar2: Number): dtype;
  /** `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType` */
  result_type(...args: Named<['scalar1', 'scalar2'], { scalar1: Number; scalar2: Number }>): dtype;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | null, eps?: Float | null): Tensor;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(...args: Named<['input', 'normalized_shape', 'weight', 'eps'], { input: Tensor; normalized_shape: Ints; weight?: Tensor | null; eps?: Float | null }>): Tensor;
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(...args: Named<['data', 'batch_sizes', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional'], { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean }>): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(...args: Named<['input', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional', 'batch_first'], { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean; batch_first: boolean }>): [Tensor, Tensor];
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }>): Tensor;
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(...args: Named<['data', 'batch_sizes', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional'], { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean }>): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: Float, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(...args: Named<['input', 'hx', 'params', 'has_biases', 'num_layers', 'dropout', 'train', 'bidirectional', 'batch_first'], { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: Float; train: boolean; bidirectional: boolean; batch_first: boolean }>): [Tensor, Tensor];
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(...args: Named<['input', 'hx', 'w_ih', 'w_hh', 'b_ih', 'b_hh'], { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }>): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(input: Tensor, shifts: Int | Ints, dims?: Int | Ints): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(...args: Named<['input', 'shifts', 'dims'], { input: Tensor; shifts: Int | Ints; dims?: Int | Ints }>): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(input: Tensor, k?: Int, dims?: Ints): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(...args: Named<['input', 'k', 'dims'], { input: Tensor; k?: Int; dims?: Ints }>): Tensor;
  /** `round(Tensor self) -> Tensor` */
  round(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `round(Tensor self) -> Tensor` */
  round(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(input: Tensor, keywords: { decimals: Int; out?: Tensor | null }): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(...args: Named<['input'], { input: Tensor; decimals: Int; out?: Tensor | null }>): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(input: Tensor): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(input: Tensor, keywords: { decimals: Int }): Tensor;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(...args: Named<['input'], { input: Tensor; decimals: Int }>): Tensor;
  /** `row_indices_copy(Tensor self) -> Tensor` */
  row_indices_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `row_indices_copy(Tensor self) -> Tensor` */
  row_indices_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `row_stack(Tensor[] tensors) -> Tensor` */
  row_stack(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `row_stack(Tensor[] tensors) -> Tensor` */
  row_stack(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower?: Number, upper?: Number, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(...args: Named<['input', 'lower', 'upper', 'training', 'generator'], { input: Tensor; lower?: Number; upper?: Number; training?: boolean; generator?: Generator | null }>): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower?: Number, upper?: Number, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(...args: Named<['input', 'lower', 'upper', 'training', 'generator'], { input: Tensor; lower?: Number; upper?: Number; training?: boolean; generator?: Generator | null }>): Tensor;
  /** `rsqrt(Tensor self) -> Tensor` */
  rsqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `rsqrt(Tensor self) -> Tensor` */
  rsqrt(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(input: Tensor): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Tensor, keywords?: { alpha?: Number }): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; alpha?: Number }>): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Number, alpha?: Number): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(...args: Named<['input', 'other', 'alpha'], { input: Tensor; other: Number; alpha?: Number }>): Tensor;
  /** `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalar_tensor(s: Number, keywords?: TensorOptions): Tensor;
  /** `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalar_tensor(...args: Named<['s'], { s: Number } & TensorOptions>): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(...args: Named<['input', 'dim', 'index', 'src'], { input: Tensor; dim: Int; index: Tensor; src: Tensor; out?: Tensor | null }>): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, keywords: { reduce: 'add' | 'multiply'; out?: Tensor | null }): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(...args: Named<['input', 'dim', 'index', 'src'], { input: Tensor; dim: Int; index: Tensor; src: Tensor; reduce: 'add' | 'multiply'; out?: Tensor | null }>): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(...args: Named<['input', 'dim', 'index', 'value'], { input: Tensor; dim: Int; index: Tensor; value: Number; out?: Tensor | null }>): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Number, keywords: { reduce: 'add' | 'multiply'; out?: Tensor | null }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(...args: Named<['input', 'dim', 'index', 'value'], { input: Tensor; dim: Int; index: Tensor; value: Number; reduce: 'add' | 'multiply'; out?: Tensor | null }>): Tensor;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter_add(input: Tensor, dim: Int, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter_add(...args: Named<['input', 'dim', 'index', 'src'], { input: Tensor; dim: Int; index: Tensor; src: Tensor; out?: Tensor | null }>): Tensor;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatter_reduce(...args: Named<['input', 'dim', 'index', 'src', 'reduce'], { input: Tensor; dim: Int; index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean; out?: Tensor | null }>): Tensor;
  /** `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(sorted_sequence: Tensor, input: Tensor, keywords?: { out_int32?: boolean; right?: boolean; side?: 'left' | 'right' | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(...args: Named<['sorted_sequence', 'input'], { sorted_sequence: Tensor; input: Tensor; out_int32?: boolean; right?: boolean; side?: 'left' | 'right' | null; sorter?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(sorted_sequence: Tensor, self: Number, keywords?: { out_int32?: boolean; right?: boolean; side?: 'left' | 'right' | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(...args: Named<['sorted_sequence', 'self'], { sorted_sequence: Tensor; self: Number; out_int32?: boolean; right?: boolean; side?: 'left' | 'right' | null; sorter?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor` */
  segment_reduce(data: Tensor, reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod' | 'amax' | 'amin', keywords?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Number | null }): Tensor;
  /** `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor` */
  segment_reduce(...args: Named<['data', 'reduce'], { data: Tensor; reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod' | 'amax' | 'amin'; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Number | null }>): Tensor;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(input: Tensor, dim: Int, index: Int): Tensor;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(...args: Named<['input', 'dim', 'index'], { input: Tensor; dim: Int; index: Int }>): Tensor;
  /** `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
  select_copy(input: Tensor, dim: Int, index: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
  select_copy(...args: Named<['input', 'dim', 'index'], { input: Tensor; dim: Int; index: Int; out?: Tensor | null }>): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  select_scatter(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  select_scatter(...args: Named<['input', 'src', 'dim', 'index'], { input: Tensor; src: Tensor; dim: Int; index: Int }>): Tensor;
  /** `selu(Tensor self) -> Tensor` */
  selu(input: Tensor): Tensor;
  /** `selu(Tensor self) -> Tensor` */
  selu(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(input: Tensor): Tensor;
  /** `selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `sgn(Tensor self) -> Tensor` */
  sgn(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sgn(Tensor self) -> Tensor` */
  sgn(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sigmoid(Tensor self) -> Tensor` */
  sigmoid(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sigmoid(Tensor self) -> Tensor` */
  sigmoid(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(input: Tensor): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `sign(Tensor self) -> Tensor` */
  sign(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sign(Tensor self) -> Tensor` */
  sign(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `signbit(Tensor self) -> Tensor` */
  signbit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `signbit(Tensor self) -> Tensor` */
  signbit(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sin(Tensor self) -> Tensor` */
  sin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sin(Tensor self) -> Tensor` */
  sin(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(input: Tensor): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `sinc(Tensor self) -> Tensor` */
  sinc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sinc(Tensor self) -> Tensor` */
  sinc(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(input: Tensor): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `sinh(Tensor self) -> Tensor` */
  sinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sinh(Tensor self) -> Tensor` */
  sinh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(input: Tensor): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_copy(input: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_copy(...args: Named<['input', 'dim', 'start', 'end', 'step'], { input: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }>): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(...args: Named<['input', 'src', 'dim', 'start', 'end', 'step'], { input: Tensor; src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }>): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_scatter(input: Tensor, src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_scatter(...args: Named<['input', 'src', 'dim', 'start', 'end', 'step'], { input: Tensor; src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }>): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(input: Tensor, keywords?: { out?: readonly Tensor[] | null }): types.slogdet;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(...args: Named<['input'], { input: Tensor; out?: readonly Tensor[] | null }>): types.slogdet;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(input: Tensor, mat2: Tensor): Tensor;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(...args: Named<['input', 'mat2'], { input: Tensor; mat2: Tensor }>): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: Int, dtype?: dtype | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, keywords: { stable: boolean | null; dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }): types.sort;
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(...args: Named<['input'], { input: Tensor; stable: boolean | null; dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }>): types.sort;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, dim?: Int, descending?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.sort;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(...args: Named<['input', 'dim', 'descending'], { input: Tensor; dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }>): types.sort;
  /** `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, keywords?: TensorOptions): Tensor;
  /** `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(...args: Named<['ccol_indices', 'row_indices', 'values'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor } & TensorOptions>): Tensor;
  /** `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, keywords?: TensorOptions): Tensor;
  /** `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(...args: Named<['ccol_indices', 'row_indices', 'values', 'size'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: Ints } & TensorOptions>): Tensor;
  /** `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, keywords?: TensorOptions): Tensor;
  /** `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(...args: Named<['crow_indices', 'col_indices', 'values'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor } & TensorOptions>): Tensor;
  /** `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, keywords?: TensorOptions): Tensor;
  /** `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(...args: Named<['crow_indices', 'col_indices', 'values', 'size'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: Ints } & TensorOptions>): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, keywords?: TensorOptions): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(...args: Named<['compressed_indices', 'plain_indices', 'values'], { compressed_indices: Tensor; plain_indices: Tensor; values: Tensor } & TensorOptions>): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: Ints, keywords?: TensorOptions): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(...args: Named<['compressed_indices', 'plain_indices', 'values', 'size'], { compressed_indices: Tensor; plain_indices: Tensor; values: Tensor; size: Ints } & TensorOptions>): Tensor;
  /** `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_coo_tensor(...args: Sizes<'size', { size: Ints } & TensorOptions>): Tensor;
  /** `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, keywords?: { is_coalesced?: boolean | null } & TensorOptions): Tensor;
  /** `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(...args: Named<['indices', 'values'], { indices: Tensor; values: Tensor; is_coalesced?: boolean | null } & TensorOptions>): Tensor;
  /** `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, size: Ints, keywords?: { is_coalesced?: boolean | null } & TensorOptions): Tensor;
  /** `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(...args: Named<['indices', 'values', 'size'], { indices: Tensor; values: Tensor; size: Ints; is_coalesced?: boolean | null } & TensorOptions>): Tensor;
  /** `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, keywords?: TensorOptions): Tensor;
  /** `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(...args: Named<['ccol_indices', 'row_indices', 'values'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor } & TensorOptions>): Tensor;
  /** `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, keywords?: TensorOptions): Tensor;
  /** `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(...args: Named<['ccol_indices', 'row_indices', 'values', 'size'], { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: Ints } & TensorOptions>): Tensor;
  /** `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, keywords?: TensorOptions): Tensor;
  /** `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(...args: Named<['crow_indices', 'col_indices', 'values'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor } & TensorOptions>): Tensor;
  /** `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, keywords?: TensorOptions): Tensor;
  /** `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(...args: Named<['crow_indices', 'col_indices', 'values', 'size'], { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: Ints } & TensorOptions>): Tensor;
  /**
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`\
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`\
   */
  split(input: Tensor, split_size: Int | Ints, dim?: Int): Tensor[];
  /**
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`\
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`\
   */
  split(...args: Named<['input', 'split_size', 'dim'], { input: Tensor; split_size: Int | Ints; dim?: Int }>): Tensor[];
  /** `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  split_copy(input: Tensor, split_size: Int, dim?: Int, keywords?: { out?: readonly Tensor[] | null }): Tensor[];
  /** `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  split_copy(...args: Named<['input', 'split_size', 'dim'], { input: Tensor; split_size: Int; dim?: Int; out?: readonly Tensor[] | null }>): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(...args: Named<['input', 'split_sizes', 'dim'], { input: Tensor; split_sizes: Ints; dim?: Int }>): Tensor[];
  /** `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  split_with_sizes_copy(input: Tensor, split_sizes: Ints, dim?: Int, keywords?: { out?: readonly Tensor[] | null }): Tensor[];
  /** `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  split_with_sizes_copy(...args: Named<['input', 'split_sizes', 'dim'], { input: Tensor; split_sizes: Ints; dim?: Int; out?: readonly Tensor[] | null }>): Tensor[];
  /** `sqrt(Tensor self) -> Tensor` */
  sqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `sqrt(Tensor self) -> Tensor` */
  sqrt(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(input: Tensor): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `square(Tensor self) -> Tensor` */
  square(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `square(Tensor self) -> Tensor` */
  square(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(input: Tensor): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(input: Tensor): Tensor;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(...args: Named<['input'], { input: Tensor }>): Tensor;
  /**
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`\
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`\
   */
  squeeze(input: Tensor, dim: Int | Ints): Tensor;
  /**
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`\
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`\
   */
  squeeze(...args: Named<['input', 'dim'], { input: Tensor; dim: Int | Ints }>): Tensor;
  /** `squeeze_copy(Tensor self) -> Tensor` */
  squeeze_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `squeeze_copy(Tensor self) -> Tensor` */
  squeeze_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `squeeze_copy.dim(Tensor self, int dim) -> Tensor`\
   * `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`\
   */
  squeeze_copy(input: Tensor, dim: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `squeeze_copy.dim(Tensor self, int dim) -> Tensor`\
   * `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`\
   */
  squeeze_copy(...args: Named<['input', 'dim'], { input: Tensor; dim: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(...args: Named<['input', 'mat1', 'mat2'], { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `stack(Tensor[] tensors, int dim=0) -> Tensor` */
  stack(tensors: readonly Tensor[], dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `stack(Tensor[] tensors, int dim=0) -> Tensor` */
  stack(...args: Named<['tensors', 'dim'], { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(...args: Named<['input', 'dim', 'unbiased', 'keepdim'], { input: Tensor; dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim?: Int | Ints | null, keywords?: { correction?: Number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(input: Tensor, unbiased?: boolean): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(...args: Named<['input', 'unbiased'], { input: Tensor; unbiased?: boolean }>): Tensor;
  /** `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(...args: Named<['input', 'dim', 'unbiased', 'keepdim'], { input: Tensor; dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean }>): [Tensor, Tensor];
  /** `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, dim?: Int | Ints | null, keywords?: { correction?: Number | null; keepdim?: boolean }): [Tensor, Tensor];
  /** `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean }>): [Tensor, Tensor];
  /** `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  std_mean(...args: Named<['input', 'unbiased'], { input: Tensor; unbiased?: boolean }>): [Tensor, Tensor];
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, n_fft: Int, hop_length?: Int | null, win_length?: Int | null, window?: Tensor | null, center?: boolean, pad_mode?: 'constant' | 'reflect' | 'replicate' | 'circular', normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(...args: Named<['input', 'n_fft', 'hop_length', 'win_length', 'window', 'center', 'pad_mode', 'normalized', 'onesided', 'return_complex', 'align_to_window'], { input: Tensor; n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: 'constant' | 'reflect' | 'replicate' | 'circular'; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }>): Tensor;
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, n_fft: Int, hop_length?: Int | null, win_length?: Int | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(...args: Named<['input', 'n_fft', 'hop_length', 'win_length', 'window', 'normalized', 'onesided', 'return_complex', 'align_to_window'], { input: Tensor; n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }>): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(input: Number, other: Number, keywords?: { alpha?: Number; out?: Tensor | null }): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(...args: Named<['input', 'other'], { input: Number; other: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(input: Number, other: Number, keywords?: { alpha?: Number; out?: Tensor | null }): Tensor;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(...args: Named<['input', 'other'], { input: Number; other: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(input: Number, other: Number, alpha?: Number): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(...args: Named<['input', 'other', 'alpha'], { input: Number; other: Number; alpha?: Number }>): Tensor;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  sum(input: Tensor, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  sum(...args: Named<['input'], Keywords<{ input: Tensor; dtype?: dtype | null }>>): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(input: Tensor, dim: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(...args: Named<['input', 'dim', 'keepdim'], Keywords<{ input: Tensor; dim: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(input: Tensor, some?: boolean, compute_uv?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.svd;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(...args: Named<['input', 'some', 'compute_uv'], { input: Tensor; some?: boolean; compute_uv?: boolean; out?: readonly Tensor[] | null }>): types.svd;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(input: Tensor, axis0: Int, axis1: Int): Tensor;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(...args: Named<['input', 'axis0', 'axis1'], { input: Tensor; axis0: Int; axis1: Int }>): Tensor;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(...args: Named<['input', 'dim0', 'dim1'], { input: Tensor; dim0: Int; dim1: Int }>): Tensor;
  /** `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range(size: Number, keywords?: { min?: Int | null; max?: Int | null }): void;
  /** `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range(...args: Named<['size'], { size: Number; min?: Int | null; max?: Int | null }>): void;
  /** `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range_for_size(size: Number, keywords?: { min?: Int | null; max?: Int | null }): void;
  /** `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range_for_size(...args: Named<['size'], { size: Number; min?: Int | null; max?: Int | null }>): void;
  /** `t(Tensor(a) self) -> Tensor(a)` */
  t(input: Tensor): Tensor;
  /** `t(Tensor(a) self) -> Tensor(a)` */
  t(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `t_copy(Tensor self) -> Tensor` */
  t_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `t_copy(Tensor self) -> Tensor` */
  t_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(input: Tensor, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(...args: Named<['input', 'index'], { input: Tensor; index: Tensor; out?: Tensor | null }>): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  take_along_dim(input: Tensor, indices: Tensor, dim?: Int | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  take_along_dim(...args: Named<['input', 'indices', 'dim'], { input: Tensor; indices: Tensor; dim?: Int | null; out?: Tensor | null }>): Tensor;
  /** `tan(Tensor self) -> Tensor` */
  tan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `tan(Tensor self) -> Tensor` */
  tan(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(input: Tensor): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `tanh(Tensor self) -> Tensor` */
  tanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `tanh(Tensor self) -> Tensor` */
  tanh(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(input: Tensor): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, indices: Ints, dim?: Int): Tensor[];
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['input', 'indices', 'dim'], { input: Tensor; indices: Ints; dim?: Int }>): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: Int): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['input', 'tensor_indices_or_sections', 'dim'], { input: Tensor; tensor_indices_or_sections: Tensor; dim?: Int }>): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, sections: Int, dim?: Int): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['input', 'sections', 'dim'], { input: Tensor; sections: Int; dim?: Int }>): Tensor[];
  /** `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor` */
  tensordot(input: Tensor, other: Tensor, dims_self: Ints, dims_other: Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor` */
  tensordot(...args: Named<['input', 'other', 'dims_self', 'dims_other'], { input: Tensor; other: Tensor; dims_self: Ints; dims_other: Ints; out?: Tensor | null }>): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, threshold: Number, value: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(...args: Named<['input', 'threshold', 'value'], { input: Tensor; threshold: Number; value: Number; out?: Tensor | null }>): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, threshold: Number, value: Number): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(...args: Named<['input', 'threshold', 'value'], { input: Tensor; threshold: Number; value: Number }>): Tensor;
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(input: Tensor, dims: Ints): Tensor;
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(...args: Named<['input', 'dims'], { input: Tensor; dims: Ints }>): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(input: Tensor, k: Int, dim?: Int, largest?: boolean, sorted?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.topk;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(...args: Named<['input', 'k', 'dim', 'largest', 'sorted'], { input: Tensor; k: Int; dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }>): types.topk;
  /** `trace(Tensor self) -> Tensor` */
  trace(input: Tensor): Tensor;
  /** `trace(Tensor self) -> Tensor` */
  trace(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(...args: Named<['input', 'dim0', 'dim1'], { input: Tensor; dim0: Int; dim1: Int }>): Tensor;
  /** `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
  transpose_copy(input: Tensor, dim0: Int, dim1: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
  transpose_copy(...args: Named<['input', 'dim0', 'dim1'], { input: Tensor; dim0: Int; dim1: Int; out?: Tensor | null }>): Tensor;
  /** `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, x: Tensor, keywords?: { dim?: Int }): Tensor;
  /** `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapezoid(...args: Named<['y', 'x'], { y: Tensor; x: Tensor; dim?: Int }>): Tensor;
  /** `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, keywords?: { dx?: Number; dim?: Int }): Tensor;
  /** `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(...args: Named<['y'], { y: Tensor; dx?: Number; dim?: Int }>): Tensor;
  /** `trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor` */
  trapz(y: Tensor, keywords?: { dx?: Float; dim?: Int }): Tensor;
  /** `trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor` */
  trapz(...args: Named<['y'], { y: Tensor; dx?: Float; dim?: Int }>): Tensor;
  /** `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(y: Tensor, x: Tensor, keywords?: { dim?: Int }): Tensor;
  /** `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(...args: Named<['y', 'x'], { y: Tensor; x: Tensor; dim?: Int }>): Tensor;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangular_solve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, keywords?: { out?: readonly Tensor[] | null }): types.triangular_solve;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangular_solve(...args: Named<['input', 'A', 'upper', 'transpose', 'unitriangular'], { input: Tensor; A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }>): types.triangular_solve;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(input: Tensor, diagonal?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(...args: Named<['input', 'diagonal'], { input: Tensor; diagonal?: Int; out?: Tensor | null }>): Tensor;
  /** `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  tril_indices(row: Int, col: Int, offset?: Int, keywords?: TensorOptions): Tensor;
  /** `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  tril_indices(...args: Named<['row', 'col', 'offset'], { row: Int; col: Int; offset?: Int } & TensorOptions>): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: Float, p?: Float, eps?: Float, swap?: boolean, reduction?: Int): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
  triplet_margin_loss(...args: Named<['anchor', 'positive', 'negative', 'margin', 'p', 'eps', 'swap', 'reduction'], { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: Float; p?: Float; eps?: Float; swap?: boolean; reduction?: Int }>): Tensor;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(input: Tensor, diagonal?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(...args: Named<['input', 'diagonal'], { input: Tensor; diagonal?: Int; out?: Tensor | null }>): Tensor;
  /** `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  triu_indices(row: Int, col: Int, offset?: Int, keywords?: TensorOptions): Tensor;
  /** `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  triu_indices(...args: Named<['row', 'col', 'offset'], { row: Int; col: Int; offset?: Int } & TensorOptions>): Tensor;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  true_divide(input: Number, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  true_divide(...args: Named<['input', 'other'], { input: Number; other: Number; out?: Tensor | null }>): Tensor;
  /** `true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  true_divide(input: Number, other: Number): Tensor;
  /** `true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  true_divide(...args: Named<['input', 'other'], { input: Number; other: Number }>): Tensor;
  /** `trunc(Tensor self) -> Tensor` */
  trunc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `trunc(Tensor self) -> Tensor` */
  trunc(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(input: Tensor): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(input: Tensor, dim?: Int): Tensor[];
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int }>): Tensor[];
  /** `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
  unbind_copy(input: Tensor, dim?: Int, keywords?: { out?: readonly Tensor[] | null }): Tensor[];
  /** `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
  unbind_copy(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int; out?: readonly Tensor[] | null }>): Tensor[];
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(input: Tensor, dim: Int, sizes: Ints): Tensor;
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(...args: Named<['input', 'dim', 'sizes'], { input: Tensor; dim: Int; sizes: Ints }>): Tensor;
  /** `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
  unfold_copy(input: Tensor, dimension: Int, size: Int, step: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
  unfold_copy(...args: Named<['input', 'dimension', 'size', 'step'], { input: Tensor; dimension: Int; size: Int; step: Int; out?: Tensor | null }>): Tensor;
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, return_inverse?: boolean, return_counts?: boolean, dim?: Int | null): [Tensor, Tensor, Tensor];
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(...args: Named<['input', 'return_inverse', 'return_counts', 'dim'], { input: Tensor; return_inverse?: boolean; return_counts?: boolean; dim?: Int | null }>): [Tensor, Tensor, Tensor];
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafe_chunk(input: Tensor, chunks: Int, dim?: Int): Tensor[];
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafe_chunk(...args: Named<['input', 'chunks', 'dim'], { input: Tensor; chunks: Int; dim?: Int }>): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafe_split(input: Tensor, split_size: Int, dim?: Int): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafe_split(...args: Named<['input', 'split_size', 'dim'], { input: Tensor; split_size: Int; dim?: Int }>): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(...args: Named<['input', 'split_sizes', 'dim'], { input: Tensor; split_sizes: Ints; dim?: Int }>): Tensor[];
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(input: Tensor, dim: Int): Tensor;
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(...args: Named<['input', 'dim'], { input: Tensor; dim: Int }>): Tensor;
  /** `unsqueeze_copy(Tensor self, int dim) -> Tensor` */
  unsqueeze_copy(input: Tensor, dim: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `unsqueeze_copy(Tensor self, int dim) -> Tensor` */
  unsqueeze_copy(...args: Named<['input', 'dim'], { input: Tensor; dim: Int; out?: Tensor | null }>): Tensor;
  /** `values_copy(Tensor self) -> Tensor` */
  values_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `values_copy(Tensor self) -> Tensor` */
  values_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
  vander(x: Tensor, N?: Int | null, increasing?: boolean): Tensor;
  /** `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
  vander(...args: Named<['x', 'N', 'increasing'], { x: Tensor; N?: Int | null; increasing?: boolean }>): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(...args: Named<['input', 'dim', 'unbiased', 'keepdim'], { input: Tensor; dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim?: Int | Ints | null, keywords?: { correction?: Number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(input: Tensor, unbiased?: boolean): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(...args: Named<['input', 'unbiased'], { input: Tensor; unbiased?: boolean }>): Tensor;
  /** `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(...args: Named<['input', 'dim', 'unbiased', 'keepdim'], { input: Tensor; dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean }>): [Tensor, Tensor];
  /** `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, dim?: Int | Ints | null, keywords?: { correction?: Number | null; keepdim?: boolean }): [Tensor, Tensor];
  /** `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean }>): [Tensor, Tensor];
  /** `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  var_mean(...args: Named<['input', 'unbiased'], { input: Tensor; unbiased?: boolean }>): [Tensor, Tensor];
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `view_as_complex(Tensor(a) self) -> Tensor(a)` */
  view_as_complex(input: Tensor): Tensor;
  /** `view_as_complex(Tensor(a) self) -> Tensor(a)` */
  view_as_complex(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `view_as_complex_copy(Tensor self) -> Tensor` */
  view_as_complex_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `view_as_complex_copy(Tensor self) -> Tensor` */
  view_as_complex_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `view_as_real(Tensor(a) self) -> Tensor(a)` */
  view_as_real(input: Tensor): Tensor;
  /** `view_as_real(Tensor(a) self) -> Tensor(a)` */
  view_as_real(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `view_as_real_copy(Tensor self) -> Tensor` */
  view_as_real_copy(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `view_as_real_copy(Tensor self) -> Tensor` */
  view_as_real_copy(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
  view_copy(input: Tensor, dtype: dtype, keywords?: { out?: Tensor | null }): Tensor;
  /** `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
  view_copy(...args: Named<['input', 'dtype'], Keywords<{ input: Tensor; dtype: dtype; out?: Tensor | null }>>): Tensor;
  /** `view_copy(Tensor self, SymInt[] size) -> Tensor` */
  view_copy(input: Tensor, size: Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `view_copy(Tensor self, SymInt[] size) -> Tensor` */
  view_copy(...args: Named<['input', 'size'], { input: Tensor; size: Ints; out?: Tensor | null }>): Tensor;
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(input: Tensor, sections: Int): Tensor[];
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(...args: Named<['input', 'sections'], { input: Tensor; sections: Int }>): Tensor[];
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(input: Tensor, indices: Ints): Tensor[];
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(...args: Named<['input', 'indices'], { input: Tensor; indices: Ints }>): Tensor[];
  /** `vstack(Tensor[] tensors) -> Tensor` */
  vstack(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `vstack(Tensor[] tensors) -> Tensor` */
  vstack(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `where(Tensor condition) -> Tensor[]` */
  where(condition: Tensor): Tensor[];
  /** `where(Tensor condition) -> Tensor[]` */
  where(...args: Named<['condition'], { condition: Tensor }>): Tensor[];
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
  where(...args: Named<['condition', 'input', 'other'], { condition: Tensor; input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`\
   * `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`\
   */
  where(condition: Tensor, self: Number, other: Number): Tensor;
  /**
   * `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`\
   * `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`\
   */
  where(...args: Named<['condition', 'self', 'other'], { condition: Tensor; self: Number; other: Number }>): Tensor;
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Number): Tensor;
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(...args: Named<['condition', 'input', 'other'], { condition: Tensor; input: Tensor; other: Number }>): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
  xlogy(self: Number, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
  xlogy(...args: Named<['self', 'other'], { self: Number; other: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  xlogy_(input: Tensor, other: Number): Tensor;
  /**
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  xlogy_(...args: Named<['input', 'other'], { input: Tensor; other: Number }>): Tensor;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(input: Tensor): Tensor;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  zeros(...args: Sizes<'size', { size: Ints; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  zeros_like(input: Tensor, keywords?: { memory_format?: memory_format | null } & TensorOptions): Tensor;
  /** `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  zeros_like(...args: Named<['input'], { input: Tensor; memory_format?: memory_format | null } & TensorOptions>): Tensor;
}

/** Operators behind `torch.nn.functional`. */
export interface NnFunctions {
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` @internal */
  _conv_depthwise2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` @internal */
  _conv_depthwise2d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` @internal */
  _pad_circular(input: Tensor, pad: Ints): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` @internal */
  _pad_circular(...args: Named<['input', 'pad'], { input: Tensor; pad: Ints }>): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` @internal */
  _pad_enum(input: Tensor, pad: Ints, mode: Int, value?: Float | null): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` @internal */
  _pad_enum(...args: Named<['input', 'pad', 'mode', 'value'], { input: Tensor; pad: Ints; mode: Int; value?: Float | null }>): Tensor;
  /**
   * `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor`\
   * `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor`\
   * @internal
   */
  _test_ambiguous_defaults(dummy: Tensor, a?: Int, b?: Int | string): Tensor;
  /**
   * `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor`\
   * `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor`\
   * @internal
   */
  _test_ambiguous_defaults(...args: Named<['dummy', 'a', 'b'], { dummy: Tensor; a?: Int; b?: Int | string }>): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` @internal */
  _test_optional_filled_intlist(values: Tensor, addends: Int | Ints | null): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` @internal */
  _test_optional_filled_intlist(...args: Named<['values', 'addends'], { values: Tensor; addends: Int | Ints | null }>): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` @internal */
  _test_optional_floatlist(values: Tensor, addends: Ints | null): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` @internal */
  _test_optional_floatlist(...args: Named<['values', 'addends'], { values: Tensor; addends: Ints | null }>): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` @internal */
  _test_optional_intlist(values: Tensor, addends: Ints | null): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` @internal */
  _test_optional_intlist(...args: Named<['values', 'addends'], { values: Tensor; addends: Ints | null }>): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor` @internal */
  _test_string_default(dummy: Tensor, a?: string): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor` @internal */
  _test_string_default(...args: Named<['dummy', 'a'], { dummy: Tensor; a?: string }>): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` @internal */
  _test_warn_in_autograd(input: Tensor): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` @internal */
  _test_warn_in_autograd(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_bicubic2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_bicubic2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_bicubic2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_bicubic2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_bilinear2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_bilinear2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_bilinear2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_bilinear2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_lanczos2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  _upsample_lanczos2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_lanczos2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_lanczos2d_aa(...args: Named<['input', 'output_size', 'align_corners', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact1d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact1d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` @internal */
  _upsample_nearest_exact1d(input: Tensor, output_size: Int | Ints, scales?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` @internal */
  _upsample_nearest_exact1d(...args: Named<['input', 'output_size', 'scales'], { input: Tensor; output_size: Int | Ints; scales?: Float | null; out?: Tensor | null }>): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact2d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact2d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_nearest_exact2d(input: Tensor, output_size: Int | Ints, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_nearest_exact2d(...args: Named<['input', 'output_size', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact3d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  _upsample_nearest_exact3d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_nearest_exact3d(input: Tensor, output_size: Int | Ints, scales_d?: Float | null, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  _upsample_nearest_exact3d(...args: Named<['input', 'output_size', 'scales_d', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; scales_d?: Float | null; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` @internal */
  adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` @internal */
  adaptive_avg_pool2d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` @internal */
  adaptive_avg_pool3d(input: Tensor, output_size: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` @internal */
  adaptive_avg_pool3d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` @internal */
  adaptive_max_pool2d(input: Tensor, output_size: Int | Ints, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` @internal */
  adaptive_max_pool2d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` @internal */
  adaptive_max_pool3d(input: Tensor, output_size: Int | Ints, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` @internal */
  adaptive_max_pool3d(...args: Named<['input', 'output_size'], { input: Tensor; output_size: Int | Ints; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` @internal */
  avg_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: Int | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` @internal */
  avg_pool2d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }>): Tensor;
  /** `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` @internal */
  avg_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: Int | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` @internal */
  avg_pool3d(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }>): Tensor;
  /** `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` @internal */
  binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` @internal */
  binary_cross_entropy(...args: Named<['input', 'target', 'weight', 'reduction'], { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }>): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` @internal */
  col2im(input: Tensor, output_size: Int | Ints, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` @internal */
  col2im(...args: Named<['input', 'output_size', 'kernel_size', 'dilation', 'padding', 'stride'], { input: Tensor; output_size: Int | Ints; kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` @internal */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` @internal */
  conv_depthwise3d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }>): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` @internal */
  cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignore_index?: Int, label_smoothing?: Float): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` @internal */
  cross_entropy_loss(...args: Named<['input', 'target', 'weight', 'reduction', 'ignore_index', 'label_smoothing'], { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: Float }>): Tensor;
  /** `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor` @internal */
  elu(input: Tensor, alpha?: Number, scale?: Number, input_scale?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor` @internal */
  elu(...args: Named<['input', 'alpha', 'scale', 'input_scale'], { input: Tensor; alpha?: Number; scale?: Number; input_scale?: Number; out?: Tensor | null }>): Tensor;
  /** `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` @internal */
  elu_(input: Tensor, alpha?: Number, scale?: Number, input_scale?: Number): Tensor;
  /** `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` @internal */
  elu_(...args: Named<['input', 'alpha', 'scale', 'input_scale'], { input: Tensor; alpha?: Number; scale?: Number; input_scale?: Number }>): Tensor;
  /** `flatten_dense_tensors(Tensor[] tensors) -> Tensor` @internal */
  flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
  /** `flatten_dense_tensors(Tensor[] tensors) -> Tensor` @internal */
  flatten_dense_tensors(...args: Named<['tensors'], { tensors: readonly Tensor[] }>): Tensor;
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` @internal */
  fractional_max_pool2d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, random_samples: Tensor, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` @internal */
  fractional_max_pool2d(...args: Named<['input', 'kernel_size', 'output_size', 'random_samples'], { input: Tensor; kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` @internal */
  fractional_max_pool3d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, random_samples: Tensor, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` @internal */
  fractional_max_pool3d(...args: Named<['input', 'kernel_size', 'output_size', 'random_samples'], { input: Tensor; kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `gelu(Tensor self, *, str approximate="none") -> Tensor` @internal */
  gelu(input: Tensor, keywords?: { approximate?: 'none' | 'tanh'; out?: Tensor | null }): Tensor;
  /** `gelu(Tensor self, *, str approximate="none") -> Tensor` @internal */
  gelu(...args: Named<['input'], { input: Tensor; approximate?: 'none' | 'tanh'; out?: Tensor | null }>): Tensor;
  /** `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)` @internal */
  gelu_(input: Tensor, keywords?: { approximate?: 'none' | 'tanh' }): Tensor;
  /** `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)` @internal */
  gelu_(...args: Named<['input'], { input: Tensor; approximate?: 'none' | 'tanh' }>): Tensor;
  /** `glu(Tensor self, int dim=-1) -> Tensor` @internal */
  glu(input: Tensor, dim?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `glu(Tensor self, int dim=-1) -> Tensor` @internal */
  glu(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `hardsigmoid(Tensor self) -> Tensor` @internal */
  hardsigmoid(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `hardsigmoid(Tensor self) -> Tensor` @internal */
  hardsigmoid(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` @internal */
  hardsigmoid_(input: Tensor): Tensor;
  /** `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` @internal */
  hardsigmoid_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `hardswish(Tensor self) -> Tensor` @internal */
  hardswish(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `hardswish(Tensor self) -> Tensor` @internal */
  hardswish(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `hardswish_(Tensor(a!) self) -> Tensor(a!)` @internal */
  hardswish_(input: Tensor): Tensor;
  /** `hardswish_(Tensor(a!) self) -> Tensor(a!)` @internal */
  hardswish_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor` @internal */
  hardtanh(input: Tensor, min_val?: Number, max_val?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor` @internal */
  hardtanh(...args: Named<['input', 'min_val', 'max_val'], { input: Tensor; min_val?: Number; max_val?: Number; out?: Tensor | null }>): Tensor;
  /** `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` @internal */
  hardtanh_(input: Tensor, min_val?: Number, max_val?: Number): Tensor;
  /** `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` @internal */
  hardtanh_(...args: Named<['input', 'min_val', 'max_val'], { input: Tensor; min_val?: Number; max_val?: Number }>): Tensor;
  /** `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor` @internal */
  huber_loss(input: Tensor, target: Tensor, reduction?: Int, delta?: Float, keywords?: { out?: Tensor | null }): Tensor;
  /** `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor` @internal */
  huber_loss(...args: Named<['input', 'target', 'reduction', 'delta'], { input: Tensor; target: Tensor; reduction?: Int; delta?: Float; out?: Tensor | null }>): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` @internal */
  im2col(input: Tensor, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` @internal */
  im2col(...args: Named<['input', 'kernel_size', 'dilation', 'padding', 'stride'], { input: Tensor; kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  l1_loss(input: Tensor, target: Tensor, reduction?: Int): Tensor;
  /** `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  l1_loss(...args: Named<['input', 'target', 'reduction'], { input: Tensor; target: Tensor; reduction?: Int }>): Tensor;
  /** `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor` @internal */
  leaky_relu(input: Tensor, negative_slope?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor` @internal */
  leaky_relu(...args: Named<['input', 'negative_slope'], { input: Tensor; negative_slope?: Number; out?: Tensor | null }>): Tensor;
  /** `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` @internal */
  leaky_relu_(input: Tensor, negative_slope?: Number): Tensor;
  /** `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` @internal */
  leaky_relu_(...args: Named<['input', 'negative_slope'], { input: Tensor; negative_slope?: Number }>): Tensor;
  /** `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor` @internal */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor` @internal */
  linear(...args: Named<['input', 'weight', 'bias'], { input: Tensor; weight: Tensor; bias?: Tensor | null; out?: Tensor | null }>): Tensor;
  /** `log_sigmoid(Tensor self) -> Tensor` @internal */
  log_sigmoid(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `log_sigmoid(Tensor self) -> Tensor` @internal */
  log_sigmoid(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` @internal */
  max_pool2d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` @internal */
  max_pool2d_with_indices(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` @internal */
  max_pool3d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints, ceil_mode?: boolean, keywords?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` @internal */
  max_pool3d_with_indices(...args: Named<['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'], { input: Tensor; kernel_size: Int | Ints; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints; ceil_mode?: boolean; out?: readonly Tensor[] | null }>): [Tensor, Tensor];
  /** `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor` @internal */
  max_unpool2d(input: Tensor, indices: Tensor, output_size: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor` @internal */
  max_unpool2d(...args: Named<['input', 'indices', 'output_size'], { input: Tensor; indices: Tensor; output_size: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor` @internal */
  max_unpool3d(input: Tensor, indices: Tensor, output_size: Int | Ints, stride: Int | Ints, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor` @internal */
  max_unpool3d(...args: Named<['input', 'indices', 'output_size', 'stride', 'padding'], { input: Tensor; indices: Tensor; output_size: Int | Ints; stride: Int | Ints; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `mish(Tensor self) -> Tensor` @internal */
  mish(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `mish(Tensor self) -> Tensor` @internal */
  mish(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `mish_(Tensor(a!) self) -> Tensor(a!)` @internal */
  mish_(input: Tensor): Tensor;
  /** `mish_(Tensor(a!) self) -> Tensor(a!)` @internal */
  mish_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` @internal */
  mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` @internal */
  mkldnn_linear(...args: Named<['input', 'weight', 'bias'], { input: Tensor; weight: Tensor; bias?: Tensor | null }>): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` @internal */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding?: Int | Ints, stride?: Int | Ints, dilation?: Int | Ints, groups?: Int, input_size?: Ints | null): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` @internal */
  mkldnn_reorder_conv2d_weight(...args: Named<['input', 'padding', 'stride', 'dilation', 'groups', 'input_size'], { input: Tensor; padding?: Int | Ints; stride?: Int | Ints; dilation?: Int | Ints; groups?: Int; input_size?: Ints | null }>): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` @internal */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding?: Int | Ints, stride?: Int | Ints, dilation?: Int | Ints, groups?: Int, input_size?: Ints | null): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` @internal */
  mkldnn_reorder_conv3d_weight(...args: Named<['input', 'padding', 'stride', 'dilation', 'groups', 'input_size'], { input: Tensor; padding?: Int | Ints; stride?: Int | Ints; dilation?: Int | Ints; groups?: Int; input_size?: Ints | null }>): Tensor;
  /** `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  mse_loss(input: Tensor, target: Tensor, reduction?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  mse_loss(...args: Named<['input', 'target', 'reduction'], { input: Tensor; target: Tensor; reduction?: Int; out?: Tensor | null }>): Tensor;
  /** `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor` @internal */
  multi_margin_loss(input: Tensor, target: Tensor, p?: Number, margin?: Number, weight?: Tensor | null, reduction?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor` @internal */
  multi_margin_loss(...args: Named<['input', 'target', 'p', 'margin', 'weight', 'reduction'], { input: Tensor; target: Tensor; p?: Number; margin?: Number; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }>): Tensor;
  /** `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  multilabel_margin_loss(...args: Named<['input', 'target', 'reduction'], { input: Tensor; target: Tensor; reduction?: Int; out?: Tensor | null }>): Tensor;
  /** `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignore_index?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss(...args: Named<['input', 'target', 'weight', 'reduction', 'ignore_index'], { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }>): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignore_index?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss2d(...args: Named<['input', 'target', 'weight', 'reduction', 'ignore_index'], { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }>): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignore_index?: Int): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` @internal */
  nll_loss_nd(...args: Named<['input', 'target', 'weight', 'reduction', 'ignore_index'], { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: Int; ignore_index?: Int }>): Tensor;
  /** `one_hot(Tensor self, int num_classes=-1) -> Tensor` @internal */
  one_hot(input: Tensor, num_classes?: Int): Tensor;
  /** `one_hot(Tensor self, int num_classes=-1) -> Tensor` @internal */
  one_hot(...args: Named<['input', 'num_classes'], { input: Tensor; num_classes?: Int }>): Tensor;
  /** `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` @internal */
  pad(input: Tensor, pad: Ints, mode?: 'constant' | 'reflect' | 'replicate' | 'circular', value?: Float | null): Tensor;
  /** `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` @internal */
  pad(...args: Named<['input', 'pad', 'mode', 'value'], { input: Tensor; pad: Ints; mode?: 'constant' | 'reflect' | 'replicate' | 'circular'; value?: Float | null }>): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` @internal */
  pad_sequence(sequences: readonly Tensor[], batch_first?: boolean, padding_value?: Float, padding_side?: 'left' | 'right'): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` @internal */
  pad_sequence(...args: Named<['sequences', 'batch_first', 'padding_value', 'padding_side'], { sequences: readonly Tensor[]; batch_first?: boolean; padding_value?: Float; padding_side?: 'left' | 'right' }>): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` @internal */
  reflection_pad1d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` @internal */
  reflection_pad1d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` @internal */
  reflection_pad2d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` @internal */
  reflection_pad2d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` @internal */
  reflection_pad3d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` @internal */
  reflection_pad3d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `relu6(Tensor self) -> Tensor` @internal */
  relu6(input: Tensor): Tensor;
  /** `relu6(Tensor self) -> Tensor` @internal */
  relu6(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `relu6_(Tensor(a!) self) -> Tensor(a!)` @internal */
  relu6_(input: Tensor): Tensor;
  /** `relu6_(Tensor(a!) self) -> Tensor(a!)` @internal */
  relu6_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` @internal */
  replication_pad1d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` @internal */
  replication_pad1d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` @internal */
  replication_pad2d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` @internal */
  replication_pad2d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` @internal */
  replication_pad3d(input: Tensor, padding: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` @internal */
  replication_pad3d(...args: Named<['input', 'padding'], { input: Tensor; padding: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` @internal */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Number, upper?: Number, training?: boolean, generator?: Generator | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` @internal */
  rrelu_with_noise(...args: Named<['input', 'noise', 'lower', 'upper', 'training', 'generator'], { input: Tensor; noise: Tensor; lower?: Number; upper?: Number; training?: boolean; generator?: Generator | null; out?: Tensor | null }>): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` @internal */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Number, upper?: Number, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` @internal */
  rrelu_with_noise_(...args: Named<['input', 'noise', 'lower', 'upper', 'training', 'generator'], { input: Tensor; noise: Tensor; lower?: Number; upper?: Number; training?: boolean; generator?: Generator | null }>): Tensor;
  /** `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` @internal */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: Float, is_causal?: boolean, keywords?: { scale?: Float | null; enable_gqa?: boolean }): Tensor;
  /** `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` @internal */
  scaled_dot_product_attention(...args: Named<['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal'], { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: Float; is_causal?: boolean; scale?: Float | null; enable_gqa?: boolean }>): Tensor;
  /** `silu(Tensor self) -> Tensor` @internal */
  silu(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `silu(Tensor self) -> Tensor` @internal */
  silu(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `silu_(Tensor(a!) self) -> Tensor(a!)` @internal */
  silu_(input: Tensor): Tensor;
  /** `silu_(Tensor(a!) self) -> Tensor(a!)` @internal */
  silu_(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor` @internal */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor` @internal */
  slow_conv3d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` @internal */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` @internal */
  slow_conv_dilated2d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints }>): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` @internal */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, dilation?: Int | Ints): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` @internal */
  slow_conv_dilated3d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; dilation?: Int | Ints }>): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` @internal */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, output_padding?: Int | Ints, dilation?: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` @internal */
  slow_conv_transpose2d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'output_padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; output_padding?: Int | Ints; dilation?: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` @internal */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, output_padding?: Int | Ints, dilation?: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` @internal */
  slow_conv_transpose3d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding', 'output_padding', 'dilation'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; output_padding?: Int | Ints; dilation?: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor` @internal */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction?: Int, beta?: Float, keywords?: { out?: Tensor | null }): Tensor;
  /** `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor` @internal */
  smooth_l1_loss(...args: Named<['input', 'target', 'reduction', 'beta'], { input: Tensor; target: Tensor; reduction?: Int; beta?: Float; out?: Tensor | null }>): Tensor;
  /** `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  soft_margin_loss(input: Tensor, target: Tensor, reduction?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` @internal */
  soft_margin_loss(...args: Named<['input', 'target', 'reduction'], { input: Tensor; target: Tensor; reduction?: Int; out?: Tensor | null }>): Tensor;
  /** `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor` @internal */
  softplus(input: Tensor, beta?: Number, threshold?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor` @internal */
  softplus(...args: Named<['input', 'beta', 'threshold'], { input: Tensor; beta?: Number; threshold?: Number; out?: Tensor | null }>): Tensor;
  /** `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor` @internal */
  softshrink(input: Tensor, lambd?: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor` @internal */
  softshrink(...args: Named<['input', 'lambd'], { input: Tensor; lambd?: Number; out?: Tensor | null }>): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor` @internal */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | null, stride?: Int | Ints, padding?: Int | Ints, keywords?: { out?: Tensor | null }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor` @internal */
  thnn_conv2d(...args: Named<['input', 'weight', 'kernel_size', 'bias', 'stride', 'padding'], { input: Tensor; weight: Tensor; kernel_size: Int | Ints; bias?: Tensor | null; stride?: Int | Ints; padding?: Int | Ints; out?: Tensor | null }>): Tensor;
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` @internal */
  unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` @internal */
  unflatten_dense_tensors(...args: Named<['flat', 'tensors'], { flat: Tensor; tensors: readonly Tensor[] }>): Tensor[];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` @internal */
  unique_dim(input: Tensor, dim: Int, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` @internal */
  unique_dim(...args: Named<['input', 'dim', 'sorted', 'return_inverse', 'return_counts'], { input: Tensor; dim: Int; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }>): [Tensor, Tensor, Tensor];
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_bicubic2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_bicubic2d(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_bicubic2d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_bicubic2d(...args: Named<['input', 'output_size', 'align_corners', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_bilinear2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_bilinear2d(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_bilinear2d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_bilinear2d(...args: Named<['input', 'output_size', 'align_corners', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_linear1d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_linear1d(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` @internal */
  upsample_linear1d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` @internal */
  upsample_linear1d(...args: Named<['input', 'output_size', 'align_corners', 'scales'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest1d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest1d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` @internal */
  upsample_nearest1d(input: Tensor, output_size: Int | Ints, scales?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` @internal */
  upsample_nearest1d(...args: Named<['input', 'output_size', 'scales'], { input: Tensor; output_size: Int | Ints; scales?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest2d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest2d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_nearest2d(input: Tensor, output_size: Int | Ints, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_nearest2d(...args: Named<['input', 'output_size', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest3d(input: Tensor, output_size: Ints | null, scale_factors: Ints | null): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` @internal */
  upsample_nearest3d(...args: Named<['input', 'output_size', 'scale_factors'], { input: Tensor; output_size: Ints | null; scale_factors: Ints | null }>): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_nearest3d(input: Tensor, output_size: Int | Ints, scales_d?: Float | null, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_nearest3d(...args: Named<['input', 'output_size', 'scales_d', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; scales_d?: Float | null; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_trilinear3d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: Ints | null): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` @internal */
  upsample_trilinear3d(...args: Named<['input', 'output_size', 'align_corners', 'scale_factors'], { input: Tensor; output_size: Ints | null; align_corners: boolean; scale_factors: Ints | null }>): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_trilinear3d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_d?: Float | null, scales_h?: Float | null, scales_w?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` @internal */
  upsample_trilinear3d(...args: Named<['input', 'output_size', 'align_corners', 'scales_d', 'scales_h', 'scales_w'], { input: Tensor; output_size: Int | Ints; align_corners: boolean; scales_d?: Float | null; scales_h?: Float | null; scales_w?: Float | null; out?: Tensor | null }>): Tensor;
}

/** The functions of `torch.linalg`. */
export interface LinalgFunctions {
  /** `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _powsum(input: Tensor, ord?: Number, dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` @internal */
  _powsum(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord?: Number; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor` */
  cholesky(input: Tensor, keywords?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor` */
  cholesky(...args: Named<['input'], { input: Tensor; upper?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
  cholesky_ex(input: Tensor, keywords?: { upper?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): types.linalg_cholesky_ex;
  /** `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
  cholesky_ex(...args: Named<['input'], { input: Tensor; upper?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }>): types.linalg_cholesky_ex;
  /** `linalg_cond(Tensor self, Scalar? p=None) -> Tensor` */
  cond(input: Tensor, p?: Number | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_cond(Tensor self, Scalar? p=None) -> Tensor` */
  cond(...args: Named<['input', 'p'], { input: Tensor; p?: Number | null; out?: Tensor | null }>): Tensor;
  /** `linalg_cond.p_str(Tensor self, str p) -> Tensor` */
  cond(input: Tensor, p: string, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_cond.p_str(Tensor self, str p) -> Tensor` */
  cond(...args: Named<['input', 'p'], { input: Tensor; p: string; out?: Tensor | null }>): Tensor;
  /** `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor` */
  cross(input: Tensor, other: Tensor, keywords?: { dim?: Int; out?: Tensor | null }): Tensor;
  /** `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor` */
  cross(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `linalg_det(Tensor A) -> Tensor` */
  det(A: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_det(Tensor A) -> Tensor` */
  det(...args: Named<['A'], { A: Tensor; out?: Tensor | null }>): Tensor;
  /** `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` */
  diagonal(A: Tensor, keywords?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` */
  diagonal(...args: Named<['A'], { A: Tensor; offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  eig(input: Tensor, keywords?: { out?: readonly Tensor[] | null }): types.linalg_eig;
  /** `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  eig(...args: Named<['input'], { input: Tensor; out?: readonly Tensor[] | null }>): types.linalg_eig;
  /** `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  eigh(input: Tensor, UPLO?: 'L' | 'U' | 'l' | 'u', keywords?: { out?: readonly Tensor[] | null }): types.linalg_eigh;
  /** `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  eigh(...args: Named<['input', 'UPLO'], { input: Tensor; UPLO?: 'L' | 'U' | 'l' | 'u'; out?: readonly Tensor[] | null }>): types.linalg_eigh;
  /** `linalg_eigvals(Tensor self) -> Tensor` */
  eigvals(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_eigvals(Tensor self) -> Tensor` */
  eigvals(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor` */
  eigvalsh(input: Tensor, UPLO?: 'L' | 'U' | 'l' | 'u', keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor` */
  eigvalsh(...args: Named<['input', 'UPLO'], { input: Tensor; UPLO?: 'L' | 'U' | 'l' | 'u'; out?: Tensor | null }>): Tensor;
  /** `linalg_householder_product(Tensor input, Tensor tau) -> Tensor` */
  householder_product(input: Tensor, tau: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_householder_product(Tensor input, Tensor tau) -> Tensor` */
  householder_product(...args: Named<['input', 'tau'], { input: Tensor; tau: Tensor; out?: Tensor | null }>): Tensor;
  /** `linalg_inv(Tensor A) -> Tensor` */
  inv(A: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_inv(Tensor A) -> Tensor` */
  inv(...args: Named<['A'], { A: Tensor; out?: Tensor | null }>): Tensor;
  /** `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` */
  inv_ex(A: Tensor, keywords?: { check_errors?: boolean; out?: readonly Tensor[] | null }): types.linalg_inv_ex;
  /** `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` */
  inv_ex(...args: Named<['A'], { A: Tensor; check_errors?: boolean; out?: readonly Tensor[] | null }>): types.linalg_inv_ex;
  /** `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
  ldl_factor(input: Tensor, keywords?: { hermitian?: boolean; out?: readonly Tensor[] | null }): types.linalg_ldl_factor;
  /** `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
  ldl_factor(...args: Named<['input'], { input: Tensor; hermitian?: boolean; out?: readonly Tensor[] | null }>): types.linalg_ldl_factor;
  /** `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
  ldl_factor_ex(input: Tensor, keywords?: { hermitian?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): types.linalg_ldl_factor_ex;
  /** `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
  ldl_factor_ex(...args: Named<['input'], { input: Tensor; hermitian?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }>): types.linalg_ldl_factor_ex;
  /** `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor` */
  ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, keywords?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor` */
  ldl_solve(...args: Named<['LD', 'pivots', 'B'], { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  lstsq(input: Tensor, b: Tensor, rcond?: Float | null, keywords?: { driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; out?: readonly Tensor[] | null }): types.linalg_lstsq;
  /** `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  lstsq(...args: Named<['input', 'b', 'rcond'], { input: Tensor; b: Tensor; rcond?: Float | null; driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; out?: readonly Tensor[] | null }>): types.linalg_lstsq;
  /** `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` */
  lu(A: Tensor, keywords?: { pivot?: boolean; out?: readonly Tensor[] | null }): types.linalg_lu;
  /** `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` */
  lu(...args: Named<['A'], { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }>): types.linalg_lu;
  /** `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` */
  lu_factor(A: Tensor, keywords?: { pivot?: boolean; out?: readonly Tensor[] | null }): types.linalg_lu_factor;
  /** `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` */
  lu_factor(...args: Named<['A'], { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }>): types.linalg_lu_factor;
  /** `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` */
  lu_factor_ex(A: Tensor, keywords?: { pivot?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): types.linalg_lu_factor_ex;
  /** `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` */
  lu_factor_ex(...args: Named<['A'], { A: Tensor; pivot?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }>): types.linalg_lu_factor_ex;
  /** `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor` */
  lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, keywords?: { left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor` */
  lu_solve(...args: Named<['LU', 'pivots', 'B'], { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `linalg_matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(input: Tensor): Tensor;
  /** `linalg_matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(...args: Named<['input'], { input: Tensor }>): Tensor;
  /** `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrix_norm(input: Tensor, ord: Number, dim?: Ints, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrix_norm(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord: Number; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrix_norm(input: Tensor, ord?: 'fro' | 'nuc', dim?: Ints, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrix_norm(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord?: 'fro' | 'nuc'; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `linalg_matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(input: Tensor, n: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(...args: Named<['input', 'n'], { input: Tensor; n: Int; out?: Tensor | null }>): Tensor;
  /** `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  matrix_rank(input: Tensor, keywords?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  matrix_rank(...args: Named<['input'], { input: Tensor; atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  matrix_rank(input: Tensor, keywords?: { atol?: Float | null; rtol?: Float | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  matrix_rank(...args: Named<['input'], { input: Tensor; atol?: Float | null; rtol?: Float | null; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /**
   * `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`\
   * `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`\
   */
  matrix_rank(input: Tensor, tol: Tensor | Float, hermitian?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`\
   * `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`\
   */
  matrix_rank(...args: Named<['input', 'tol', 'hermitian'], { input: Tensor; tol: Tensor | Float; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_multi_dot(Tensor[] tensors) -> Tensor` */
  multi_dot(tensors: readonly Tensor[], keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_multi_dot(Tensor[] tensors) -> Tensor` */
  multi_dot(...args: Named<['tensors'], { tensors: readonly Tensor[]; out?: Tensor | null }>): Tensor;
  /** `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(input: Tensor, ord?: Number | null, dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord?: Number | null; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(input: Tensor, ord: 'fro' | 'nuc', dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord: 'fro' | 'nuc'; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
  /** `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, keywords?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(...args: Named<['input'], { input: Tensor; atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, keywords?: { atol?: Float | null; rtol?: Float | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(...args: Named<['input'], { input: Tensor; atol?: Float | null; rtol?: Float | null; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /**
   * `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`\
   * `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`\
   */
  pinv(input: Tensor, rcond: Tensor | Float, hermitian?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`\
   * `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`\
   */
  pinv(...args: Named<['input', 'rcond', 'hermitian'], { input: Tensor; rcond: Tensor | Float; hermitian?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
  qr(A: Tensor, mode?: 'reduced' | 'complete' | 'r', keywords?: { out?: readonly Tensor[] | null }): types.linalg_qr;
  /** `linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
  qr(...args: Named<['A', 'mode'], { A: Tensor; mode?: 'reduced' | 'complete' | 'r'; out?: readonly Tensor[] | null }>): types.linalg_qr;
  /** `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(A: Tensor, keywords?: { out?: readonly Tensor[] | null }): types.linalg_slogdet;
  /** `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(...args: Named<['A'], { A: Tensor; out?: readonly Tensor[] | null }>): types.linalg_slogdet;
  /** `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  solve(A: Tensor, B: Tensor, keywords?: { left?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  solve(...args: Named<['A', 'B'], { A: Tensor; B: Tensor; left?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` */
  solve_ex(A: Tensor, B: Tensor, keywords?: { left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): types.linalg_solve_ex;
  /** `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` */
  solve_ex(...args: Named<['A', 'B'], { A: Tensor; B: Tensor; left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }>): types.linalg_solve_ex;
  /** `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor` */
  solve_triangular(input: Tensor, B: Tensor, keywords: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor` */
  solve_triangular(...args: Named<['input', 'B'], { input: Tensor; B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }>): Tensor;
  /** `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  svd(A: Tensor, full_matrices?: boolean, keywords?: { driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; out?: readonly Tensor[] | null }): types.linalg_svd;
  /** `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  svd(...args: Named<['A', 'full_matrices'], { A: Tensor; full_matrices?: boolean; driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; out?: readonly Tensor[] | null }>): types.linalg_svd;
  /** `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor` */
  svdvals(A: Tensor, keywords?: { driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; out?: Tensor | null }): Tensor;
  /** `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor` */
  svdvals(...args: Named<['A'], { A: Tensor; driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; out?: Tensor | null }>): Tensor;
  /** `linalg_tensorinv(Tensor self, int ind=2) -> Tensor` */
  tensorinv(input: Tensor, ind?: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_tensorinv(Tensor self, int ind=2) -> Tensor` */
  tensorinv(...args: Named<['input', 'ind'], { input: Tensor; ind?: Int; out?: Tensor | null }>): Tensor;
  /** `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor` */
  tensorsolve(input: Tensor, other: Tensor, dims?: Ints | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor` */
  tensorsolve(...args: Named<['input', 'other', 'dims'], { input: Tensor; other: Tensor; dims?: Ints | null; out?: Tensor | null }>): Tensor;
  /** `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` */
  vander(x: Tensor, keywords?: { N?: Int | null }): Tensor;
  /** `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` */
  vander(...args: Named<['x'], { x: Tensor; N?: Int | null }>): Tensor;
  /** `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor` */
  vecdot(x: Tensor, y: Tensor, keywords?: { dim?: Int; out?: Tensor | null }): Tensor;
  /** `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor` */
  vecdot(...args: Named<['x', 'y'], { x: Tensor; y: Tensor; dim?: Int; out?: Tensor | null }>): Tensor;
  /** `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  vector_norm(input: Tensor, ord?: Number, dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null; out?: Tensor | null }>): Tensor;
  /** `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  vector_norm(...args: Named<['input', 'ord', 'dim', 'keepdim'], Keywords<{ input: Tensor; ord?: Number; dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }>>): Tensor;
}

/** The functions of `torch.fft`. */
export interface FftFunctions {
  /** `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftfreq(n: Int, d?: Float, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftfreq(...args: Named<['n', 'd'], { n: Int; d?: Float; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftshift(input: Tensor, dim?: Int | Ints | null): Tensor;
  /** `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftshift(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null }>): Tensor;
  /** `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  hfft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  hfft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  hfft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  hfft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  hfftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  hfftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  ifft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  ifft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  ifft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  ifft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  ifftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  ifftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  ifftshift(input: Tensor, dim?: Int | Ints | null): Tensor;
  /** `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  ifftshift(...args: Named<['input', 'dim'], { input: Tensor; dim?: Int | Ints | null }>): Tensor;
  /** `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  ihfft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  ihfft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  ihfft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  ihfft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  ihfftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  ihfftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  irfft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  irfft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  irfft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  irfft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  irfftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  irfftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  rfft(input: Tensor, n?: Int | null, dim?: Int, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  rfft(...args: Named<['input', 'n', 'dim', 'norm'], { input: Tensor; n?: Int | null; dim?: Int; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  rfft2(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  rfft2(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
  /** `fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rfftfreq(n: Int, d?: Float, keywords?: { out?: Tensor | null } & TensorOptions): Tensor;
  /** `fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rfftfreq(...args: Named<['n', 'd'], { n: Int; d?: Float; out?: Tensor | null } & TensorOptions>): Tensor;
  /** `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  rfftn(input: Tensor, s?: Int | Ints | null, dim?: Int | Ints | null, norm?: 'forward' | 'backward' | 'ortho' | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  rfftn(...args: Named<['input', 's', 'dim', 'norm'], { input: Tensor; s?: Int | Ints | null; dim?: Int | Ints | null; norm?: 'forward' | 'backward' | 'ortho' | null; out?: Tensor | null }>): Tensor;
}

/** The functions of `torch.special`. */
export interface SpecialFunctions {
  /** `special_airy_ai(Tensor x) -> Tensor` */
  airy_ai(x: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_airy_ai(Tensor x) -> Tensor` */
  airy_ai(...args: Named<['x'], { x: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_bessel_j0(Tensor self) -> Tensor` */
  bessel_j0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_j0(Tensor self) -> Tensor` */
  bessel_j0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_bessel_j1(Tensor self) -> Tensor` */
  bessel_j1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_j1(Tensor self) -> Tensor` */
  bessel_j1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_bessel_y0(Tensor self) -> Tensor` */
  bessel_y0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_y0(Tensor self) -> Tensor` */
  bessel_y0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_bessel_y1(Tensor self) -> Tensor` */
  bessel_y1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_y1(Tensor self) -> Tensor` */
  bessel_y1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_t(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_t(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_t(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_t(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_u(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_u(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_u(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_u(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_v(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_v(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_v(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_v(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_w(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`\
   * `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  chebyshev_polynomial_w(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_w(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_w(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /** `special_digamma(Tensor self) -> Tensor` */
  digamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_digamma(Tensor self) -> Tensor` */
  digamma(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_entr(Tensor self) -> Tensor` */
  entr(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_entr(Tensor self) -> Tensor` */
  entr(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_erf(Tensor self) -> Tensor` */
  erf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_erf(Tensor self) -> Tensor` */
  erf(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_erfc(Tensor self) -> Tensor` */
  erfc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_erfc(Tensor self) -> Tensor` */
  erfc(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_erfcx(Tensor self) -> Tensor` */
  erfcx(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_erfcx(Tensor self) -> Tensor` */
  erfcx(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_erfinv(Tensor self) -> Tensor` */
  erfinv(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_erfinv(Tensor self) -> Tensor` */
  erfinv(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_exp2(Tensor self) -> Tensor` */
  exp2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_exp2(Tensor self) -> Tensor` */
  exp2(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_expit(Tensor self) -> Tensor` */
  expit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_expit(Tensor self) -> Tensor` */
  expit(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_expm1(Tensor self) -> Tensor` */
  expm1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_expm1(Tensor self) -> Tensor` */
  expm1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_gammainc(Tensor self, Tensor other) -> Tensor` */
  gammainc(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_gammainc(Tensor self, Tensor other) -> Tensor` */
  gammainc(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_gammaincc(Tensor self, Tensor other) -> Tensor` */
  gammaincc(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_gammaincc(Tensor self, Tensor other) -> Tensor` */
  gammaincc(...args: Named<['input', 'other'], { input: Tensor; other: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_gammaln(Tensor self) -> Tensor` */
  gammaln(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_gammaln(Tensor self) -> Tensor` */
  gammaln(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`\
   * `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  hermite_polynomial_h(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`\
   * `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  hermite_polynomial_h(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_h(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_h(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`\
   * `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  hermite_polynomial_he(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`\
   * `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  hermite_polynomial_he(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_he(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_he(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /** `special_i0(Tensor self) -> Tensor` */
  i0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_i0(Tensor self) -> Tensor` */
  i0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_i0e(Tensor self) -> Tensor` */
  i0e(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_i0e(Tensor self) -> Tensor` */
  i0e(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_i1(Tensor self) -> Tensor` */
  i1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_i1(Tensor self) -> Tensor` */
  i1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_i1e(Tensor self) -> Tensor` */
  i1e(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_i1e(Tensor self) -> Tensor` */
  i1e(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`\
   * `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  laguerre_polynomial_l(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`\
   * `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  laguerre_polynomial_l(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
  laguerre_polynomial_l(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
  laguerre_polynomial_l(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`\
   * `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  legendre_polynomial_p(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`\
   * `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  legendre_polynomial_p(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
  legendre_polynomial_p(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
  legendre_polynomial_p(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /** `special_log1p(Tensor self) -> Tensor` */
  log1p(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_log1p(Tensor self) -> Tensor` */
  log1p(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_log_ndtr(Tensor self) -> Tensor` */
  log_ndtr(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_log_ndtr(Tensor self) -> Tensor` */
  log_ndtr(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  log_softmax(...args: Named<['input', 'dim'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `special_logit(Tensor self, float? eps=None) -> Tensor` */
  logit(input: Tensor, eps?: Float | null, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_logit(Tensor self, float? eps=None) -> Tensor` */
  logit(...args: Named<['input', 'eps'], { input: Tensor; eps?: Float | null; out?: Tensor | null }>): Tensor;
  /** `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(input: Tensor, dim: Int | Ints, keepdim?: boolean, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(...args: Named<['input', 'dim', 'keepdim'], { input: Tensor; dim: Int | Ints; keepdim?: boolean; out?: Tensor | null }>): Tensor;
  /** `special_modified_bessel_i0(Tensor self) -> Tensor` */
  modified_bessel_i0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_i0(Tensor self) -> Tensor` */
  modified_bessel_i0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_modified_bessel_i1(Tensor self) -> Tensor` */
  modified_bessel_i1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_i1(Tensor self) -> Tensor` */
  modified_bessel_i1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_modified_bessel_k0(Tensor self) -> Tensor` */
  modified_bessel_k0(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_k0(Tensor self) -> Tensor` */
  modified_bessel_k0(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_modified_bessel_k1(Tensor self) -> Tensor` */
  modified_bessel_k1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_k1(Tensor self) -> Tensor` */
  modified_bessel_k1(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_multigammaln(Tensor self, int p) -> Tensor` */
  multigammaln(input: Tensor, p: Int, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_multigammaln(Tensor self, int p) -> Tensor` */
  multigammaln(...args: Named<['input', 'p'], { input: Tensor; p: Int; out?: Tensor | null }>): Tensor;
  /** `special_ndtr(Tensor self) -> Tensor` */
  ndtr(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_ndtr(Tensor self) -> Tensor` */
  ndtr(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_ndtri(Tensor self) -> Tensor` */
  ndtri(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_ndtri(Tensor self) -> Tensor` */
  ndtri(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_polygamma(int n, Tensor self) -> Tensor` */
  polygamma(n: Int, input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_polygamma(int n, Tensor self) -> Tensor` */
  polygamma(...args: Named<['n', 'input'], { n: Int; input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_psi(Tensor self) -> Tensor` */
  psi(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_psi(Tensor self) -> Tensor` */
  psi(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_round(Tensor self, *, int decimals=0) -> Tensor` */
  round(input: Tensor, keywords?: { decimals?: Int; out?: Tensor | null }): Tensor;
  /** `special_round(Tensor self, *, int decimals=0) -> Tensor` */
  round(...args: Named<['input'], { input: Tensor; decimals?: Int; out?: Tensor | null }>): Tensor;
  /** `special_scaled_modified_bessel_k0(Tensor x) -> Tensor` */
  scaled_modified_bessel_k0(x: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_scaled_modified_bessel_k0(Tensor x) -> Tensor` */
  scaled_modified_bessel_k0(...args: Named<['x'], { x: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_scaled_modified_bessel_k1(Tensor x) -> Tensor` */
  scaled_modified_bessel_k1(x: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_scaled_modified_bessel_k1(Tensor x) -> Tensor` */
  scaled_modified_bessel_k1(...args: Named<['x'], { x: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_t(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_t(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_t(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_u(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_u(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_u(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_v(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_v(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_v(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_w(x: Number, n: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`\
   * `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`\
   */
  shifted_chebyshev_polynomial_w(...args: Named<['x', 'n'], { x: Number; n: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Number, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_w(...args: Named<['x', 'n'], { x: Tensor; n: Number; out?: Tensor | null }>): Tensor;
  /** `special_sinc(Tensor self) -> Tensor` */
  sinc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_sinc(Tensor self) -> Tensor` */
  sinc(...args: Named<['input'], { input: Tensor; out?: Tensor | null }>): Tensor;
  /** `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: Int, dtype?: dtype | null): Tensor;
  /** `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `special_spherical_bessel_j0(Tensor x) -> Tensor` */
  spherical_bessel_j0(x: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_spherical_bessel_j0(Tensor x) -> Tensor` */
  spherical_bessel_j0(...args: Named<['x'], { x: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_xlog1py(Tensor self, Tensor other) -> Tensor`\
   * `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  xlog1py(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_xlog1py(Tensor self, Tensor other) -> Tensor`\
   * `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  xlog1py(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlog1py(self: Number, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlog1py(...args: Named<['self', 'other'], { self: Number; other: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_xlogy(Tensor self, Tensor other) -> Tensor`\
   * `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_xlogy(Tensor self, Tensor other) -> Tensor`\
   * `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlogy(self: Number, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlogy(...args: Named<['self', 'other'], { self: Number; other: Tensor; out?: Tensor | null }>): Tensor;
  /**
   * `special_zeta(Tensor self, Tensor other) -> Tensor`\
   * `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  zeta(input: Tensor, other: Number, keywords?: { out?: Tensor | null }): Tensor;
  /**
   * `special_zeta(Tensor self, Tensor other) -> Tensor`\
   * `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`\
   */
  zeta(...args: Named<['input', 'other'], { input: Tensor; other: Number; out?: Tensor | null }>): Tensor;
  /** `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
  zeta(self: Number, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  /** `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
  zeta(...args: Named<['self', 'other'], { self: Number; other: Tensor; out?: Tensor | null }>): Tensor;
}

/** The functions of `torch.sparse`. */
export interface SparseFunctions {
  /** `_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(...args: Named<['input', 'mat1', 'mat2'], { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, dtype?: dtype | null): Tensor;
  /** `_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
  /** `_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  log_softmax(...args: Named<['input', 'dim', 'half_to_float'], { input: Tensor; dim: Int; half_to_float: boolean }>): Tensor;
  /** `_sparse_mm(Tensor sparse, Tensor dense) -> Tensor` */
  mm(sparse: Tensor, dense: Tensor): Tensor;
  /** `_sparse_mm(Tensor sparse, Tensor dense) -> Tensor` */
  mm(...args: Named<['sparse', 'dense'], { sparse: Tensor; dense: Tensor }>): Tensor;
  /** `_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
  mm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  /** `_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
  mm(...args: Named<['sparse', 'dense', 'reduce'], { sparse: Tensor; dense: Tensor; reduce: string }>): Tensor;
  /** `_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)` */
  mm_reduce_impl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
  /** `_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)` */
  mm_reduce_impl(...args: Named<['input', 'other', 'reduce'], { input: Tensor; other: Tensor; reduce: string }>): [Tensor, Tensor];
  /** `_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: Int, dtype?: dtype | null): Tensor;
  /** `_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(...args: Named<['input', 'dim', 'dtype'], Keywords<{ input: Tensor; dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
  /** `_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  softmax(...args: Named<['input', 'dim', 'half_to_float'], { input: Tensor; dim: Int; half_to_float: boolean }>): Tensor;
  /** `_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor` */
  spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: layout | null): Tensor;
  /** `_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor` */
  spdiags(...args: Named<['diagonals', 'offsets', 'shape', 'layout'], Keywords<{ diagonals: Tensor; offsets: Tensor; shape: Ints; layout?: layout | null }>>): Tensor;
  /** `_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  spsolve(A: Tensor, B: Tensor, keywords?: { left?: boolean }): Tensor;
  /** `_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  spsolve(...args: Named<['A', 'B'], { A: Tensor; B: Tensor; left?: boolean }>): Tensor;
  /** `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sampled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number; out?: Tensor | null }): Tensor;
  /** `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sampled_addmm(...args: Named<['input', 'mat1', 'mat2'], { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number; out?: Tensor | null }>): Tensor;
}

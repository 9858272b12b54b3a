// Written by scripts/generate.mjs: do not edit.
import type { dtype, layout, memory_format, qscheme } from '../dtype.js';
import type { Device, Float, Int, Ints, Keywords, Named, Number, Sizes, TensorOptions } from '../gate/arguments.js';
import type { Generator } from '../generator.js';
import type { Tensor } from '../tensor.js';
import type * as types from './results.js';

/** The methods of Tensor that are operators. */
export interface TensorMethods {
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` @internal */
  _addmm_activation(mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number; use_gelu?: boolean }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` @internal */
  _addmm_activation(...args: Named<['mat1', 'mat2'], { mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number; use_gelu?: boolean }>): Tensor;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` @internal */
  _autocast_to_full_precision(cuda_enabled: boolean, cpu_enabled: boolean): Tensor;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` @internal */
  _autocast_to_full_precision(...args: Named<['cuda_enabled', 'cpu_enabled'], { cuda_enabled: boolean; cpu_enabled: boolean }>): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` @internal */
  _autocast_to_reduced_precision(cuda_enabled: boolean, cpu_enabled: boolean, cuda_dtype: dtype, cpu_dtype: dtype): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` @internal */
  _autocast_to_reduced_precision(...args: Named<['cuda_enabled', 'cpu_enabled', 'cuda_dtype', 'cpu_dtype'], { cuda_enabled: boolean; cpu_enabled: boolean; cuda_dtype: dtype; cpu_dtype: dtype }>): Tensor;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` @internal */
  _coalesced_(coalesced: boolean): this;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` @internal */
  _coalesced_(...args: Named<['coalesced'], { coalesced: boolean }>): this;
  /** `_conj(Tensor(a) self) -> Tensor(a)` @internal */
  _conj(): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` @internal */
  _conj_physical(): Tensor;
  /** `_dimI(Tensor self) -> int` @internal */
  _dimI(): number;
  /** `_dimV(Tensor self) -> int` @internal */
  _dimV(): number;
  /** `_indices(Tensor(a) self) -> Tensor(a)` @internal */
  _indices(): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` @internal */
  _is_all_true(): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` @internal */
  _is_any_true(): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` @internal */
  _is_zerotensor(): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` @internal */
  _lazy_clone(): Tensor;
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` @internal */
  _neg_view(): Tensor;
  /** `_nested_tensor_size(Tensor self) -> Tensor` @internal */
  _nested_tensor_size(): Tensor;
  /** `_nested_tensor_storage_offsets(Tensor self) -> Tensor` @internal */
  _nested_tensor_storage_offsets(): Tensor;
  /** `_nested_tensor_strides(Tensor self) -> Tensor` @internal */
  _nested_tensor_strides(): Tensor;
  /** `_nnz(Tensor self) -> int` @internal */
  _nnz(): number;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` @internal */
  _philox_normal_(key: Tensor, mean?: Float, std?: Float): this;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` @internal */
  _philox_normal_(...args: Named<['key', 'mean', 'std'], { key: Tensor; mean?: Float; std?: Float }>): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` @internal */
  _philox_uniform_(key: Tensor, low?: Float, high?: Float): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` @internal */
  _philox_uniform_(...args: Named<['key', 'low', 'high'], { key: Tensor; low?: Float; high?: Float }>): this;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` @internal */
  _sparse_mask_projection(mask: Tensor, accumulate_matches?: boolean): Tensor;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` @internal */
  _sparse_mask_projection(...args: Named<['mask', 'accumulate_matches'], { mask: Tensor; accumulate_matches?: boolean }>): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` @internal */
  _to_dense(dtype?: dtype | null, masked_grad?: boolean | null): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` @internal */
  _to_dense(...args: Named<['dtype', 'masked_grad'], Keywords<{ dtype?: dtype | null; masked_grad?: boolean | null }>>): Tensor;
  /** `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse(keywords?: Keywords<{ layout?: layout | null; blocksize?: Int | Ints | null; dense_dim?: Int | null }>): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` @internal */
  _to_sparse(sparse_dim: Int): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` @internal */
  _to_sparse(...args: Named<['sparse_dim'], { sparse_dim: Int }>): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_bsc(blocksize: Int | Ints, dense_dim?: Int | null): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_bsc(...args: Named<['blocksize', 'dense_dim'], { blocksize: Int | Ints; dense_dim?: Int | null }>): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_bsr(blocksize: Int | Ints, dense_dim?: Int | null): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_bsr(...args: Named<['blocksize', 'dense_dim'], { blocksize: Int | Ints; dense_dim?: Int | null }>): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_csc(dense_dim?: Int | null): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_csc(...args: Named<['dense_dim'], { dense_dim?: Int | null }>): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_csr(dense_dim?: Int | null): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` @internal */
  _to_sparse_csr(...args: Named<['dense_dim'], { dense_dim?: Int | null }>): Tensor;
  /** `_values(Tensor(a) self) -> Tensor(a)` @internal */
  _values(): Tensor;
  /** `abs(Tensor self) -> Tensor` */
  abs(): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(): this;
  /** `absolute(Tensor self) -> Tensor` */
  absolute(): Tensor;
  /** `absolute_(Tensor(a!) self) -> Tensor(a!)` */
  absolute_(): this;
  /** `acos(Tensor self) -> Tensor` */
  acos(): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(): this;
  /** `acosh(Tensor self) -> Tensor` */
  acosh(): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(): this;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(other: Number, keywords?: { alpha?: Number }): Tensor;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(...args: Named<['other'], { other: Number; alpha?: Number }>): Tensor;
  /** `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  add_(other: Number, keywords?: { alpha?: Number }): this;
  /** `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  add_(...args: Named<['other'], { other: Number; alpha?: Number }>): this;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(...args: Named<['batch1', 'batch2'], { batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addbmm_(batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number }): this;
  /** `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addbmm_(...args: Named<['batch1', 'batch2'], { batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number }>): this;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number }): Tensor;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(...args: Named<['tensor1', 'tensor2'], { tensor1: Tensor; tensor2: Tensor; value?: Number }>): Tensor;
  /** `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number }): this;
  /** `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcdiv_(...args: Named<['tensor1', 'tensor2'], { tensor1: Tensor; tensor2: Tensor; value?: Number }>): this;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number }): Tensor;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(...args: Named<['tensor1', 'tensor2'], { tensor1: Tensor; tensor2: Tensor; value?: Number }>): Tensor;
  /** `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcmul_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: Number }): this;
  /** `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcmul_(...args: Named<['tensor1', 'tensor2'], { tensor1: Tensor; tensor2: Tensor; value?: Number }>): this;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(...args: Named<['mat1', 'mat2'], { mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmm_(mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number }): this;
  /** `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmm_(...args: Named<['mat1', 'mat2'], { mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number }>): this;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(mat: Tensor, vec: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(...args: Named<['mat', 'vec'], { mat: Tensor; vec: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(mat: Tensor, vec: Tensor, keywords?: { beta?: Number; alpha?: Number }): this;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(...args: Named<['mat', 'vec'], { mat: Tensor; vec: Tensor; beta?: Number; alpha?: Number }>): this;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(vec1: Tensor, vec2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(...args: Named<['vec1', 'vec2'], { vec1: Tensor; vec2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addr_(vec1: Tensor, vec2: Tensor, keywords?: { beta?: Number; alpha?: Number }): this;
  /** `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addr_(...args: Named<['vec1', 'vec2'], { vec1: Tensor; vec2: Tensor; beta?: Number; alpha?: Number }>): this;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(): Tensor;
  /** `all(Tensor self) -> Tensor` */
  all(): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(dim?: Ints | null, keepdim?: boolean): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(...args: Named<['dim', 'keepdim'], { dim?: Ints | null; keepdim?: boolean }>): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(dim: Int, keepdim?: boolean): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(other: Tensor, rtol?: Float, atol?: Float, equal_nan?: boolean): boolean;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(...args: Named<['other', 'rtol', 'atol', 'equal_nan'], { other: Tensor; rtol?: Float; atol?: Float; equal_nan?: boolean }>): boolean;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(dim?: Int | Ints, keepdim?: boolean): Tensor;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(...args: Named<['dim', 'keepdim'], { dim?: Int | Ints; keepdim?: boolean }>): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(dim?: Int | Ints, keepdim?: boolean): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(...args: Named<['dim', 'keepdim'], { dim?: Int | Ints; keepdim?: boolean }>): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(keywords?: { dim?: Int | null; keepdim?: boolean }): types.aminmax;
  /** `angle(Tensor self) -> Tensor` */
  angle(): Tensor;
  /** `any(Tensor self) -> Tensor` */
  any(): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(dim?: Ints | null, keepdim?: boolean): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(...args: Named<['dim', 'keepdim'], { dim?: Ints | null; keepdim?: boolean }>): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(dim: Int, keepdim?: boolean): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): Tensor;
  /** `arccos(Tensor self) -> Tensor` */
  arccos(): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(): this;
  /** `arccosh(Tensor self) -> Tensor` */
  arccosh(): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(): this;
  /** `arcsin(Tensor self) -> Tensor` */
  arcsin(): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(): this;
  /** `arcsinh(Tensor self) -> Tensor` */
  arcsinh(): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(): this;
  /** `arctan(Tensor self) -> Tensor` */
  arctan(): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(other: Tensor): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  arctan2_(other: Tensor): this;
  /** `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  arctan2_(...args: Named<['other'], { other: Tensor }>): this;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(): this;
  /** `arctanh(Tensor self) -> Tensor` */
  arctanh(): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(): this;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(dim?: Int | null, keepdim?: boolean): Tensor;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(...args: Named<['dim', 'keepdim'], { dim?: Int | null; keepdim?: boolean }>): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(dim?: Int | null, keepdim?: boolean): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(...args: Named<['dim', 'keepdim'], { dim?: Int | null; keepdim?: boolean }>): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
  argsort(keywords: { stable: boolean; dim?: Int; descending?: boolean }): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(dim?: Int, descending?: boolean): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(...args: Named<['dim', 'descending'], { dim?: Int; descending?: boolean }>): Tensor;
  /** `argwhere(Tensor self) -> Tensor` */
  argwhere(): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  as_strided(size: Ints, stride: Ints, storage_offset?: Int | null): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  as_strided(...args: Named<['size', 'stride', 'storage_offset'], { size: Ints; stride: Ints; storage_offset?: Int | null }>): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(size: Ints, stride: Ints, storage_offset?: Int | null): this;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(...args: Named<['size', 'stride', 'storage_offset'], { size: Ints; stride: Ints; storage_offset?: Int | null }>): this;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_scatter(src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null): Tensor;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_scatter(...args: Named<['src', 'size', 'stride', 'storage_offset'], { src: Tensor; size: Ints; stride: Ints; storage_offset?: Int | null }>): Tensor;
  /** `asin(Tensor self) -> Tensor` */
  asin(): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(): this;
  /** `asinh(Tensor self) -> Tensor` */
  asinh(): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(): this;
  /** `atan(Tensor self) -> Tensor` */
  atan(): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(other: Tensor): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  atan2_(other: Tensor): this;
  /** `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  atan2_(...args: Named<['other'], { other: Tensor }>): this;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(): this;
  /** `atanh(Tensor self) -> Tensor` */
  atanh(): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(): this;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(...args: Named<['batch1', 'batch2'], { batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  baddbmm_(batch1: Tensor, batch2: Tensor, keywords?: { beta?: Number; alpha?: Number }): this;
  /** `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  baddbmm_(...args: Named<['batch1', 'batch2'], { batch1: Tensor; batch2: Tensor; beta?: Number; alpha?: Number }>): this;
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
  bernoulli(keywords?: { generator?: Generator | null }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(p: Float, keywords?: { generator?: Generator | null }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(...args: Named<['p'], { p: Float; generator?: Generator | null }>): Tensor;
  /** `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(p: Tensor, keywords?: { generator?: Generator | null }): this;
  /** `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(...args: Named<['p'], { p: Tensor; generator?: Generator | null }>): this;
  /** `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(p?: Float, keywords?: { generator?: Generator | null }): this;
  /** `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(...args: Named<['p'], { p?: Float; generator?: Generator | null }>): this;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(weights?: Tensor | null, minlength?: Int): Tensor;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(...args: Named<['weights', 'minlength'], { weights?: Tensor | null; minlength?: Int }>): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_and(other: Number): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_and(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_and_(other: Number): this;
  /**
   * `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_and_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_left_shift(other: Number): Tensor;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_left_shift(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_left_shift_(other: Number): this;
  /**
   * `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_left_shift_(...args: Named<['other'], { other: Number }>): this;
  /** `bitwise_not(Tensor self) -> Tensor` */
  bitwise_not(): Tensor;
  /** `bitwise_not_(Tensor(a!) self) -> Tensor(a!)` */
  bitwise_not_(): this;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_or(other: Number): Tensor;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_or(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_or_(other: Number): this;
  /**
   * `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_or_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_right_shift(other: Number): Tensor;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_right_shift(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_right_shift_(other: Number): this;
  /**
   * `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_right_shift_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_xor(other: Number): Tensor;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  bitwise_xor(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_xor_(other: Number): this;
  /**
   * `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  bitwise_xor_(...args: Named<['other'], { other: Number }>): this;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(mat2: Tensor): Tensor;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(...args: Named<['mat2'], { mat2: Tensor }>): Tensor;
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcast_to(...args: Sizes<'size', { size: Ints }>): Tensor;
  /** `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(median?: Float, sigma?: Float, keywords?: { generator?: Generator | null }): this;
  /** `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(...args: Named<['median', 'sigma'], { median?: Float; sigma?: Float; generator?: Generator | null }>): this;
  /** `ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccol_indices(): Tensor;
  /** `ceil(Tensor self) -> Tensor` */
  ceil(): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(): this;
  /** `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  chalf(keywords?: { memory_format?: memory_format | null }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(upper?: boolean): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(...args: Named<['upper'], { upper?: boolean }>): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  cholesky_inverse(upper?: boolean): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  cholesky_inverse(...args: Named<['upper'], { upper?: boolean }>): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  cholesky_solve(input2: Tensor, upper?: boolean): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  cholesky_solve(...args: Named<['input2', 'upper'], { input2: Tensor; upper?: boolean }>): Tensor;
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(chunks: Int, dim?: Int): Tensor[];
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(...args: Named<['chunks', 'dim'], { chunks: Int; dim?: Int }>): Tensor[];
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(...args: Named<['min', 'max'], { min?: Tensor | null; max?: Tensor | null }>): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(min?: Number | null, max?: Number | null): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(...args: Named<['min', 'max'], { min?: Number | null; max?: Number | null }>): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(...args: Named<['min', 'max'], { min?: Tensor | null; max?: Tensor | null }>): this;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(min?: Number | null, max?: Number | null): this;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(...args: Named<['min', 'max'], { min?: Number | null; max?: Number | null }>): this;
  /**
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`\
   * `clamp_max(Tensor self, Scalar max) -> Tensor`\
   */
  clamp_max(max: Number): Tensor;
  /**
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`\
   * `clamp_max(Tensor self, Scalar max) -> Tensor`\
   */
  clamp_max(...args: Named<['max'], { max: Number }>): Tensor;
  /**
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`\
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`\
   */
  clamp_max_(max: Number): this;
  /**
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`\
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`\
   */
  clamp_max_(...args: Named<['max'], { max: Number }>): this;
  /**
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`\
   * `clamp_min(Tensor self, Scalar min) -> Tensor`\
   */
  clamp_min(min: Number): Tensor;
  /**
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`\
   * `clamp_min(Tensor self, Scalar min) -> Tensor`\
   */
  clamp_min(...args: Named<['min'], { min: Number }>): Tensor;
  /**
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`\
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`\
   */
  clamp_min_(min: Number): this;
  /**
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`\
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`\
   */
  clamp_min_(...args: Named<['min'], { min: Number }>): this;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(...args: Named<['min', 'max'], { min?: Tensor | null; max?: Tensor | null }>): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(min?: Number | null, max?: Number | null): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(...args: Named<['min', 'max'], { min?: Number | null; max?: Number | null }>): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(...args: Named<['min', 'max'], { min?: Tensor | null; max?: Tensor | null }>): this;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(min?: Number | null, max?: Number | null): this;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(...args: Named<['min', 'max'], { min?: Number | null; max?: Number | null }>): this;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  clone(keywords?: { memory_format?: memory_format | null }): Tensor;
  /** `coalesce(Tensor(a) self) -> Tensor(a)` */
  coalesce(): Tensor;
  /** `col_indices(Tensor(a) self) -> Tensor(a)` */
  col_indices(): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` */
  conj(): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` */
  conj_physical(): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(): this;
  /** `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)` */
  contiguous(keywords?: { memory_format?: memory_format }): Tensor;
  /** `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(src: Number, non_blocking?: boolean): this;
  /** `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(...args: Named<['src', 'non_blocking'], { src: Number; non_blocking?: boolean }>): this;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  copysign(other: Number): Tensor;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  copysign(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  copysign_(other: Number): this;
  /**
   * `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  copysign_(...args: Named<['other'], { other: Number }>): this;
  /** `corrcoef(Tensor self) -> Tensor` */
  corrcoef(): Tensor;
  /** `cos(Tensor self) -> Tensor` */
  cos(): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(): this;
  /** `cosh(Tensor self) -> Tensor` */
  cosh(): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(): this;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  count_nonzero(dim?: Int | null): Tensor;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  count_nonzero(...args: Named<['dim'], { dim?: Int | null }>): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(...args: Sizes<'dim', { dim: Ints }>): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(keywords?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(other: Tensor, dim?: Int | null): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(...args: Named<['other', 'dim'], { other: Tensor; dim?: Int | null }>): Tensor;
  /** `crow_indices(Tensor(a) self) -> Tensor(a)` */
  crow_indices(): Tensor;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(dim: Int): types.cummax;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(...args: Named<['dim'], { dim: Int }>): types.cummax;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(dim: Int): types.cummin;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(...args: Named<['dim'], { dim: Int }>): types.cummin;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(dim: Int, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(...args: Named<['dim'], Keywords<{ dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumprod_(dim: Int, keywords?: Keywords<{ dtype?: dtype | null }>): this;
  /** `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumprod_(...args: Named<['dim'], Keywords<{ dim: Int; dtype?: dtype | null }>>): this;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(dim: Int, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(...args: Named<['dim'], Keywords<{ dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumsum_(dim: Int, keywords?: Keywords<{ dtype?: dtype | null }>): this;
  /** `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumsum_(...args: Named<['dim'], Keywords<{ dim: Int; dtype?: dtype | null }>>): this;
  /** `deg2rad(Tensor self) -> Tensor` */
  deg2rad(): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(): this;
  /** `dense_dim(Tensor self) -> int` */
  dense_dim(): number;
  /** `dequantize.self(Tensor self) -> Tensor` */
  dequantize(): Tensor;
  /** `det(Tensor self) -> Tensor` */
  det(): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(): this;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(diagonal?: Int): Tensor;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(...args: Named<['diagonal'], { diagonal?: Int }>): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diag_embed(offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diag_embed(...args: Named<['offset', 'dim1', 'dim2'], { offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(offset?: Int): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(...args: Named<['offset'], { offset?: Int }>): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(...args: Named<['offset', 'dim1', 'dim2'], { offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_scatter(src: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_scatter(...args: Named<['src', 'offset', 'dim1', 'dim2'], { src: Tensor; offset?: Int; dim1?: Int; dim2?: Int }>): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(n?: Int, dim?: Int, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(...args: Named<['n', 'dim', 'prepend', 'append'], { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }>): Tensor;
  /** `digamma(Tensor self) -> Tensor` */
  digamma(): Tensor;
  /** `digamma_(Tensor(a!) self) -> Tensor(a!)` */
  digamma_(): this;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(other: Tensor, p?: Number): Tensor;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(...args: Named<['other', 'p'], { other: Tensor; p?: Number }>): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(other: Number): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`\
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`\
   */
  div(other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): Tensor;
  /**
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`\
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`\
   */
  div(...args: Named<['other'], { other: Number; rounding_mode: 'trunc' | 'floor' | null }>): Tensor;
  /** `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  div_(other: Number): this;
  /** `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  div_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`\
   * `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`\
   */
  div_(other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): this;
  /**
   * `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`\
   * `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`\
   */
  div_(...args: Named<['other'], { other: Number; rounding_mode: 'trunc' | 'floor' | null }>): this;
  /**
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  divide(other: Number): Tensor;
  /**
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  divide(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`\
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`\
   */
  divide(other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): Tensor;
  /**
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`\
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`\
   */
  divide(...args: Named<['other'], { other: Number; rounding_mode: 'trunc' | 'floor' | null }>): Tensor;
  /**
   * `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  divide_(other: Number): this;
  /**
   * `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  divide_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`\
   * `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`\
   */
  divide_(other: Number, keywords: { rounding_mode: 'trunc' | 'floor' | null }): this;
  /**
   * `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`\
   * `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`\
   */
  divide_(...args: Named<['other'], { other: Number; rounding_mode: 'trunc' | 'floor' | null }>): this;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(tensor: Tensor): Tensor;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(...args: Named<['tensor'], { tensor: Tensor }>): Tensor;
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(sections: Int): Tensor[];
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(...args: Named<['sections'], { sections: Int }>): Tensor[];
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(...args: Sizes<'indices', { indices: Ints }>): Tensor[];
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  eq(other: Number): Tensor;
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  eq(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  eq_(other: Number): this;
  /**
   * `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  eq_(...args: Named<['other'], { other: Number }>): this;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(other: Tensor): boolean;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(...args: Named<['other'], { other: Tensor }>): boolean;
  /** `erf(Tensor self) -> Tensor` */
  erf(): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(): this;
  /** `erfc(Tensor self) -> Tensor` */
  erfc(): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(): this;
  /** `erfinv(Tensor self) -> Tensor` */
  erfinv(): Tensor;
  /** `erfinv_(Tensor(a!) self) -> Tensor(a!)` */
  erfinv_(): this;
  /** `exp(Tensor self) -> Tensor` */
  exp(): Tensor;
  /** `exp2(Tensor self) -> Tensor` */
  exp2(): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(): this;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(): this;
  /** `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` */
  expand(...args: Sizes<'size', { size: Ints; implicit?: boolean }>): Tensor;
  /** `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  expand_as(other: Tensor): Tensor;
  /** `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  expand_as(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `expm1(Tensor self) -> Tensor` */
  expm1(): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(): this;
  /** `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(lambd?: Float, keywords?: { generator?: Generator | null }): this;
  /** `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(...args: Named<['lambd'], { lambd?: Float; generator?: Generator | null }>): this;
  /**
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`\
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`\
   */
  fill_(value: Number): this;
  /**
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`\
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`\
   */
  fill_(...args: Named<['value'], { value: Number }>): this;
  /** `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fill_diagonal_(fill_value: Number, wrap?: boolean): this;
  /** `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fill_diagonal_(...args: Named<['fill_value', 'wrap'], { fill_value: Number; wrap?: boolean }>): this;
  /** `fix(Tensor self) -> Tensor` */
  fix(): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(): this;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(start_dim?: Int, end_dim?: Int): Tensor;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(...args: Named<['start_dim', 'end_dim'], { start_dim?: Int; end_dim?: Int }>): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` */
  flip(...args: Sizes<'dims', { dims: Ints }>): Tensor;
  /** `fliplr(Tensor self) -> Tensor` */
  fliplr(): Tensor;
  /** `flipud(Tensor self) -> Tensor` */
  flipud(): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  float_power(exponent: Number): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  float_power(...args: Named<['exponent'], { exponent: Number }>): Tensor;
  /**
   * `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`\
   * `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`\
   */
  float_power_(exponent: Number): this;
  /**
   * `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`\
   * `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`\
   */
  float_power_(...args: Named<['exponent'], { exponent: Number }>): this;
  /** `floor(Tensor self) -> Tensor` */
  floor(): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(): this;
  /**
   * `floor_divide(Tensor self, Tensor other) -> Tensor`\
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  floor_divide(other: Number): Tensor;
  /**
   * `floor_divide(Tensor self, Tensor other) -> Tensor`\
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  floor_divide(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  floor_divide_(other: Number): this;
  /**
   * `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  floor_divide_(...args: Named<['other'], { other: Number }>): this;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(other: Tensor): Tensor;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(other: Tensor): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(...args: Named<['other'], { other: Tensor }>): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  fmod(other: Number): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  fmod(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  fmod_(other: Number): this;
  /**
   * `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  fmod_(...args: Named<['other'], { other: Number }>): this;
  /** `frac(Tensor self) -> Tensor` */
  frac(): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(): this;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(): types.frexp;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(dim: Int, index: Tensor, keywords?: { sparse_grad?: boolean }): Tensor;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(...args: Named<['dim', 'index'], { dim: Int; index: Tensor; sparse_grad?: boolean }>): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(other: Tensor): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(other: Tensor): this;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(...args: Named<['other'], { other: Tensor }>): this;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ge(other: Number): Tensor;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ge(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  ge_(other: Number): this;
  /**
   * `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  ge_(...args: Named<['other'], { other: Number }>): this;
  /** `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
  geometric_(p: Float, keywords?: { generator?: Generator | null }): this;
  /** `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
  geometric_(...args: Named<['p'], { p: Float; generator?: Generator | null }>): this;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(): types.geqrf;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(vec2: Tensor): Tensor;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(...args: Named<['vec2'], { vec2: Tensor }>): Tensor;
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater(other: Number): Tensor;
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  greater_(other: Number): this;
  /**
   * `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  greater_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater_equal(other: Number): Tensor;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  greater_equal(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  greater_equal_(other: Number): this;
  /**
   * `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  greater_equal_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  gt(other: Number): Tensor;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  gt(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  gt_(other: Number): this;
  /**
   * `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  gt_(...args: Named<['other'], { other: Number }>): this;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(lambd?: Number): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(...args: Named<['lambd'], { lambd?: Number }>): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hash_tensor(...args: Sizes<'dim', { dim?: Int | Ints; keepdim?: boolean; mode?: Int }>): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(values: Tensor): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(...args: Named<['values'], { values: Tensor }>): Tensor;
  /** `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
  heaviside_(values: Tensor): this;
  /** `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
  heaviside_(...args: Named<['values'], { values: Tensor }>): this;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(bins?: Int, min?: Number, max?: Number): Tensor;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(...args: Named<['bins', 'min', 'max'], { bins?: Int; min?: Number; max?: Number }>): Tensor;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins: Tensor, keywords?: { weight?: Tensor | null; density?: boolean }): types.histogram;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(...args: Named<['bins'], { bins: Tensor; weight?: Tensor | null; density?: boolean }>): types.histogram;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins?: Int, keywords?: { range?: Ints | null; weight?: Tensor | null; density?: boolean }): types.histogram;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(...args: Named<['bins'], { bins?: Int; range?: Ints | null; weight?: Tensor | null; density?: boolean }>): types.histogram;
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(sections: Int): Tensor[];
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(...args: Named<['sections'], { sections: Int }>): Tensor[];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(...args: Sizes<'indices', { indices: Ints }>): Tensor[];
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(other: Tensor): Tensor;
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  hypot_(other: Tensor): this;
  /** `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  hypot_(...args: Named<['other'], { other: Tensor }>): this;
  /** `i0(Tensor self) -> Tensor` */
  i0(): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(): this;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(other: Tensor): Tensor;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igamma_(other: Tensor): this;
  /** `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igamma_(...args: Named<['other'], { other: Tensor }>): this;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(other: Tensor): Tensor;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igammac_(other: Tensor): this;
  /** `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igammac_(...args: Named<['other'], { other: Tensor }>): this;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  index_add(dim: Int, index: Tensor, source: Tensor, keywords?: { alpha?: Number }): Tensor;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  index_add(...args: Named<['dim', 'index', 'source'], { dim: Int; index: Tensor; source: Tensor; alpha?: Number }>): Tensor;
  /** `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
  index_add_(dim: Int, index: Tensor, source: Tensor, keywords?: { alpha?: Number }): this;
  /** `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
  index_add_(...args: Named<['dim', 'index', 'source'], { dim: Int; index: Tensor; source: Tensor; alpha?: Number }>): this;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
  index_copy(dim: Int, index: Tensor, source: Tensor): Tensor;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
  index_copy(...args: Named<['dim', 'index', 'source'], { dim: Int; index: Tensor; source: Tensor }>): Tensor;
  /** `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
  index_copy_(dim: Int, index: Tensor, source: Tensor): this;
  /** `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
  index_copy_(...args: Named<['dim', 'index', 'source'], { dim: Int; index: Tensor; source: Tensor }>): this;
  /**
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`\
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`\
   */
  index_fill(dim: Int, index: Tensor, value: Number): Tensor;
  /**
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`\
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`\
   */
  index_fill(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number }>): Tensor;
  /**
   * `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`\
   * `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`\
   */
  index_fill_(dim: Int, index: Tensor, value: Number): this;
  /**
   * `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`\
   * `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`\
   */
  index_fill_(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number }>): this;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(...args: Named<['indices', 'values', 'accumulate'], { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }>): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean }): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(...args: Named<['dim', 'index', 'source', 'reduce'], { dim: Int; index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean }>): Tensor;
  /** `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  index_reduce_(dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean }): this;
  /** `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  index_reduce_(...args: Named<['dim', 'index', 'source', 'reduce'], { dim: Int; index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean }>): this;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  index_select(dim: Int, index: Tensor): Tensor;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  index_select(...args: Named<['dim', 'index'], { dim: Int; index: Tensor }>): Tensor;
  /** `indices(Tensor(a) self) -> Tensor(a)` */
  indices(): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(other: Tensor): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(): Tensor;
  /** `inverse(Tensor self) -> Tensor` */
  inverse(): Tensor;
  /** `is_coalesced(Tensor self) -> bool` */
  is_coalesced(): boolean;
  /** `is_conj(Tensor self) -> bool` */
  is_conj(): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  is_nonzero(): boolean;
  /** `is_pinned(Tensor self, Device? device=None) -> bool` */
  is_pinned(device?: Device | null): boolean;
  /** `is_pinned(Tensor self, Device? device=None) -> bool` */
  is_pinned(...args: Named<['device'], Keywords<{ device?: Device | null }>>): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(other: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(...args: Named<['other'], { other: Tensor }>): boolean;
  /** `is_set_to(Tensor self, Tensor tensor) -> bool` */
  is_set_to(tensor: Tensor): boolean;
  /** `is_set_to(Tensor self, Tensor tensor) -> bool` */
  is_set_to(...args: Named<['tensor'], { tensor: Tensor }>): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(other: Tensor, rtol?: Float, atol?: Float, equal_nan?: boolean): Tensor;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(...args: Named<['other', 'rtol', 'atol', 'equal_nan'], { other: Tensor; rtol?: Float; atol?: Float; equal_nan?: boolean }>): Tensor;
  /** `isfinite(Tensor self) -> Tensor` */
  isfinite(): Tensor;
  /** `isinf(Tensor self) -> Tensor` */
  isinf(): Tensor;
  /** `isnan(Tensor self) -> Tensor` */
  isnan(): Tensor;
  /** `isneginf(Tensor self) -> Tensor` */
  isneginf(): Tensor;
  /** `isposinf(Tensor self) -> Tensor` */
  isposinf(): Tensor;
  /** `isreal(Tensor self) -> Tensor` */
  isreal(): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(n_fft: Int, hop_length?: Int | null, win_length?: Int | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: Int | null, return_complex?: boolean): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(...args: Named<['n_fft', 'hop_length', 'win_length', 'window', 'center', 'normalized', 'onesided', 'length', 'return_complex'], { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }>): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(other: Tensor): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(k: Int, dim?: Int, keepdim?: boolean): types.kthvalue;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(...args: Named<['k', 'dim', 'keepdim'], { k: Int; dim?: Int; keepdim?: boolean }>): types.kthvalue;
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(other: Tensor): Tensor;
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(other: Tensor): this;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(...args: Named<['other'], { other: Tensor }>): this;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(other: Tensor): Tensor;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(other: Tensor): this;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(...args: Named<['other'], { other: Tensor }>): this;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  le(other: Number): Tensor;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  le(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  le_(other: Number): this;
  /**
   * `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  le_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`\
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`\
   */
  lerp(end: Tensor, weight: Number): Tensor;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`\
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`\
   */
  lerp(...args: Named<['end', 'weight'], { end: Tensor; weight: Number }>): Tensor;
  /**
   * `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`\
   * `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`\
   */
  lerp_(end: Tensor, weight: Number): this;
  /**
   * `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`\
   * `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`\
   */
  lerp_(...args: Named<['end', 'weight'], { end: Tensor; weight: Number }>): this;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less(other: Number): Tensor;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  less_(other: Number): this;
  /**
   * `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  less_(...args: Named<['other'], { other: Number }>): this;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less_equal(other: Number): Tensor;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  less_equal(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  less_equal_(other: Number): this;
  /**
   * `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  less_equal_(...args: Named<['other'], { other: Number }>): this;
  /** `lgamma(Tensor self) -> Tensor` */
  lgamma(): Tensor;
  /** `lgamma_(Tensor(a!) self) -> Tensor(a!)` */
  lgamma_(): this;
  /** `log(Tensor self) -> Tensor` */
  log(): Tensor;
  /** `log10(Tensor self) -> Tensor` */
  log10(): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(): this;
  /** `log1p(Tensor self) -> Tensor` */
  log1p(): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(): this;
  /** `log2(Tensor self) -> Tensor` */
  log2(): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(): this;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(): this;
  /** `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  log_normal_(mean?: Float, std?: Float, keywords?: { generator?: Generator | null }): this;
  /** `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  log_normal_(...args: Named<['mean', 'std'], { mean?: Float; std?: Float; generator?: Generator | null }>): this;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(dim: Int, dtype?: dtype | null): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(...args: Named<['dim', 'dtype'], Keywords<{ dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(other: Tensor): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(other: Tensor): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(dim: Int): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(...args: Named<['dim'], { dim: Int }>): Tensor;
  /** `logdet(Tensor self) -> Tensor` */
  logdet(): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logical_and(other: Tensor): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logical_and(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_and_(other: Tensor): this;
  /** `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_and_(...args: Named<['other'], { other: Tensor }>): this;
  /** `logical_not(Tensor self) -> Tensor` */
  logical_not(): Tensor;
  /** `logical_not_(Tensor(a!) self) -> Tensor(a!)` */
  logical_not_(): this;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logical_or(other: Tensor): Tensor;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logical_or(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_or_(other: Tensor): this;
  /** `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_or_(...args: Named<['other'], { other: Tensor }>): this;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logical_xor(other: Tensor): Tensor;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logical_xor(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_xor_(other: Tensor): this;
  /** `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_xor_(...args: Named<['other'], { other: Tensor }>): this;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(eps?: Float | null): Tensor;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(...args: Named<['eps'], { eps?: Float | null }>): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(eps?: Float | null): this;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(...args: Named<['eps'], { eps?: Float | null }>): this;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(dim: Int | Ints, keepdim?: boolean): Tensor;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(...args: Named<['dim', 'keepdim'], { dim: Int | Ints; keepdim?: boolean }>): Tensor;
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  lt(other: Number): Tensor;
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  lt(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  lt_(other: Number): this;
  /**
   * `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  lt_(...args: Named<['other'], { other: Number }>): this;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  lu_solve(...args: Named<['LU_data', 'LU_pivots'], { LU_data: Tensor; LU_pivots: Tensor }>): Tensor;
  /**
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`\
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`\
   */
  masked_fill(mask: Tensor, value: Number): Tensor;
  /**
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`\
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`\
   */
  masked_fill(...args: Named<['mask', 'value'], { mask: Tensor; value: Number }>): Tensor;
  /**
   * `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`\
   * `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`\
   */
  masked_fill_(mask: Tensor, value: Number): this;
  /**
   * `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`\
   * `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`\
   */
  masked_fill_(...args: Named<['mask', 'value'], { mask: Tensor; value: Number }>): this;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(...args: Named<['mask', 'source'], { mask: Tensor; source: Tensor }>): Tensor;
  /** `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` */
  masked_scatter_(mask: Tensor, source: Tensor): this;
  /** `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` */
  masked_scatter_(...args: Named<['mask', 'source'], { mask: Tensor; source: Tensor }>): this;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  masked_select(mask: Tensor): Tensor;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  masked_select(...args: Named<['mask'], { mask: Tensor }>): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(other: Tensor): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(n: Int): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(...args: Named<['n'], { n: Int }>): Tensor;
  /** `max(Tensor self) -> Tensor` */
  max(): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(other: Tensor): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(dim: Int, keepdim?: boolean): types.max;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): types.max;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(other: Tensor): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  mean(keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(dim: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(...args: Named<['dim', 'keepdim'], Keywords<{ dim: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `median(Tensor self) -> Tensor` */
  median(): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(dim: Int, keepdim?: boolean): types.median;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): types.median;
  /** `min(Tensor self) -> Tensor` */
  min(): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(other: Tensor): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(dim: Int, keepdim?: boolean): types.min;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): types.min;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(other: Tensor): Tensor;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(mat2: Tensor): Tensor;
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(...args: Named<['mat2'], { mat2: Tensor }>): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(dim?: Int, keepdim?: boolean): types.mode;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(...args: Named<['dim', 'keepdim'], { dim?: Int; keepdim?: boolean }>): types.mode;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(source: Int, destination: Int): Tensor;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(...args: Named<['source', 'destination'], { source: Int; destination: Int }>): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(source: Ints, destination: Ints): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(...args: Named<['source', 'destination'], { source: Ints; destination: Ints }>): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(source: Int, destination: Int): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(...args: Named<['source', 'destination'], { source: Int; destination: Int }>): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(source: Ints, destination: Ints): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(...args: Named<['source', 'destination'], { source: Ints; destination: Ints }>): Tensor;
  /** `msort(Tensor self) -> Tensor` */
  msort(): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(other: Number): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(...args: Named<['other'], { other: Number }>): Tensor;
  /** `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  mul_(other: Number): this;
  /** `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  mul_(...args: Named<['other'], { other: Number }>): this;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(num_samples: Int, replacement?: boolean, keywords?: { generator?: Generator | null }): Tensor;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(...args: Named<['num_samples', 'replacement'], { num_samples: Int; replacement?: boolean; generator?: Generator | null }>): Tensor;
  /**
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  multiply(other: Number): Tensor;
  /**
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  multiply(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  multiply_(other: Number): this;
  /**
   * `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  multiply_(...args: Named<['other'], { other: Number }>): this;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(vec: Tensor): Tensor;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(...args: Named<['vec'], { vec: Tensor }>): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(p: Int): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(...args: Named<['p'], { p: Int }>): Tensor;
  /** `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` */
  mvlgamma_(p: Int): this;
  /** `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` */
  mvlgamma_(...args: Named<['p'], { p: Int }>): this;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nan_to_num(nan?: Float | null, posinf?: Float | null, neginf?: Float | null): Tensor;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nan_to_num(...args: Named<['nan', 'posinf', 'neginf'], { nan?: Float | null; posinf?: Float | null; neginf?: Float | null }>): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(nan?: Float | null, posinf?: Float | null, neginf?: Float | null): this;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(...args: Named<['nan', 'posinf', 'neginf'], { nan?: Float | null; posinf?: Float | null; neginf?: Float | null }>): this;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(...args: Named<['dim', 'keepdim'], Keywords<{ dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` */
  nanmedian(): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(dim: Int, keepdim?: boolean): types.nanmedian;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(...args: Named<['dim', 'keepdim'], { dim: Int; keepdim?: boolean }>): types.nanmedian;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  nanquantile(q: Tensor | Float, dim?: Int | null, keepdim?: boolean, keywords?: { interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  nanquantile(...args: Named<['q', 'dim', 'keepdim'], { q: Tensor | Float; dim?: Int | null; keepdim?: boolean; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }>): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(dim?: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(...args: Named<['dim', 'keepdim'], Keywords<{ dim?: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`\
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`\
   */
  narrow(dim: Int, start: Tensor | Int, length: Int): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`\
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`\
   */
  narrow(...args: Named<['dim', 'start', 'length'], { dim: Int; start: Tensor | Int; length: Int }>): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
  narrow_copy(dim: Int, start: Int, length: Int): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
  narrow_copy(...args: Named<['dim', 'start', 'length'], { dim: Int; start: Int; length: Int }>): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ne(other: Number): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  ne(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  ne_(other: Number): this;
  /**
   * `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  ne_(...args: Named<['other'], { other: Number }>): this;
  /** `neg(Tensor self) -> Tensor` */
  neg(): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(): this;
  /** `negative(Tensor self) -> Tensor` */
  negative(): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(): this;
  /** `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_empty(...args: Sizes<'size', { size: Ints } & TensorOptions>): Tensor;
  /** `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_empty_strided(size: Ints, stride: Ints, keywords?: TensorOptions): Tensor;
  /** `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_empty_strided(...args: Named<['size', 'stride'], { size: Ints; stride: Ints } & TensorOptions>): Tensor;
  /** `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_full(size: Ints, fill_value: Number, keywords?: TensorOptions): Tensor;
  /** `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_full(...args: Named<['size', 'fill_value'], { size: Ints; fill_value: Number } & TensorOptions>): Tensor;
  /** `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_ones(...args: Sizes<'size', { size: Ints } & TensorOptions>): Tensor;
  /** `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_zeros(...args: Sizes<'size', { size: Ints } & TensorOptions>): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(other: Tensor): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  nextafter_(other: Tensor): this;
  /** `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  nextafter_(...args: Named<['other'], { other: Tensor }>): this;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
  nonzero_static(keywords: { size: Int; fill_value?: Int }): Tensor;
  /** `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(mean?: Float, std?: Float, keywords?: { generator?: Generator | null }): this;
  /** `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(...args: Named<['mean', 'std'], { mean?: Float; std?: Float; generator?: Generator | null }>): this;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  not_equal(other: Number): Tensor;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  not_equal(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  not_equal_(other: Number): this;
  /**
   * `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  not_equal_(...args: Named<['other'], { other: Number }>): this;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(input2: Tensor): Tensor;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(...args: Named<['input2'], { input2: Tensor }>): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(...args: Named<['input2', 'input3', 'left', 'transpose'], { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }>): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(vec2: Tensor): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(...args: Named<['vec2'], { vec2: Tensor }>): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(...args: Sizes<'dims', { dims: Ints }>): Tensor;
  /** `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
  pin_memory(device?: Device | null): Tensor;
  /** `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
  pin_memory(...args: Named<['device'], Keywords<{ device?: Device | null }>>): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(rcond?: Float): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(...args: Named<['rcond'], { rcond?: Float }>): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(n: Int): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(...args: Named<['n'], { n: Int }>): Tensor;
  /** `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
  polygamma_(n: Int): this;
  /** `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
  polygamma_(...args: Named<['n'], { n: Int }>): this;
  /** `positive(Tensor(a) self) -> Tensor(a)` */
  positive(): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  pow(exponent: Number): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`\
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`\
   */
  pow(...args: Named<['exponent'], { exponent: Number }>): Tensor;
  /**
   * `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`\
   * `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`\
   */
  pow_(exponent: Number): this;
  /**
   * `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`\
   * `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`\
   */
  pow_(...args: Named<['exponent'], { exponent: Number }>): this;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(weight: Tensor): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(...args: Named<['weight'], { weight: Tensor }>): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  prod(keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(dim: Int, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(...args: Named<['dim', 'keepdim'], Keywords<{ dim: Int; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(...args: Named<['index', 'source', 'accumulate'], { index: Tensor; source: Tensor; accumulate?: boolean }>): Tensor;
  /** `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  /** `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(...args: Named<['index', 'source', 'accumulate'], { index: Tensor; source: Tensor; accumulate?: boolean }>): this;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(): Tensor;
  /** `q_scale(Tensor self) -> float` */
  q_scale(): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(some?: boolean): types.qr;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(...args: Named<['some'], { some?: boolean }>): types.qr;
  /** `qscheme(Tensor self) -> QScheme` */
  qscheme(): qscheme;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  quantile(q: Tensor | Float, dim?: Int | null, keepdim?: boolean, keywords?: { interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`\
   */
  quantile(...args: Named<['q', 'dim', 'keepdim'], { q: Tensor | Float; dim?: Int | null; keepdim?: boolean; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }>): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` */
  rad2deg(): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(): this;
  /** `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` */
  random_(keywords?: { generator?: Generator | null }): this;
  /** `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(from: Int, to: Int | null, keywords?: { generator?: Generator | null }): this;
  /** `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(...args: Named<['from', 'to'], { from: Int; to: Int | null; generator?: Generator | null }>): this;
  /** `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(to: Int, keywords?: { generator?: Generator | null }): this;
  /** `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(...args: Named<['to'], { to: Int; generator?: Generator | null }>): this;
  /** `ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` */
  reciprocal(): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(): this;
  /** `relu(Tensor self) -> Tensor` */
  relu(): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(): this;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  remainder(other: Number): Tensor;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  remainder(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  remainder_(other: Number): this;
  /**
   * `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  remainder_(...args: Named<['other'], { other: Number }>): this;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(p: Number, dim: Int, maxnorm: Number): Tensor;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(...args: Named<['p', 'dim', 'maxnorm'], { p: Number; dim: Int; maxnorm: Number }>): Tensor;
  /** `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
  renorm_(p: Number, dim: Int, maxnorm: Number): this;
  /** `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
  renorm_(...args: Named<['p', 'dim', 'maxnorm'], { p: Number; dim: Int; maxnorm: Number }>): this;
  /** `repeat(Tensor self, SymInt[] repeats) -> Tensor` */
  repeat(...args: Sizes<'repeats', { repeats: Ints }>): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   */
  repeat_interleave(repeats: Tensor | Int, dim?: Int | null, keywords?: { output_size?: Int | null }): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`\
   */
  repeat_interleave(...args: Named<['repeats', 'dim'], { repeats: Tensor | Int; dim?: Int | null; output_size?: Int | null }>): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(...args: Sizes<'shape', { shape: Ints }>): Tensor;
  /** `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  reshape_as(other: Tensor): Tensor;
  /** `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  reshape_as(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_(...args: Sizes<'size', { size: Ints; memory_format?: memory_format | null }>): this;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(the_template: Tensor, keywords?: { memory_format?: memory_format | null }): this;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(...args: Named<['the_template'], { the_template: Tensor; memory_format?: memory_format | null }>): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(the_template: Tensor): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(...args: Named<['the_template'], { the_template: Tensor }>): this;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolve_conj(): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolve_neg(): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(shifts: Int | Ints, dims?: Int | Ints): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(...args: Named<['shifts', 'dims'], { shifts: Int | Ints; dims?: Int | Ints }>): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(k?: Int, dims?: Ints): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(...args: Named<['k', 'dims'], { k?: Int; dims?: Ints }>): Tensor;
  /** `round(Tensor self) -> Tensor` */
  round(): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(keywords: { decimals: Int }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(): this;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(keywords: { decimals: Int }): this;
  /** `row_indices(Tensor(a) self) -> Tensor(a)` */
  row_indices(): Tensor;
  /** `rsqrt(Tensor self) -> Tensor` */
  rsqrt(): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(): this;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(dim: Int, index: Tensor, src: Tensor): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor }>): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, src: Tensor, keywords: { reduce: 'add' | 'multiply' }): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor; reduce: 'add' | 'multiply' }>): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Number): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number }>): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Number, keywords: { reduce: 'add' | 'multiply' }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number; reduce: 'add' | 'multiply' }>): Tensor;
  /** `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, src: Tensor): this;
  /** `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor }>): this;
  /** `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, src: Tensor, keywords: { reduce: 'add' | 'multiply' }): this;
  /** `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor; reduce: 'add' | 'multiply' }>): this;
  /** `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Number): this;
  /** `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number }>): this;
  /** `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Number, keywords: { reduce: 'add' | 'multiply' }): this;
  /** `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(...args: Named<['dim', 'index', 'value'], { dim: Int; index: Tensor; value: Number; reduce: 'add' | 'multiply' }>): this;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter_add(dim: Int, index: Tensor, src: Tensor): Tensor;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter_add(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor }>): Tensor;
  /** `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_add_(dim: Int, index: Tensor, src: Tensor): this;
  /** `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_add_(...args: Named<['dim', 'index', 'src'], { dim: Int; index: Tensor; src: Tensor }>): this;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatter_reduce(dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean }): Tensor;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatter_reduce(...args: Named<['dim', 'index', 'src', 'reduce'], { dim: Int; index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean }>): Tensor;
  /** `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  scatter_reduce_(dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', keywords?: { include_self?: boolean }): this;
  /** `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  scatter_reduce_(...args: Named<['dim', 'index', 'src', 'reduce'], { dim: Int; index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; include_self?: boolean }>): this;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(dim: Int, index: Int): Tensor;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(...args: Named<['dim', 'index'], { dim: Int; index: Int }>): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  select_scatter(src: Tensor, dim: Int, index: Int): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  select_scatter(...args: Named<['src', 'dim', 'index'], { src: Tensor; dim: Int; index: Int }>): Tensor;
  /** `set_(Tensor(a!) self) -> Tensor(a!)` */
  set_(): this;
  /** `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(source: Tensor): this;
  /** `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(...args: Named<['source'], { source: Tensor }>): this;
  /** `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(source: Tensor, storage_offset: Int, size: Ints, stride?: Ints): this;
  /** `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(...args: Named<['source', 'storage_offset', 'size', 'stride'], { source: Tensor; storage_offset: Int; size: Ints; stride?: Ints }>): this;
  /** `sgn(Tensor self) -> Tensor` */
  sgn(): Tensor;
  /** `sgn_(Tensor(a!) self) -> Tensor(a!)` */
  sgn_(): this;
  /** `sigmoid(Tensor self) -> Tensor` */
  sigmoid(): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(): this;
  /** `sign(Tensor self) -> Tensor` */
  sign(): Tensor;
  /** `sign_(Tensor(a!) self) -> Tensor(a!)` */
  sign_(): this;
  /** `signbit(Tensor self) -> Tensor` */
  signbit(): Tensor;
  /** `sin(Tensor self) -> Tensor` */
  sin(): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(): this;
  /** `sinc(Tensor self) -> Tensor` */
  sinc(): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(): this;
  /** `sinh(Tensor self) -> Tensor` */
  sinh(): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(): this;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(...args: Named<['src', 'dim', 'start', 'end', 'step'], { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }>): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_scatter(src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_scatter(...args: Named<['src', 'dim', 'start', 'end', 'step'], { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }>): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(): types.slogdet;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(mat2: Tensor): Tensor;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(...args: Named<['mat2'], { mat2: Tensor }>): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(dim: Int, dtype?: dtype | null): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(...args: Named<['dim', 'dtype'], Keywords<{ dim: Int; dtype?: dtype | null }>>): Tensor;
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(keywords: { stable: boolean | null; dim?: Int; descending?: boolean }): types.sort;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(dim?: Int, descending?: boolean): types.sort;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(...args: Named<['dim', 'descending'], { dim?: Int; descending?: boolean }>): types.sort;
  /** `sparse_dim(Tensor self) -> int` */
  sparse_dim(): number;
  /** `sparse_mask(Tensor self, Tensor mask) -> Tensor` */
  sparse_mask(mask: Tensor): Tensor;
  /** `sparse_mask(Tensor self, Tensor mask) -> Tensor` */
  sparse_mask(...args: Named<['mask'], { mask: Tensor }>): Tensor;
  /** `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
  /** `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_(...args: Named<['size', 'sparse_dim', 'dense_dim'], { size: Ints; sparse_dim: Int; dense_dim: Int }>): this;
  /** `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_and_clear_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
  /** `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_and_clear_(...args: Named<['size', 'sparse_dim', 'dense_dim'], { size: Ints; sparse_dim: Int; dense_dim: Int }>): this;
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(split_sizes: Ints, dim?: Int): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(...args: Named<['split_sizes', 'dim'], { split_sizes: Ints; dim?: Int }>): Tensor[];
  /** `sqrt(Tensor self) -> Tensor` */
  sqrt(): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(): this;
  /** `square(Tensor self) -> Tensor` */
  square(): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(): this;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(dim: Int): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(...args: Named<['dim'], { dim: Int }>): Tensor;
  /** `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(...args: Sizes<'dim', { dim: Ints }>): Tensor;
  /** `squeeze_(Tensor(a!) self) -> Tensor(a!)` */
  squeeze_(): this;
  /** `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(dim: Int): this;
  /** `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(...args: Named<['dim'], { dim: Int }>): this;
  /** `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
  squeeze_(...args: Sizes<'dim', { dim: Ints }>): this;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(mat1: Tensor, mat2: Tensor, keywords?: { beta?: Number; alpha?: Number }): Tensor;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(...args: Named<['mat1', 'mat2'], { mat1: Tensor; mat2: Tensor; beta?: Number; alpha?: Number }>): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(...args: Named<['dim', 'unbiased', 'keepdim'], { dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean }>): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(...args: Sizes<'dim', { dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean }>): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(unbiased?: boolean): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(...args: Named<['unbiased'], { unbiased?: boolean }>): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(other: Number, keywords?: { alpha?: Number }): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(...args: Named<['other'], { other: Number; alpha?: Number }>): Tensor;
  /** `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  sub_(other: Number, keywords?: { alpha?: Number }): this;
  /** `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  sub_(...args: Named<['other'], { other: Number; alpha?: Number }>): this;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(other: Number, keywords?: { alpha?: Number }): Tensor;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(...args: Named<['other'], { other: Number; alpha?: Number }>): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(other: Number, alpha?: Number): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(...args: Named<['other', 'alpha'], { other: Number; alpha?: Number }>): Tensor;
  /** `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(other: Number, keywords?: { alpha?: Number }): this;
  /** `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(...args: Named<['other'], { other: Number; alpha?: Number }>): this;
  /** `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(other: Number, alpha?: Number): this;
  /** `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(...args: Named<['other', 'alpha'], { other: Number; alpha?: Number }>): this;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  sum(keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(dim: Int | Ints | null, keepdim?: boolean, keywords?: Keywords<{ dtype?: dtype | null }>): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(...args: Named<['dim', 'keepdim'], Keywords<{ dim: Int | Ints | null; keepdim?: boolean; dtype?: dtype | null }>>): Tensor;
  /** `sum_to_size(Tensor self, SymInt[] size) -> Tensor` */
  sum_to_size(...args: Sizes<'size', { size: Ints }>): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(some?: boolean, compute_uv?: boolean): types.svd;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(...args: Named<['some', 'compute_uv'], { some?: boolean; compute_uv?: boolean }>): types.svd;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(axis0: Int, axis1: Int): Tensor;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(...args: Named<['axis0', 'axis1'], { axis0: Int; axis1: Int }>): Tensor;
  /** `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
  swapaxes_(axis0: Int, axis1: Int): this;
  /** `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
  swapaxes_(...args: Named<['axis0', 'axis1'], { axis0: Int; axis1: Int }>): this;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(dim0: Int, dim1: Int): Tensor;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(...args: Named<['dim0', 'dim1'], { dim0: Int; dim1: Int }>): Tensor;
  /** `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  swapdims_(dim0: Int, dim1: Int): this;
  /** `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  swapdims_(...args: Named<['dim0', 'dim1'], { dim0: Int; dim1: Int }>): this;
  /** `t(Tensor(a) self) -> Tensor(a)` */
  t(): Tensor;
  /** `t_(Tensor(a!) self) -> Tensor(a!)` */
  t_(): this;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(index: Tensor): Tensor;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(...args: Named<['index'], { index: Tensor }>): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  take_along_dim(indices: Tensor, dim?: Int | null): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  take_along_dim(...args: Named<['indices', 'dim'], { indices: Tensor; dim?: Int | null }>): Tensor;
  /** `tan(Tensor self) -> Tensor` */
  tan(): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(): this;
  /** `tanh(Tensor self) -> Tensor` */
  tanh(): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(): this;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensor_split(indices: Ints, dim?: Int): Tensor[];
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['indices', 'dim'], { indices: Ints; dim?: Int }>): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(tensor_indices_or_sections: Tensor, dim?: Int): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['tensor_indices_or_sections', 'dim'], { tensor_indices_or_sections: Tensor; dim?: Int }>): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(sections: Int, dim?: Int): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(...args: Named<['sections', 'dim'], { sections: Int; dim?: Int }>): Tensor[];
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(...args: Sizes<'dims', { dims: Ints }>): Tensor;
  /** `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  to_dense(dtype?: dtype | null, keywords?: { masked_grad?: boolean | null }): Tensor;
  /** `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  to_dense(...args: Named<['dtype'], Keywords<{ dtype?: dtype | null; masked_grad?: boolean | null }>>): Tensor;
  /** `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor` */
  to_mkldnn(dtype?: dtype | null): Tensor;
  /** `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor` */
  to_mkldnn(...args: Named<['dtype'], Keywords<{ dtype?: dtype | null }>>): Tensor;
  /** `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  to_padded_tensor(padding: Float, output_size?: Ints | null): Tensor;
  /** `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  to_padded_tensor(...args: Named<['padding', 'output_size'], { padding: Float; output_size?: Ints | null }>): Tensor;
  /** `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  to_sparse(keywords?: Keywords<{ layout?: layout | null; blocksize?: Int | Ints | null; dense_dim?: Int | null }>): Tensor;
  /** `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  to_sparse(sparse_dim: Int): Tensor;
  /** `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  to_sparse(...args: Named<['sparse_dim'], { sparse_dim: Int }>): Tensor;
  /** `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsc(blocksize: Int | Ints, dense_dim?: Int | null): Tensor;
  /** `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsc(...args: Named<['blocksize', 'dense_dim'], { blocksize: Int | Ints; dense_dim?: Int | null }>): Tensor;
  /** `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsr(blocksize: Int | Ints, dense_dim?: Int | null): Tensor;
  /** `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsr(...args: Named<['blocksize', 'dense_dim'], { blocksize: Int | Ints; dense_dim?: Int | null }>): Tensor;
  /** `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csc(dense_dim?: Int | null): Tensor;
  /** `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csc(...args: Named<['dense_dim'], { dense_dim?: Int | null }>): Tensor;
  /** `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csr(dense_dim?: Int | null): Tensor;
  /** `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csr(...args: Named<['dense_dim'], { dense_dim?: Int | null }>): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(k: Int, dim?: Int, largest?: boolean, sorted?: boolean): types.topk;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(...args: Named<['k', 'dim', 'largest', 'sorted'], { k: Int; dim?: Int; largest?: boolean; sorted?: boolean }>): types.topk;
  /** `trace(Tensor self) -> Tensor` */
  trace(): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(dim0: Int, dim1: Int): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(...args: Named<['dim0', 'dim1'], { dim0: Int; dim1: Int }>): Tensor;
  /** `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  transpose_(dim0: Int, dim1: Int): this;
  /** `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  transpose_(...args: Named<['dim0', 'dim1'], { dim0: Int; dim1: Int }>): this;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangular_solve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): types.triangular_solve;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangular_solve(...args: Named<['A', 'upper', 'transpose', 'unitriangular'], { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }>): types.triangular_solve;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(diagonal?: Int): Tensor;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(...args: Named<['diagonal'], { diagonal?: Int }>): Tensor;
  /** `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(diagonal?: Int): this;
  /** `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(...args: Named<['diagonal'], { diagonal?: Int }>): this;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(diagonal?: Int): Tensor;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(...args: Named<['diagonal'], { diagonal?: Int }>): Tensor;
  /** `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(diagonal?: Int): this;
  /** `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(...args: Named<['diagonal'], { diagonal?: Int }>): this;
  /**
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  true_divide(other: Number): Tensor;
  /**
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`\
   */
  true_divide(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  true_divide_(other: Number): this;
  /**
   * `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  true_divide_(...args: Named<['other'], { other: Number }>): this;
  /** `trunc(Tensor self) -> Tensor` */
  trunc(): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(): this;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(dim?: Int): Tensor[];
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(...args: Named<['dim'], { dim?: Int }>): Tensor[];
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(dim: Int, sizes: Ints): Tensor;
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(...args: Named<['dim', 'sizes'], { dim: Int; sizes: Ints }>): Tensor;
  /** `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
  unfold(dimension: Int, size: Int, step: Int): Tensor;
  /** `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
  unfold(...args: Named<['dimension', 'size', 'step'], { dimension: Int; size: Int; step: Int }>): Tensor;
  /** `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(from?: Float, to?: Float, keywords?: { generator?: Generator | null }): this;
  /** `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(...args: Named<['from', 'to'], { from?: Float; to?: Float; generator?: Generator | null }>): this;
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafe_chunk(chunks: Int, dim?: Int): Tensor[];
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafe_chunk(...args: Named<['chunks', 'dim'], { chunks: Int; dim?: Int }>): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafe_split(split_size: Int, dim?: Int): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafe_split(...args: Named<['split_size', 'dim'], { split_size: Int; dim?: Int }>): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(split_sizes: Ints, dim?: Int): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(...args: Named<['split_sizes', 'dim'], { split_sizes: Ints; dim?: Int }>): Tensor[];
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(dim: Int): Tensor;
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(...args: Named<['dim'], { dim: Int }>): Tensor;
  /** `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
  unsqueeze_(dim: Int): this;
  /** `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
  unsqueeze_(...args: Named<['dim'], { dim: Int }>): this;
  /** `values(Tensor(a) self) -> Tensor(a)` */
  values(): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(dim: Int | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(...args: Named<['dim', 'unbiased', 'keepdim'], { dim: Int | Ints | null; unbiased?: boolean; keepdim?: boolean }>): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(...args: Sizes<'dim', { dim?: Int | Ints | null; correction?: Number | null; keepdim?: boolean }>): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(unbiased?: boolean): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(...args: Named<['unbiased'], { unbiased?: boolean }>): Tensor;
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(other: Tensor): Tensor;
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
  view(dtype: dtype): Tensor;
  /** `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
  view(...args: Named<['dtype'], Keywords<{ dtype: dtype }>>): Tensor;
  /** `view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  view(...args: Sizes<'size', { size: Ints }>): Tensor;
  /** `view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  view_as(other: Tensor): Tensor;
  /** `view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  view_as(...args: Named<['other'], { other: Tensor }>): Tensor;
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(sections: Int): Tensor[];
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(...args: Named<['sections'], { sections: Int }>): Tensor[];
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(...args: Sizes<'indices', { indices: Ints }>): Tensor[];
  /**
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`\
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`\
   */
  where(condition: Tensor, other: Number): Tensor;
  /**
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`\
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`\
   */
  where(...args: Named<['condition', 'other'], { condition: Tensor; other: Number }>): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(other: Number): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`\
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`\
   */
  xlogy(...args: Named<['other'], { other: Number }>): Tensor;
  /**
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  xlogy_(other: Number): this;
  /**
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`\
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`\
   */
  xlogy_(...args: Named<['other'], { other: Number }>): this;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(): this;
}

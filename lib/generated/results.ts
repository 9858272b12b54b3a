// Written by scripts/generate.mjs: do not edit.
import type { Results } from '../gate/named_results.js';
import type { Tensor } from '../tensor.js';

/** The results of `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams`. */
export interface _fake_quantize_per_tensor_affine_cachemask_tensor_qparams extends Results<[Tensor, Tensor]> {
  readonly output: Tensor;
  readonly mask: Tensor;
}

/** The results of `_fused_moving_avg_obs_fq_helper`. */
export interface _fused_moving_avg_obs_fq_helper extends Results<[Tensor, Tensor]> {
  readonly output: Tensor;
  readonly mask: Tensor;
}

/** The results of `_linalg_det`. */
export interface _linalg_det extends Results<[Tensor, Tensor, Tensor]> {
  readonly result: Tensor;
  readonly LU: Tensor;
  readonly pivots: Tensor;
}

/** The results of `_linalg_eigh`. */
export interface _linalg_eigh extends Results<[Tensor, Tensor]> {
  readonly eigenvalues: Tensor;
  readonly eigenvectors: Tensor;
}

/** The results of `_linalg_slogdet`. */
export interface _linalg_slogdet extends Results<[Tensor, Tensor, Tensor, Tensor]> {
  readonly sign: Tensor;
  readonly logabsdet: Tensor;
  readonly LU: Tensor;
  readonly pivots: Tensor;
}

/** The results of `_linalg_solve_ex`. */
export interface _linalg_solve_ex extends Results<[Tensor, Tensor, Tensor, Tensor]> {
  readonly result: Tensor;
  readonly LU: Tensor;
  readonly pivots: Tensor;
  readonly info: Tensor;
}

/** The results of `_linalg_svd`. */
export interface _linalg_svd extends Results<[Tensor, Tensor, Tensor]> {
  readonly U: Tensor;
  readonly S: Tensor;
  readonly Vh: Tensor;
}

/** The results of `_lu_with_info`. */
export interface _lu_with_info extends Results<[Tensor, Tensor, Tensor]> {
  readonly LU: Tensor;
  readonly pivots: Tensor;
  readonly info: Tensor;
}

/** The results of `_scaled_dot_product_cudnn_attention`. */
export interface _scaled_dot_product_cudnn_attention extends Results<[Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor]> {
  readonly output: Tensor;
  readonly logsumexp: Tensor;
  readonly cum_seq_q: Tensor;
  readonly cum_seq_k: Tensor;
  readonly max_q: number;
  readonly max_k: number;
  readonly philox_seed: Tensor;
  readonly philox_offset: Tensor;
  readonly debug_attn_mask: Tensor;
}

/** The results of `_scaled_dot_product_efficient_attention`. */
export interface _scaled_dot_product_efficient_attention extends Results<[Tensor, Tensor, Tensor, Tensor]> {
  readonly output: Tensor;
  readonly log_sumexp: Tensor;
  readonly philox_seed: Tensor;
  readonly philox_offset: Tensor;
}

/** The results of `_scaled_dot_product_flash_attention`. */
export interface _scaled_dot_product_flash_attention extends Results<[Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor]> {
  readonly output: Tensor;
  readonly logsumexp: Tensor;
  readonly cum_seq_q: Tensor;
  readonly cum_seq_k: Tensor;
  readonly max_q: number;
  readonly max_k: number;
  readonly rng_state: Tensor;
  readonly unused: Tensor;
  readonly debug_attn_mask: Tensor;
}

/** The results of `_scaled_dot_product_flash_attention_for_cpu`. */
export interface _scaled_dot_product_flash_attention_for_cpu extends Results<[Tensor, Tensor]> {
  readonly output: Tensor;
  readonly logsumexp: Tensor;
}

/** The results of `_unpack_dual`. */
export interface _unpack_dual extends Results<[Tensor, Tensor]> {
  readonly primal: Tensor;
  readonly tangent: Tensor;
}

/** The results of `aminmax`. */
export interface aminmax extends Results<[Tensor, Tensor]> {
  readonly min: Tensor;
  readonly max: Tensor;
}

/** The results of `cummax`. */
export interface cummax extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `cummin`. */
export interface cummin extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `frexp`. */
export interface frexp extends Results<[Tensor, Tensor]> {
  readonly mantissa: Tensor;
  readonly exponent: Tensor;
}

/** The results of `geqrf`. */
export interface geqrf extends Results<[Tensor, Tensor]> {
  readonly a: Tensor;
  readonly tau: Tensor;
}

/** The results of `histogram`. */
export interface histogram extends Results<[Tensor, Tensor]> {
  readonly hist: Tensor;
  readonly bin_edges: Tensor;
}

/** The results of `histogramdd`. */
export interface histogramdd extends Results<[Tensor, Tensor[]]> {
  readonly hist: Tensor;
  readonly bin_edges: Tensor[];
}

/** The results of `kthvalue`. */
export interface kthvalue extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `linalg_cholesky_ex`. */
export interface linalg_cholesky_ex extends Results<[Tensor, Tensor]> {
  readonly L: Tensor;
  readonly info: Tensor;
}

/** The results of `linalg_eig`. */
export interface linalg_eig extends Results<[Tensor, Tensor]> {
  readonly eigenvalues: Tensor;
  readonly eigenvectors: Tensor;
}

/** The results of `linalg_eigh`. */
export interface linalg_eigh extends Results<[Tensor, Tensor]> {
  readonly eigenvalues: Tensor;
  readonly eigenvectors: Tensor;
}

/** The results of `linalg_inv_ex`. */
export interface linalg_inv_ex extends Results<[Tensor, Tensor]> {
  readonly inverse: Tensor;
  readonly info: Tensor;
}

/** The results of `linalg_ldl_factor`. */
export interface linalg_ldl_factor extends Results<[Tensor, Tensor]> {
  readonly LD: Tensor;
  readonly pivots: Tensor;
}

/** The results of `linalg_ldl_factor_ex`. */
export interface linalg_ldl_factor_ex extends Results<[Tensor, Tensor, Tensor]> {
  readonly LD: Tensor;
  readonly pivots: Tensor;
  readonly info: Tensor;
}

/** The results of `linalg_lstsq`. */
export interface linalg_lstsq extends Results<[Tensor, Tensor, Tensor, Tensor]> {
  readonly solution: Tensor;
  readonly residuals: Tensor;
  readonly rank: Tensor;
  readonly singular_values: Tensor;
}

/** The results of `linalg_lu`. */
export interface linalg_lu extends Results<[Tensor, Tensor, Tensor]> {
  readonly P: Tensor;
  readonly L: Tensor;
  readonly U: Tensor;
}

/** The results of `linalg_lu_factor`. */
export interface linalg_lu_factor extends Results<[Tensor, Tensor]> {
  readonly LU: Tensor;
  readonly pivots: Tensor;
}

/** The results of `linalg_lu_factor_ex`. */
export interface linalg_lu_factor_ex extends Results<[Tensor, Tensor, Tensor]> {
  readonly LU: Tensor;
  readonly pivots: Tensor;
  readonly info: Tensor;
}

/** The results of `linalg_qr`. */
export interface linalg_qr extends Results<[Tensor, Tensor]> {
  readonly Q: Tensor;
  readonly R: Tensor;
}

/** The results of `linalg_slogdet`. */
export interface linalg_slogdet extends Results<[Tensor, Tensor]> {
  readonly sign: Tensor;
  readonly logabsdet: Tensor;
}

/** The results of `linalg_solve_ex`. */
export interface linalg_solve_ex extends Results<[Tensor, Tensor]> {
  readonly result: Tensor;
  readonly info: Tensor;
}

/** The results of `linalg_svd`. */
export interface linalg_svd extends Results<[Tensor, Tensor, Tensor]> {
  readonly U: Tensor;
  readonly S: Tensor;
  readonly Vh: Tensor;
}

/** The results of `lu_unpack`. */
export interface lu_unpack extends Results<[Tensor, Tensor, Tensor]> {
  readonly P: Tensor;
  readonly L: Tensor;
  readonly U: Tensor;
}

/** The results of `max`. */
export interface max extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `median`. */
export interface median extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `min`. */
export interface min extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `mode`. */
export interface mode extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `nanmedian`. */
export interface nanmedian extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `qr`. */
export interface qr extends Results<[Tensor, Tensor]> {
  readonly Q: Tensor;
  readonly R: Tensor;
}

/** The results of `slogdet`. */
export interface slogdet extends Results<[Tensor, Tensor]> {
  readonly sign: Tensor;
  readonly logabsdet: Tensor;
}

/** The results of `sort`. */
export interface sort extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `svd`. */
export interface svd extends Results<[Tensor, Tensor, Tensor]> {
  readonly U: Tensor;
  readonly S: Tensor;
  readonly V: Tensor;
}

/** The results of `topk`. */
export interface topk extends Results<[Tensor, Tensor]> {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The results of `triangular_solve`. */
export interface triangular_solve extends Results<[Tensor, Tensor]> {
  readonly solution: Tensor;
  readonly cloned_coefficient: Tensor;
}

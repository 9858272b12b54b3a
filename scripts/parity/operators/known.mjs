// Entries that do not pass, and why they can't here. They count as failing all the same.
// Not in every bit, now and then: `linalg.lstsq` by its driver 'gelsy', which gives other bits from one
// call to the next in Python, too.
export const KNOWN = new Map(
  Object.entries({
    jiterator_unary: 'compiles CUDA code; on a CPU Python refuses every call, too',
    jiterator_binary: 'as above',
    jiterator_4inputs_with_extra_args: 'as above',
    jiterator_binary_return_by_ref: 'as above',
    jiterator_2inputs_2outputs: 'as above',
    'torch.ops.aten._flash_attention_forward': 'runs on a GPU alone',
    'torch.ops.aten._efficient_attention_forward': 'runs on a GPU alone',
    'nn.functional.batch_norm.without_cudnn': 'runs on a GPU alone',
  }),
);

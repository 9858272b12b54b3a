"""Attention with several heads."""

from specs import keywords, randn, same, tensor

X, Y, Z = randn(3, 2, 4), randn(5, 2, 4), randn(5, 2, 4)
OTHER = randn(3, 2, 4)
SAME = [same(0), same(0)]
PLAIN = randn(2, 3, 4, grad=False)
PADDING = tensor([[False, False, True], [False, True, True]], "bool")
FLOAT_PADDING = tensor([[0.0, 0.0, -1.5], [0.5, -2.0, 0.0]])
KEYS = tensor([[False, False, True, False, True], [True, False, False, False, True]], "bool")
MASK = tensor([[False, True, True], [False, False, True], [False, False, False]], "bool")
FLOAT_MASK = tensor([[0.0, -1.0, 0.5], [0.0, 0.0, -2.0], [1.0, 0.0, 0.0]])
PAIRS = tensor([[False] * 4 + [True]] * 3, "bool")
BY_HEAD = tensor([[[False, i == 0, i == 2], [False, i == 1, False], [i == 3, False, False]] for i in range(4)], "bool")
ONE_HEAD = tensor([[[0.0, 0.5, -0.5]] * 3, [[1.0, 0.0, -1.0]] * 3])
FORWARD = {
    "embed_dim_to_check": 4,
    "num_heads": 2,
    "in_proj_weight": randn(12, 4),
    "in_proj_bias": randn(12),
    "bias_k": None,
    "bias_v": None,
    "add_zero_attn": False,
    "dropout_p": 0.0,
    "out_proj_weight": randn(4, 4),
    "out_proj_bias": randn(4),
}
APART = {
    "use_separate_proj_weight": True,
    "q_proj_weight": randn(4, 4),
    "k_proj_weight": randn(4, 4),
    "v_proj_weight": randn(4, 4),
}

CASES = [
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z, KEYS]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z, keywords(attn_mask=PAIRS, key_padding_mask=KEYS)]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z, None, False]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z, KEYS, False, PAIRS]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Z, keywords(average_attn_weights=False)]),
    ("MultiheadAttention", [4, 2, 0.5], {}, [X, Y, Z]),
    ("MultiheadAttention", [4, 2, 0.5], {"batch_first": True}, [X, *SAME, keywords(need_weights=False)]),
    ("MultiheadAttention", [4, 4], {"bias": False}, [X, Y, Z]),
    ("MultiheadAttention", [4, 1], {"kdim": 3, "vdim": 2}, [X, randn(5, 2, 3), randn(5, 2, 2)]),
    ("MultiheadAttention", [4, 2, 0.0, False], {"kdim": 3}, [X, randn(5, 2, 3), Z]),
    ("MultiheadAttention", [4, 2], {"add_bias_kv": True, "kdim": 3}, [X, randn(5, 2, 3), Z]),
    ("MultiheadAttention", [4, 2], {"add_bias_kv": True}, [X, *SAME, keywords(attn_mask=FLOAT_MASK)]),
    ("MultiheadAttention", [4, 2], {"add_zero_attn": True}, [X, Y, Z, KEYS]),
    (
        "MultiheadAttention",
        [4, 2],
        {"add_zero_attn": True, "add_bias_kv": True},
        [X, Y, Z, keywords(attn_mask=PAIRS, key_padding_mask=KEYS, need_weights=False)],
    ),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, randn(2, 5, 4), randn(2, 5, 4), KEYS]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, keywords(attn_mask=BY_HEAD)]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, PADDING, True, MASK]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, PADDING]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, None, False]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, None, True, MASK, False]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, *SAME, FLOAT_PADDING]),
    ("MultiheadAttention", [4, 2, 0.0, False], {"batch_first": True}, [PLAIN, *SAME]),
    ("MultiheadAttention", [4, 1], {"batch_first": True}, [PLAIN, *SAME]),
    ("MultiheadAttention", [4, 2], {}, [X, *SAME]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, same(1)]),
    ("MultiheadAttention", [4, 2], {"batch_first": True}, [PLAIN, randn(2, 5, 4), same(1), KEYS]),
    ("MultiheadAttention", [4, 2], {}, [randn(3, 4), randn(5, 4), randn(5, 4)]),
    ("MultiheadAttention", [4, 2], {}, [randn(3, 4), *SAME, keywords(attn_mask=ONE_HEAD)]),
    (
        "MultiheadAttention",
        [4, 2],
        {"batch_first": True},
        [randn(3, 4), *SAME, tensor([False, True, False], "bool"), False, MASK],
    ),
    ("MultiheadAttention", [4, 2], {}, [X, *SAME, keywords(attn_mask=MASK, is_causal=True, need_weights=False)]),
    ("MultiheadAttention", [4, 2], {}, [X, Y, Y, keywords(attn_mask=PAIRS, is_causal=True)]),
    ("MultiheadAttention", [4, 2], {"dtype": {"dtype": "float64"}}, []),
    ("F.multi_head_attention_forward", [], FORWARD, [X, Y, Z]),
    ("F.multi_head_attention_forward", [], {**FORWARD, "need_weights": False}, [X, Y, Z]),
    ("F.multi_head_attention_forward", [], {**FORWARD, **APART, "attn_mask": PAIRS}, [X, Y, Z]),
    (
        "F.multi_head_attention_forward",
        [],
        {**FORWARD, "dropout_p": 0.5, "bias_k": randn(1, 1, 4), "bias_v": randn(1, 1, 4)},
        [X, Y, Z],
    ),
    (
        "F.multi_head_attention_forward",
        [],
        {**FORWARD, "static_k": randn(4, 6, 2), "static_v": randn(4, 6, 2), "training": False},
        [X, Y, Z],
    ),
    ("F.multi_head_attention_forward", [], {**FORWARD, "add_zero_attn": True, "key_padding_mask": FLOAT_PADDING}, [X, OTHER, OTHER]),
]

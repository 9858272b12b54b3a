"""Transformers."""

from specs import keywords, rand, randn, tensor

X, Y = randn(3, 2, 4), randn(2, 2, 4)
PLAIN, MEMORY = randn(2, 3, 4, grad=False), randn(2, 2, 4, grad=False)
PADDING = tensor([[False, False, True], [False, True, True]], "bool")
GAPS = tensor([[False, True, False], [False, False, True]], "bool")
SOME = tensor([[False, True], [False, False]], "bool")
CAUSAL = tensor([[False, True, True], [False, False, True], [False, False, False]], "bool")
MASK = tensor([[False, False, True], [True, False, False], [False, False, False]], "bool")
FLOATS = tensor([[0.0, -1.0, 0.5], [0.0, 0.0, -2.0], [1.0, 0.0, 0.0]])
PAIRS = tensor([[False, True], [False, False], [True, False]], "bool")
SOURCE = tensor([[False, False], [False, True]], "bool")
TINY = {"dim_feedforward": 3, "dropout": 0.25}
FIRST = {**TINY, "batch_first": True}
GELU = {"module": ["GELU", [], {}]}
RELU = {"module": ["ReLU", [], {}]}


def encoder(*args, **options):
    return {"module": ["TransformerEncoderLayer", [4, 2, *args], {**TINY, **options}]}


def decoder(*args, **options):
    return {"module": ["TransformerDecoderLayer", [4, 2, *args], {**TINY, **options}]}


NORM = {"module": ["LayerNorm", [4], {}]}
FLAT = encoder(batch_first=True)
ENCODER_LAYER = "TransformerEncoderLayer"
DECODER_LAYER = "TransformerDecoderLayer"
ENCODER, DECODER = "TransformerEncoder", "TransformerDecoder"
SMALL = {**TINY, "num_encoder_layers": 1, "num_decoder_layers": 1}

CASES = [
    (ENCODER_LAYER, [4, 2], {"dim_feedforward": 3}, [X]),
    (ENCODER_LAYER, [4, 2, 3, 0.25, "gelu", 0.001, True, True, False], {}, [PLAIN]),
    (ENCODER_LAYER, [4, 2], TINY, [X, MASK, keywords(src_key_padding_mask=PADDING)]),
    (ENCODER_LAYER, [4, 2], TINY, [X, CAUSAL, None, True]),
    (ENCODER_LAYER, [4, 2], TINY, [randn(3, 4)]),
    (ENCODER_LAYER, [4, 2], FIRST, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "activation": {"function": "gelu"}}, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "activation": GELU, "norm_first": True}, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "activation": RELU}, [PLAIN, None, PADDING]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "activation": {"function": "silu"}}, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "activation": {"module": ["Tanh", [], {}]}}, [PLAIN, MASK]),
    (ENCODER_LAYER, [4, 2], FIRST, [PLAIN, MASK, PADDING]),
    (ENCODER_LAYER, [4, 2], FIRST, [PLAIN, FLOATS]),
    (ENCODER_LAYER, [4, 1], FIRST, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {**FIRST, "bias": False}, [PLAIN]),
    (ENCODER_LAYER, [4, 2], {"dtype": {"dtype": "float64"}, **TINY}, []),
    (ENCODER_LAYER, [8, 4], {}, []),
    (DECODER_LAYER, [4, 2], {"dim_feedforward": 3}, [X, Y]),
    (DECODER_LAYER, [4, 2, 3, 0.25, "gelu", 0.001, True, True, False], {}, [PLAIN, MEMORY]),
    (
        DECODER_LAYER,
        [4, 2],
        FIRST,
        [PLAIN, MEMORY, MASK, PAIRS, keywords(tgt_key_padding_mask=PADDING, memory_key_padding_mask=SOME)],
    ),
    (DECODER_LAYER, [4, 2], TINY, [X, Y, CAUSAL, PAIRS, None, None, True, False]),
    (DECODER_LAYER, [4, 2], {**TINY, "activation": {"function": "silu"}}, [randn(3, 4), randn(2, 4)]),
    (DECODER_LAYER, [8, 4], {}, []),
    (ENCODER, [encoder(), 1], {"enable_nested_tensor": False}, [X]),
    (ENCODER, [FLAT, 1, NORM], {}, [PLAIN]),
    (ENCODER, [FLAT, 2, NORM], {}, [PLAIN, None, PADDING]),
    (ENCODER, [encoder(batch_first=True, activation="gelu"), 1], {}, [PLAIN, keywords(src_key_padding_mask=PADDING)]),
    (ENCODER, [FLAT, 1], {}, [PLAIN, None, GAPS]),
    (ENCODER, [FLAT, 1], {"mask_check": False}, [PLAIN, None, GAPS]),
    (ENCODER, [FLAT, 1], {"enable_nested_tensor": False}, [PLAIN, None, PADDING]),
    (ENCODER, [FLAT, 1], {}, [PLAIN, MASK, PADDING]),
    (ENCODER, [FLAT, 1], {}, [PLAIN, CAUSAL]),
    (ENCODER, [FLAT, 1], {}, [PLAIN, CAUSAL, None, False]),
    (ENCODER, [encoder(), 1], {}, [X, CAUSAL, keywords(is_causal=True)]),
    (ENCODER, [encoder(norm_first=True, batch_first=True), 1], {}, [PLAIN, None, PADDING]),
    (ENCODER, [encoder(bias=False), 1], {}, [randn(3, 4)]),
    (DECODER, [decoder(), 1], {}, [X, Y]),
    (DECODER, [decoder(batch_first=True), 1, NORM], {}, [PLAIN, MEMORY, CAUSAL, keywords(memory_mask=PAIRS)]),
    (DECODER, [decoder(norm_first=True), 1], {"norm": NORM}, [X, Y, CAUSAL, None, None, SOME, False, False]),
    ("Transformer", [4, 2], SMALL, [Y, X, None, None, None, SOURCE]),
    ("Transformer", [4, 2, 1, 1, 3, 0.25, "gelu"], {"batch_first": True}, [PLAIN, MEMORY]),
    (
        "Transformer",
        [4, 2],
        {**SMALL, "batch_first": True},
        [PLAIN, MEMORY, keywords(src_key_padding_mask=PADDING, memory_key_padding_mask=PADDING)],
    ),
    ("Transformer", [4, 2], {**SMALL, "norm_first": True, "bias": False}, [X, X, CAUSAL, CAUSAL, MASK]),
    ("Transformer", [4, 2], {**SMALL, "layer_norm_eps": 0.01}, [randn(3, 4), rand(2, 4)]),
    ("Transformer", [8, 2, 2, 3], {"dim_feedforward": 5}, []),
]

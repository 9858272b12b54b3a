"""Sampling up and down, by grids, and pixels in channels."""

from specs import rand, randn

LINE = randn(1, 2, 5)
PICTURE = randn(1, 2, 4, 3)
VOLUME = randn(1, 1, 2, 3, 2)
ROOM = randn(1, 1, 2, 3, 3)

CASES = [
    ("Upsample", [7], {}, [LINE]),
    ("Upsample", [], {"scale_factor": 2}, [PICTURE]),
    ("Upsample", [None, [2, 1.5]], {"mode": "bilinear"}, [PICTURE]),
    ("Upsample", [[6, 5]], {"mode": "bicubic", "align_corners": True}, [PICTURE]),
    ("Upsample", [None, 1.7, "linear", False, True], {}, [LINE]),
    ("Upsample", [[3, 4, 3]], {"mode": "trilinear"}, [VOLUME]),
    ("Upsample", [None, 0], {}, []),
    ("UpsamplingNearest2d", [[5, 6]], {}, [PICTURE]),
    ("UpsamplingNearest2d", [], {"scale_factor": 3}, [PICTURE]),
    ("UpsamplingBilinear2d", [6], {}, [PICTURE]),
    ("UpsamplingBilinear2d", [None, [1.5, 2]], {}, [PICTURE]),
    ("PixelShuffle", [2], {}, [randn(1, 8, 2, 3)]),
    ("PixelShuffle", [], {"upscale_factor": 3}, [randn(9, 1, 2)]),
    ("PixelUnshuffle", [2], {}, [randn(1, 2, 4, 6)]),
    ("ChannelShuffle", [2], {}, [randn(1, 6, 2, 2)]),
    ("ChannelShuffle", [], {"groups": 3}, [randn(2, 6, 3)]),
    *[
        ("F.interpolate", [], {"mode": mode, "scale_factor": factor}, [given])
        for mode in ("nearest", "nearest-exact", "area")
        for given in (LINE, PICTURE, VOLUME)
        for factor in (1.6, 0.7)
        if not (mode == "area" and factor == 1.6)
    ],
    *[
        ("F.interpolate", [], {"mode": mode, "size": size}, [given])
        for mode in ("nearest", "nearest-exact", "area")
        for given, size in ((LINE, 3), (PICTURE, [2, 5]), (VOLUME, 3))
    ],
    *[
        ("F.interpolate", [], {"mode": mode, "align_corners": align, **kw}, [given])
        for mode, given in (("linear", LINE), ("bilinear", PICTURE), ("trilinear", VOLUME), ("bicubic", PICTURE))
        for align in (False, True)
        for kw in ({"size": 4}, {"scale_factor": 1.4}, {"scale_factor": 1.4, "recompute_scale_factor": True})
    ],
    *[
        ("F.interpolate", [], {"mode": mode, "antialias": True, **kw}, [randn(1, 1, 6, 5)])
        for mode in ("bilinear", "bicubic", "lanczos")
        for kw in ({"size": [3, 4]}, {"scale_factor": 0.6}, {"scale_factor": [0.6, 1.5], "recompute_scale_factor": True})
    ],
    ("F.interpolate", [[3, 4], None, "bilinear", True, None, True], {}, [PICTURE]),
    ("F.upsample", [3], {}, [LINE]),
    ("F.upsample", [None, 2, "bilinear", True], {}, [PICTURE]),
    ("F.upsample_nearest", [], {"scale_factor": 2}, [PICTURE]),
    ("F.upsample_bilinear", [[3, 5]], {}, [PICTURE]),
    *[
        ("F.grid_sample", [mode, padding, align], {}, [PICTURE, randn(1, 3, 2, 2)])
        for mode in ("bilinear", "nearest", "bicubic")
        for padding, align in (("zeros", False), ("border", True), ("reflection", False))
    ],
    ("F.grid_sample", [], {"align_corners": True}, [ROOM, rand(1, 2, 2, 2, 3)]),
    ("F.grid_sample", [], {"mode": "nearest", "padding_mode": "border"}, [ROOM, rand(1, 2, 2, 2, 3)]),
    ("F.affine_grid", [[2, 1, 3, 4]], {}, [randn(2, 2, 3)]),
    ("F.affine_grid", [[1, 2, 2, 3, 2], True], {}, [randn(1, 3, 4)]),
    ("F.affine_grid", [[1, 1, 1, 3]], {"align_corners": True}, [randn(1, 2, 3)]),
    ("F.pixel_shuffle", [2], {}, [randn(4, 2, 2)]),
    ("F.pixel_unshuffle", [2], {}, [randn(1, 2, 2)]),
    ("F.channel_shuffle", [2], {}, [randn(1, 4, 2)]),
    ("F.native_channel_shuffle", [2], {}, [randn(1, 4, 2, 2, grad=False)]),
]

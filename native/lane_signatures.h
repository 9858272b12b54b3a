// The signatures that have a lane: those of the operators that training calls. One line here is all
// that another takes, if lane_values.h knows its types.
#pragma once

#include <ATen/core/IListRef.h>
#include <ATen/core/List.h>
#include <ATen/core/Tensor.h>
#include <c10/core/SymInt.h>
#include <c10/util/OptionalArrayRef.h>

#include <optional>
#include <tuple>
#include <vector>

namespace sconce::lanes {

using at::IntArrayRef;
using at::OptionalIntArrayRef;
using at::Tensor;
using at::TensorList;
using c10::SymInt;
using c10::SymIntArrayRef;
using Float = double;
using Int = int64_t;
using In = const at::Tensor&;
using Out = at::Tensor&;
using Number = const at::Scalar&;
using Maybe = const std::optional<at::Tensor>&;
using MaybeInt = std::optional<int64_t>;
using MaybeSymInt = std::optional<c10::SymInt>;
using MaybeFloat = std::optional<double>;
using MaybeNumber = const std::optional<at::Scalar>&;
using Dtype = std::optional<at::ScalarType>;
using Layout = std::optional<at::Layout>;
using Device = std::optional<at::Device>;
using Pinned = std::optional<bool>;
using Format = std::optional<at::MemoryFormat>;
using Random = std::optional<at::Generator>;
using Index = const c10::List<std::optional<at::Tensor>>&;
using Text = c10::string_view;
using Two = std::tuple<at::Tensor, at::Tensor>;
using Many = std::vector<at::Tensor>;

// Pointers, since functions can't be the elements of a tuple.
using Signatures = std::tuple<
    // Elementwise: relu, mul, add, where, clamp, leaky_relu, softplus, elu, gelu
    Tensor (*)(In), Tensor (*)(In, In), Tensor (*)(In, In, In), Tensor (*)(In, Number),
    Tensor (*)(In, In, Number), Tensor (*)(In, Number, Number), Tensor (*)(Number, In),
    Tensor (*)(In, In, In, Number), Tensor (*)(In, MaybeNumber, MaybeNumber),
    Tensor (*)(In, Number, Number, Number), Tensor (*)(In, Text),
    // In place: relu_, mul_, add_, addcmul_, clamp_, fill_, copy_, uniform_, bernoulli_, scatter_
    Out (*)(Out), Out (*)(Out, In), Out (*)(Out, In, In), Out (*)(Out, Number),
    Out (*)(Out, In, Number), Out (*)(Out, Number, Number), Out (*)(Out, In, In, Number),
    Out (*)(Out, MaybeNumber, MaybeNumber), Out (*)(Out, In, bool),
    Out (*)(Out, Float, Float, Random), Out (*)(Out, Float, Random), Out (*)(Out, Int, In, In),
    Out (*)(Out, Int, In, Number), Out (*)(Out, Index, In, bool),
    // Products and layers: addmm, linear, conv2d, embedding, bilinear, attention
    Tensor (*)(In, In, In, Number, Number), Tensor (*)(In, In, Maybe),
    Tensor (*)(In, In, Maybe, SymIntArrayRef, SymIntArrayRef, SymIntArrayRef, SymInt),
    Tensor (*)(In, In, SymInt, bool, bool), Tensor (*)(In, In, In, Maybe),
    Tensor (*)(In, In, In, Maybe, Float, bool, MaybeFloat, bool),
    // Norms, pools and dropout
    Tensor (*)(In, SymIntArrayRef, Maybe, Maybe, Float, bool),
    Tensor (*)(In, SymIntArrayRef, Maybe, MaybeFloat),
    Tensor (*)(In, Int, Maybe, Maybe, Float, bool),
    Tensor (*)(In, Maybe, Maybe, Maybe, Maybe, bool, Float, Float, bool),
    Tensor (*)(In, IntArrayRef, IntArrayRef, IntArrayRef, IntArrayRef, bool),
    Tensor (*)(In, IntArrayRef, IntArrayRef, IntArrayRef, bool, bool, MaybeInt),
    Tensor (*)(In, Float, bool), Tensor (*)(In, Random),
    // Losses: mse_loss, smooth_l1_loss, binary_cross_entropy, nll_loss, cross_entropy_loss
    Tensor (*)(In, In, Int), Tensor (*)(In, In, Int, Float), Tensor (*)(In, In, Maybe, Int),
    Tensor (*)(In, In, Maybe, Maybe, Int), Tensor (*)(In, In, Maybe, Int, SymInt),
    Tensor (*)(In, In, Maybe, Int, SymInt, Float), Tensor (*)(In, In, Int, bool),
    // Reductions: sum, softmax, any, argmax, var, logsumexp, vector_norm, max, topk
    Tensor (*)(In, Dtype), Tensor (*)(In, OptionalIntArrayRef, bool, Dtype),
    Tensor (*)(In, Int, Dtype), Tensor (*)(In, Int, bool), Tensor (*)(In, MaybeInt, bool),
    Tensor (*)(In, OptionalIntArrayRef, MaybeNumber, bool), Tensor (*)(In, IntArrayRef, bool),
    Tensor (*)(In, Number, OptionalIntArrayRef, bool, Dtype), Two (*)(In, Int, bool),
    Two (*)(In, SymInt, Int, bool, bool),
    // Shapes and parts: view, permute, expand, unsqueeze, transpose, select, slice, narrow, triu,
    // cat, stack, index, gather, index_select, unbind, chunk, split, pad, roll
    Tensor (*)(In, SymIntArrayRef), Tensor (*)(In, IntArrayRef),
    Tensor (*)(In, SymIntArrayRef, bool), Tensor (*)(In, Int), Tensor (*)(In, Int, Int),
    Tensor (*)(In, Int, SymInt), Tensor (*)(In, Int, MaybeSymInt, MaybeSymInt, SymInt),
    Tensor (*)(In, Int, SymInt, SymInt), Tensor (*)(In, SymInt),
    Tensor (*)(const at::ITensorListRef&, Int), Tensor (*)(TensorList, Int), Tensor (*)(In, Index),
    Tensor (*)(In, Int, In, bool), Tensor (*)(In, Int, In), Many (*)(In, Int),
    Many (*)(In, Int, Int), Many (*)(In, SymInt, Int),
    Tensor (*)(In, SymIntArrayRef, Text, MaybeFloat), Tensor (*)(In, SymIntArrayRef, IntArrayRef),
    // Making and converting: zeros, empty, full, arange, zeros_like, full_like, to, clone,
    // contiguous
    Tensor (*)(SymIntArrayRef, Dtype, Layout, Device, Pinned),
    Tensor (*)(SymIntArrayRef, Dtype, Layout, Device, Pinned, Format),
    Tensor (*)(SymIntArrayRef, Number, Dtype, Layout, Device, Pinned),
    Tensor (*)(Number, Dtype, Layout, Device, Pinned),
    Tensor (*)(In, Dtype, Layout, Device, Pinned, Format),
    Tensor (*)(In, Number, Dtype, Layout, Device, Pinned, Format),
    Tensor (*)(In, SymIntArrayRef, Dtype, Layout, Device, Pinned),
    Tensor (*)(In, Dtype, Layout, Device, Pinned, bool, bool, Format), Tensor (*)(In, Format),
    Tensor (*)(In, at::MemoryFormat),
    // Lists, as optimizers step them
    void (*)(TensorList), void (*)(TensorList, Number), void (*)(TensorList, TensorList),
    void (*)(TensorList, TensorList, Number), void (*)(TensorList, TensorList, TensorList, Number),
    Many (*)(TensorList), Many (*)(TensorList, Number)>;

}  // namespace sconce::lanes

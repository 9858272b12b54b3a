// Nodes of the autograd graph as JavaScript holds them.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <type_traits>
#include <utility>

#include "handle.h"

namespace sconce {

// A shared_ptr in older libtorch, an intrusive_ptr since 2.13.
using NodePointer = std::decay_t<decltype(std::declval<at::Tensor>().grad_fn())>;

using WeakNodePointer =
    std::conditional_t<std::is_same_v<NodePointer, std::shared_ptr<torch::autograd::Node>>,
                       std::weak_ptr<torch::autograd::Node>,
                       c10::weak_intrusive_ptr<torch::autograd::Node>>;

template <typename T>
auto make_node() {
  if constexpr (std::is_same_v<NodePointer, std::shared_ptr<torch::autograd::Node>>) {
    return std::shared_ptr<T>(new T());
  } else {
    return c10::make_intrusive<T>();
  }
}

inline napi_value wrap_node(Env& env, const NodePointer& node) {
  return node_to_js(env, std::make_shared<NodePointer>(node));
}

inline const NodePointer& node_of(napi_env env, napi_value value) {
  Handle* handle = handle_of(env, value, HandleKind::Node);
  if (handle == nullptr) throw Napi::TypeError::New(env, "expected a graph node");
  return *static_cast<NodePointer*>(handle->node.get());
}

}  // namespace sconce

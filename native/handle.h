// What a JavaScript tensor or generator points at. The external's data pointer can't change, so a
// handle stands between: `dispose` empties it, the finalizer recycles it, in either order.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <cstdint>
#include <memory>

#include "env.h"

namespace sconce {

enum class HandleKind : uint8_t { Empty, Tensor, Generator, Node, Watched, Saved };

struct Handle {
  explicit Handle(Env* owner) : env(owner) {}

  static constexpr uint64_t kMagic = 0x53434f4e43452121;  // "SCONCE!!"
  uint64_t magic = kMagic;
  HandleKind kind = HandleKind::Empty;
  at::Tensor tensor;
  at::Generator generator;
  std::shared_ptr<void> node;  // a NodePointer, or what the kind says
  Env* env;
  Handle* next = nullptr;

  void clear();
};

napi_value to_js(Env& env, at::Tensor tensor);  // an undefined tensor becomes null
napi_value list_to_js(Env& env, const std::vector<at::Tensor>& tensors);
napi_value to_js(Env& env, at::Generator generator);
napi_value node_to_js(Env& env, std::shared_ptr<void> node, HandleKind kind = HandleKind::Node);

// nullptr when the value is not a live handle of that kind.
Handle* handle_of(napi_env env, napi_value value, HandleKind kind);

// These throw a Napi::TypeError.
const at::Tensor& tensor_of(napi_env env, napi_value value);
std::vector<at::Tensor> tensors_of(napi_env env, napi_value list);

}  // namespace sconce

#include "handle.h"

#include <c10/core/CPUAllocator.h>

namespace sconce {

namespace {

constexpr size_t kFew = 1024;  // bytes

// Whether a tensor is nothing but a little memory of its own, or a view of such: one that requires
// a gradient may hold a whole graph.
bool is_small(const at::Tensor& tensor) {
  if (!tensor.defined()) return false;
  const at::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  if (impl->requires_grad() || !impl->has_storage()) return false;
  const c10::Storage& storage = impl->unsafe_storage();
  static const auto own = c10::GetCPUAllocator()->raw_deleter();
  return storage.nbytes() <= kFew && storage.data_ptr().get_deleter() == own;
}

// Runs inside the garbage collection: no JavaScript from here on. Freeing a tensor may free a whole
// autograd graph; that is libtorch's own code. A small tensor is freed when the next one is made:
// the C library is quick as long as it is asked for what has just been freed, and slow when
// thousands of blocks come back at a time.
void finalize(node_api_basic_env, void* data, void*) {
  auto* handle = static_cast<Handle*>(data);
  if (is_small(handle->tensor) && handle->env->give_full_handle(handle)) return;
  handle->clear();
  handle->env->give_handle(handle);
}

napi_value external(Env& env, Handle* handle) {
  napi_value result = nullptr;
  if (napi_create_external(env.raw(), handle, finalize, nullptr, &result) != napi_ok) {
    handle->clear();
    env.give_handle(handle);
    throw Napi::Error::New(env.raw());
  }
  return result;
}

}  // namespace

void Handle::clear() {
  kind = HandleKind::Empty;
  tensor.reset();
  if (generator.defined()) generator = at::Generator();
  node.reset();
}

napi_value to_js(Env& env, at::Tensor tensor) {
  if (!tensor.defined()) {
    napi_value null = nullptr;
    napi_get_null(env.raw(), &null);
    return null;
  }
  Handle* handle = env.take_handle();
  handle->kind = HandleKind::Tensor;
  handle->tensor = std::move(tensor);
  return external(env, handle);
}

napi_value list_to_js(Env& env, const std::vector<at::Tensor>& tensors) {
  napi_value list = nullptr;
  napi_create_array_with_length(env.raw(), tensors.size(), &list);
  for (uint32_t i = 0; i < tensors.size(); ++i) {
    napi_set_element(env.raw(), list, i, to_js(env, tensors[i]));
  }
  return list;
}

napi_value to_js(Env& env, at::Generator generator) {
  Handle* handle = env.take_handle();
  handle->kind = HandleKind::Generator;
  handle->generator = std::move(generator);
  return external(env, handle);
}

napi_value node_to_js(Env& env, std::shared_ptr<void> node, HandleKind kind) {
  Handle* handle = env.take_handle();
  handle->kind = kind;
  handle->node = std::move(node);
  return external(env, handle);
}

Handle* handle_of(napi_env env, napi_value value, HandleKind kind) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr) return nullptr;
  auto* handle = static_cast<Handle*>(data);
  return handle->magic == Handle::kMagic && handle->kind == kind ? handle : nullptr;
}

const at::Tensor& tensor_of(napi_env env, napi_value value) {
  Handle* handle = handle_of(env, value, HandleKind::Tensor);
  if (handle == nullptr) throw Napi::TypeError::New(env, "expected a Tensor");
  return handle->tensor;
}

std::vector<at::Tensor> tensors_of(napi_env env, napi_value list) {
  uint32_t count = 0;
  if (napi_get_array_length(env, list, &count) != napi_ok) {
    throw Napi::TypeError::New(env, "expected a list of Tensors");
  }
  std::vector<at::Tensor> tensors;
  tensors.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    napi_value element = nullptr;
    napi_get_element(env, list, i, &element);
    napi_valuetype type = napi_undefined;
    napi_typeof(env, element, &type);
    const bool none = type == napi_null || type == napi_undefined;
    tensors.push_back(none ? at::Tensor() : tensor_of(env, element));
  }
  return tensors;
}

}  // namespace sconce

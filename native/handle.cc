#include "handle.h"

namespace sconce {

namespace {

// Runs inside the garbage collection: no JavaScript from here on. Freeing a tensor may free a whole
// autograd graph; that is libtorch's own code.
void finalize(node_api_basic_env, void* data, void*) {
  auto* handle = static_cast<Handle*>(data);
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

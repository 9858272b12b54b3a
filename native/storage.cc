// Elements in and out: from and to JavaScript's memory.
#include "storage.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <cstring>
#include <memory>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "memory.h"

namespace sconce {

namespace {

struct Bytes {
  uint8_t* data = nullptr;
  size_t length = 0;
};

Bytes bytes_of(const Napi::Value& value) {
  if (value.IsTypedArray()) {
    auto view = value.As<Napi::TypedArray>();
    auto* start = static_cast<uint8_t*>(view.ArrayBuffer().Data());
    return {start + view.ByteOffset(), view.ByteLength()};
  }
  if (value.IsDataView()) {
    auto view = value.As<Napi::DataView>();
    auto* start = static_cast<uint8_t*>(view.ArrayBuffer().Data());
    return {start + view.ByteOffset(), view.ByteLength()};
  }
  if (value.IsArrayBuffer()) {
    auto buffer = value.As<Napi::ArrayBuffer>();
    return {static_cast<uint8_t*>(buffer.Data()), buffer.ByteLength()};
  }
  throw Napi::TypeError::New(value.Env(), "expected a typed array, a DataView or an ArrayBuffer");
}

std::vector<int64_t> sizes_of(const Napi::Value& value) {
  const auto list = value.As<Napi::Array>();
  std::vector<int64_t> sizes;
  for (uint32_t i = 0; i < list.Length(); ++i) {
    sizes.push_back(list.Get(i).As<Napi::Number>().Int64Value());
  }
  return sizes;
}

size_t bytes_needed(const std::vector<int64_t>& sizes, c10::ScalarType type) {
  size_t count = c10::elementSize(type);
  for (const int64_t size : sizes) {
    if (size < 0 || __builtin_mul_overflow(count, static_cast<size_t>(size), &count)) {
      throw std::runtime_error("from_data(): the sizes are negative or too large");
    }
  }
  return count;
}

// Shared memory lives as long as the tensor does: a reference keeps the JavaScript value. It is
// given up on the JavaScript thread, whichever thread frees the tensor.
at::Tensor share(const Napi::CallbackInfo& info, Bytes bytes, const std::vector<int64_t>& sizes,
                 c10::ScalarType type) {
  Env& env = Env::of(info.Env());
  napi_ref reference = nullptr;
  napi_create_reference(info.Env(), info[0], 1, &reference);
  return at::from_blob(
      bytes.data, sizes, [&env, reference](void*) { env.release_later(reference); },
      at::TensorOptions().dtype(type));
}

at::Tensor copy(Bytes bytes, size_t needed, const std::vector<int64_t>& sizes,
                c10::ScalarType type) {
  at::Tensor result = at::empty(sizes, at::TensorOptions().dtype(type));
  if (needed > 0) std::memcpy(result.data_ptr(), bytes.data, needed);
  return result;
}

// from_data(view, sizes, dtype, share)
Napi::Value from_data(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  env.release_pending();
  const auto type = static_cast<c10::ScalarType>(info[2].As<Napi::Number>().Int32Value());
  // A quantized tensor needs a scale beside its elements.
  TORCH_CHECK_NOT_IMPLEMENTED(!c10::isQIntType(type), "memory can't be taken for ", type,
                              ": quantize a tensor of floats");
  const auto sizes = sizes_of(info[1]);
  const Bytes bytes = bytes_of(info[0]);
  const size_t needed = bytes_needed(sizes, type);
  if (needed > bytes.length) {
    throw Napi::RangeError::New(info.Env(), "from_data(): " + std::to_string(needed) +
                                                " bytes are needed, " +
                                                std::to_string(bytes.length) + " are there");
  }
  const bool shared = info[3].As<Napi::Boolean>() && needed > 0;
  at::Tensor result = shared ? share(info, bytes, sizes, type) : copy(bytes, needed, sizes, type);
  relieve(env);
  return Napi::Value(info.Env(), to_js(env, std::move(result)));
}

at::Tensor plain(const at::Tensor& tensor) {
  // A tensor that is zero by decree has no memory.
  if (tensor._is_zerotensor()) return plain(tensor.detach().clone());
  return tensor.detach().to(at::kCPU).resolve_conj().resolve_neg().contiguous();
}

// to_buffer(tensor): a new ArrayBuffer with the elements in C order.
Napi::Value to_buffer(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = plain(tensor_of(info.Env(), info[0]));
  auto buffer = Napi::ArrayBuffer::New(info.Env(), tensor.nbytes());
  if (tensor.nbytes() > 0) std::memcpy(buffer.Data(), tensor.const_data_ptr(), tensor.nbytes());
  return buffer;
}

Napi::Value item(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = tensor_of(info.Env(), info[0]);
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), tensor.item()));
}

// bytes_of_storage(tensor): all bytes that the tensor's storage holds, as a tensor over them.
Napi::Value bytes_of_storage(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = tensor_of(info.Env(), info[0]);
  const c10::Storage& storage = tensor.storage();
  const auto length = static_cast<int64_t>(storage.nbytes());
  at::Tensor bytes = at::empty({0}, tensor.options().dtype(at::kByte).requires_grad(false));
  bytes.set_(storage, 0, {length}, {1});
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), std::move(bytes)));
}

}  // namespace

void export_storage(Napi::Object exports) {
  define<from_data>(exports, "from_data");
  define<to_buffer>(exports, "to_buffer");
  define<item>(exports, "item");
  define<bytes_of_storage>(exports, "bytes_of_storage");
}

}  // namespace sconce

// What a tensor knows about itself, and its disposal.
#include "tensor.h"

#include <ATen/core/Tensor.h>
#include <c10/core/DefaultDtype.h>
#include <c10/core/ScalarTypeToTypeMeta.h>

#include "convert.h"
#include "error.h"
#include "handle.h"

namespace sconce {

namespace {

const at::Tensor& self(const Napi::CallbackInfo& info) { return tensor_of(info.Env(), info[0]); }

Napi::Value wrap(const Napi::CallbackInfo& info, napi_value value) {
  return Napi::Value(info.Env(), value);
}

constexpr size_t kScratch = 64;  // c10 allows no more dimensions

// Writes the numbers where JavaScript reads them, and returns how many there are.
Napi::Value ints(const Napi::CallbackInfo& info, c10::IntArrayRef values) {
  double* scratch = Env::of(info.Env()).scratch;
  TORCH_CHECK(values.size() <= kScratch, "a tensor may have ", kScratch, " dimensions at most");
  for (size_t i = 0; i < values.size(); ++i) scratch[i] = static_cast<double>(values[i]);
  return Napi::Number::New(info.Env(), static_cast<double>(values.size()));
}

Napi::Value set_scratch(const Napi::CallbackInfo& info) {
  auto array = info[0].As<Napi::Float64Array>();
  Env& env = Env::of(info.Env());
  if (array.ElementLength() < kScratch) throw Napi::RangeError::New(info.Env(), "too small");
  env.scratch = array.Data();
  env.scratch_owner = Napi::Persistent(info[0]);
  return info.Env().Undefined();
}

Napi::Value shape(const Napi::CallbackInfo& info) { return ints(info, self(info).sizes()); }

// One size, for which all need not be known: those of a nested tensor are not.
Napi::Value size(const Napi::CallbackInfo& info) {
  const auto dim = static_cast<int64_t>(info[1].As<Napi::Number>().DoubleValue());
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).size(dim)));
}

Napi::Value strides(const Napi::CallbackInfo& info) { return ints(info, self(info).strides()); }

Napi::Value dtype(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<int>(self(info).scalar_type()));
}

Napi::Value device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), self(info).device().str());
}

// A number for its type: a string for every look is slow.
Napi::Value device_type(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<int>(self(info).device().type()));
}

Napi::Value layout(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<int>(self(info).layout()));
}

Napi::Value is_nested(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_nested());
}

Napi::Value is_quantized(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_quantized());
}

Napi::Value ndim(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).dim()));
}

Napi::Value numel(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).numel()));
}

Napi::Value itemsize(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).element_size()));
}

Napi::Value storage_offset(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).storage_offset()));
}

// The address as a bigint: it may not fit a number.
Napi::Value data_ptr(const Napi::CallbackInfo& info) {
  const auto address = reinterpret_cast<uintptr_t>(self(info).data_ptr());
  return Napi::BigInt::New(info.Env(), static_cast<uint64_t>(address));
}

Napi::Value is_inference(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_inference());
}

Napi::Value is_contiguous(const Napi::CallbackInfo& info) {
  const auto format = static_cast<c10::MemoryFormat>(info[1].As<Napi::Number>().Int32Value());
  return Napi::Boolean::New(info.Env(), self(info).is_contiguous(format));
}

// Whether two handles are the same tensor, as Python's `is` would say.
Napi::Value same(const Napi::CallbackInfo& info) {
  const bool equal =
      self(info).unsafeGetTensorImpl() == tensor_of(info.Env(), info[1]).unsafeGetTensorImpl();
  return Napi::Boolean::New(info.Env(), equal);
}

Napi::Value alias(const Napi::CallbackInfo& info) {
  return wrap(info, to_js(Env::of(info.Env()), self(info)));
}

void give_up(napi_env env, napi_value value) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr) return;
  auto* handle = static_cast<Handle*>(data);
  if (handle->magic == Handle::kMagic) handle->clear();
}

Napi::Value dispose(const Napi::CallbackInfo& info) {
  give_up(info.Env(), info[0]);
  return info.Env().Undefined();
}

Napi::Value dispose_all(const Napi::CallbackInfo& info) {
  const auto handles = info[0].As<Napi::Array>();
  for (uint32_t i = 0; i < handles.Length(); ++i) {
    const Napi::HandleScope scope(info.Env());
    give_up(info.Env(), handles.Get(i));
  }
  return info.Env().Undefined();
}

Napi::Value get_default_dtype(const Napi::CallbackInfo& info) {
  const auto type = c10::typeMetaToScalarType(c10::get_default_dtype());
  return Napi::Number::New(info.Env(), static_cast<int>(type));
}

Napi::Value set_default_dtype(const Napi::CallbackInfo& info) {
  const auto type = static_cast<c10::ScalarType>(info[0].As<Napi::Number>().Int32Value());
  c10::set_default_dtype(c10::scalarTypeToTypeMeta(type));
  return info.Env().Undefined();
}

// kinds(tensors): a number for each that stands for its device, dtype and layout together.
Napi::Value kinds(const Napi::CallbackInfo& info) {
  const auto tensors = info[0].As<Napi::Array>();
  const uint32_t count = tensors.Length();
  Napi::Float64Array list = Napi::Float64Array::New(info.Env(), count);
  for (uint32_t i = 0; i < count; ++i) {
    const Napi::HandleScope scope(info.Env());
    const at::Tensor& tensor = tensor_of(info.Env(), tensors.Get(i));
    const c10::Device device = tensor.device();
    const int place = static_cast<int>(device.type()) * 256 + (device.index() + 1);
    const int kind = (place * 64 + static_cast<int>(tensor.scalar_type())) * 16 +
                     static_cast<int>(tensor.layout());
    list[i] = kind;
  }
  return list;
}

}  // namespace

void export_tensor(Napi::Object exports) {
  define<set_scratch>(exports, "set_scratch");
  define<shape>(exports, "shape");
  define<size>(exports, "size");
  define<kinds>(exports, "kinds");
  define<strides>(exports, "strides");
  define<dtype>(exports, "dtype");
  define<device>(exports, "device");
  define<device_type>(exports, "device_type");
  define<layout>(exports, "layout");
  define<is_nested>(exports, "is_nested");
  define<is_quantized>(exports, "is_quantized");
  define<ndim>(exports, "ndim");
  define<numel>(exports, "numel");
  define<itemsize>(exports, "itemsize");
  define<storage_offset>(exports, "storage_offset");
  define<data_ptr>(exports, "data_ptr");
  define<is_inference>(exports, "is_inference");
  define<is_contiguous>(exports, "is_contiguous");
  define<same>(exports, "same");
  define<alias>(exports, "alias");
  define<dispose>(exports, "dispose");
  define<dispose_all>(exports, "dispose_all");
  define<get_default_dtype>(exports, "get_default_dtype");
  define<set_default_dtype>(exports, "set_default_dtype");
}

}  // namespace sconce

// Autocast: the thread's modes, by device type. The policy for each operator is libtorch's own.
#include "amp.h"

#include <ATen/Context.h>
#include <ATen/autocast_mode.h>
#include <c10/core/Device.h>

#include "error.h"

namespace sconce {

namespace {

c10::DeviceType type_of(const Napi::CallbackInfo& info) {
  return c10::Device(info[0].As<Napi::String>().Utf8Value()).type();
}

Napi::Value is_autocast_available(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::autocast::is_autocast_available(type_of(info)));
}

Napi::Value is_autocast_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::autocast::is_autocast_enabled(type_of(info)));
}

Napi::Value set_autocast_enabled(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_enabled(type_of(info), info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value get_autocast_dtype(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(),
                           static_cast<int>(at::autocast::get_autocast_dtype(type_of(info))));
}

Napi::Value set_autocast_dtype(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_dtype(
      type_of(info), static_cast<at::ScalarType>(info[1].As<Napi::Number>().Int32Value()));
  return info.Env().Undefined();
}

Napi::Value is_autocast_cache_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::autocast::is_autocast_cache_enabled());
}

Napi::Value set_autocast_cache_enabled(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_cache_enabled(info[0].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value autocast_increment_nesting(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::autocast::increment_nesting());
}

Napi::Value autocast_decrement_nesting(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::autocast::decrement_nesting());
}

Napi::Value clear_autocast_cache(const Napi::CallbackInfo& info) {
  at::autocast::clear_cache();
  return info.Env().Undefined();
}

Napi::Value float32_matmul_precision(const Napi::CallbackInfo& info) {
  const auto precision = at::globalContext().float32MatmulPrecision();
  const char* name = precision == at::Float32MatmulPrecision::HIGHEST ? "highest"
                     : precision == at::Float32MatmulPrecision::HIGH  ? "high"
                                                                      : "medium";
  return Napi::String::New(info.Env(), name);
}

Napi::Value set_float32_matmul_precision(const Napi::CallbackInfo& info) {
  at::globalContext().setFloat32MatmulPrecision(info[0].As<Napi::String>().Utf8Value());
  return info.Env().Undefined();
}

}  // namespace

void export_amp(Napi::Object exports) {
  define<is_autocast_available>(exports, "is_autocast_available");
  define<is_autocast_enabled>(exports, "is_autocast_enabled");
  define<set_autocast_enabled>(exports, "set_autocast_enabled");
  define<get_autocast_dtype>(exports, "get_autocast_dtype");
  define<set_autocast_dtype>(exports, "set_autocast_dtype");
  define<is_autocast_cache_enabled>(exports, "is_autocast_cache_enabled");
  define<set_autocast_cache_enabled>(exports, "set_autocast_cache_enabled");
  define<autocast_increment_nesting>(exports, "autocast_increment_nesting");
  define<autocast_decrement_nesting>(exports, "autocast_decrement_nesting");
  define<clear_autocast_cache>(exports, "clear_autocast_cache");
  define<float32_matmul_precision>(exports, "float32_matmul_precision");
  define<set_float32_matmul_precision>(exports, "set_float32_matmul_precision");
}

}  // namespace sconce

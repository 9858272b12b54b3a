// The one exception boundary between libtorch and JavaScript.
#pragma once

#include <napi.h>

#include <string>

#include "env.h"

namespace sconce {

// Must be called inside a catch block: turns the exception in flight into a pending JavaScript
// error of the right class. `where` is the operator's signature, or empty.
void throw_to_js(Env& env, const std::string& where) noexcept;

// Collects libtorch's warnings on this thread while it lives.
void install_warning_handler(Env* env);

using Function = Napi::Value (*)(const Napi::CallbackInfo&);

// Wraps a function of the addon so that nothing but a JavaScript error can leave it.
template <Function function>
napi_value guarded(napi_env raw, napi_callback_info raw_info) {
  Env& env = Env::of(raw);
  try {
    const Napi::CallbackInfo info(raw, raw_info);
    Napi::Value result = function(info);
    if (!env.warnings.empty()) env.flush_warnings();
    return result;
  } catch (...) {
    throw_to_js(env, "");
    return nullptr;
  }
}

template <Function function>
void define(Napi::Object exports, const char* name) {
  napi_value result = nullptr;
  napi_create_function(exports.Env(), name, NAPI_AUTO_LENGTH, guarded<function>, nullptr, &result);
  exports.Set(name, Napi::Value(exports.Env(), result));
}

}  // namespace sconce

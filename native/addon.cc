// The export table, and nothing else.

#include <napi.h>

#include "amp.h"
#include "autograd.h"
#include "autograd_function.h"
#include "backward.h"
#include "device.h"
#include "engine.h"
#include "env.h"
#include "error.h"
#include "hooks.h"
#include "init.h"
#include "memory.h"
#include "op.h"
#include "random.h"
#include "saved_tensors.h"
#include "settings.h"
#include "storage.h"
#include "tensor.h"
#include "transforms.h"

namespace sconce {

namespace {

Napi::Value set_error_class(const Napi::CallbackInfo& info) {
  Env::of(info.Env()).set_error_class(info[0].As<Napi::String>(), info[1].As<Napi::Function>());
  return info.Env().Undefined();
}

Napi::Value set_warning_emitter(const Napi::CallbackInfo& info) {
  Env::of(info.Env()).emit_warning = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

void end_environment(node_api_basic_env, void* data, void*) {
  allow_collection_on_this_thread(nullptr);
  start_engine(nullptr);
  install_warning_handler(nullptr);
  static_cast<Env*>(data)->orphan();
}

void start_environment(napi_env raw) {
  // A local static rather than std::call_once, which needs glibc 2.34.
  static const bool installed = (install_allocator(), true);
  static_cast<void>(installed);
  auto* env = new Env(raw);
  napi_set_instance_data(raw, env, end_environment, nullptr);
  install_warning_handler(env);
  start_memory(*env);
  allow_collection_on_this_thread(env);
  start_engine(env);
}

}  // namespace

}  // namespace sconce

extern "C" __attribute__((visibility("default"))) napi_value sconce_init(napi_env raw,
                                                                         napi_value exports) {
  using namespace sconce;
  start_environment(raw);
  Napi::Object table(raw, exports);
  define<set_error_class>(table, "set_error_class");
  define<set_warning_emitter>(table, "set_warning_emitter");
  export_operators(table);
  export_tensor(table);
  export_storage(table);
  export_autograd(table);
  export_autograd_function(table);
  export_backward(table);
  export_engine(table);
  export_saved_tensors(table);
  export_transforms(table);
  export_hooks(table);
  export_amp(table);
  export_random(table);
  export_init(table);
  export_memory(table);
  export_device(table);
  export_settings(table);
  return exports;
}

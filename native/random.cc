// Generators and their state.
#include "random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <mutex>

#include "convert.h"
#include "error.h"
#include "handle.h"

namespace sconce {

namespace {

at::Generator& generator_of(const Napi::CallbackInfo& info) {
  Handle* handle = handle_of(info.Env(), info[0], HandleKind::Generator);
  if (handle == nullptr) throw Napi::TypeError::New(info.Env(), "expected a Generator");
  return handle->generator;
}

uint64_t seed_of(const Napi::Value& value) {
  bool lossless = false;
  return value.As<Napi::BigInt>().Uint64Value(&lossless);
}

at::DeviceIndex index_of(const c10::Device& device) { return device.index(); }

// Python seeds the CPU and every accelerator.
Napi::Value manual_seed(const Napi::CallbackInfo& info) {
  at::manual_seed(seed_of(info[0]));
  return info.Env().Undefined();
}

Napi::Value make_generator(const Napi::CallbackInfo& info) {
  const c10::Device device(info[0].As<Napi::String>().Utf8Value());
  at::Generator made = device.is_cpu() ? at::make_generator<at::CPUGeneratorImpl>()
                                       : at::globalContext()
                                             .getAcceleratorHooksInterface(device.type())
                                             .getNewGenerator(index_of(device));
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), std::move(made)));
}

Napi::Value default_generator(const Napi::CallbackInfo& info) {
  const c10::Device device(info[0].As<Napi::String>().Utf8Value());
  return Napi::Value(
      info.Env(),
      to_js(Env::of(info.Env()), at::Generator(at::globalContext().defaultGenerator(device))));
}

Napi::Value generator_manual_seed(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_current_seed(seed_of(info[1]));
  return info.Env().Undefined();
}

Napi::Value generator_seed(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return Napi::BigInt::New(info.Env(), generator.seed());
}

Napi::Value generator_initial_seed(const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(info.Env(), generator_of(info).current_seed());
}

// Where in its stream a generator of a device stands; the CPU's has no such number.
Napi::Value generator_get_offset(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return Napi::BigInt::New(info.Env(), generator.get_offset());
}

Napi::Value generator_set_offset(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_offset(seed_of(info[1]));
  return info.Env().Undefined();
}

Napi::Value generator_device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), generator_of(info).device().str());
}

Napi::Value generator_get_state(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), generator.get_state()));
}

Napi::Value generator_set_state(const Napi::CallbackInfo& info) {
  at::Generator& generator = generator_of(info);
  const at::Tensor state = tensor_of(info.Env(), info[1]).to(at::kCPU).contiguous();
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_state(state);
  return info.Env().Undefined();
}

}  // namespace

void export_random(Napi::Object exports) {
  define<manual_seed>(exports, "manual_seed");
  define<make_generator>(exports, "make_generator");
  define<default_generator>(exports, "default_generator");
  define<generator_manual_seed>(exports, "generator_manual_seed");
  define<generator_seed>(exports, "generator_seed");
  define<generator_initial_seed>(exports, "generator_initial_seed");
  define<generator_get_offset>(exports, "generator_get_offset");
  define<generator_set_offset>(exports, "generator_set_offset");
  define<generator_device>(exports, "generator_device");
  define<generator_get_state>(exports, "generator_get_state");
  define<generator_set_state>(exports, "generator_set_state");
}

}  // namespace sconce

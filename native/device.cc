// The device runtime and the process's settings.
#include "device.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <torch/headeronly/version.h>

#include <string>

#include "error.h"

namespace sconce {

namespace {

Napi::Value cuda_device_count(const Napi::CallbackInfo& info) {
  const bool built = at::hasCUDA();
  const auto count = built ? at::detail::getCUDAHooks().deviceCount() : 0;
  return Napi::Number::New(info.Env(), static_cast<double>(count));
}

Napi::Value has_cuda(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::hasCUDA());
}

Napi::Value cuda_init(const Napi::CallbackInfo& info) {
  at::globalContext().lazyInitDevice(c10::DeviceType::CUDA);
  return info.Env().Undefined();
}

c10::impl::VirtualGuardImpl cuda_guard() {
  TORCH_CHECK(at::hasCUDA(), "Torch not compiled with CUDA enabled");
  return c10::impl::VirtualGuardImpl(c10::DeviceType::CUDA);
}

Napi::Value cuda_current_device(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), cuda_guard().getDevice().index());
}

Napi::Value cuda_set_device(const Napi::CallbackInfo& info) {
  const auto index = static_cast<c10::DeviceIndex>(info[0].As<Napi::Number>().Int32Value());
  cuda_guard().setDevice(c10::Device(c10::DeviceType::CUDA, index));
  return info.Env().Undefined();
}

Napi::Value cuda_synchronize(const Napi::CallbackInfo& info) {
  const auto index = static_cast<c10::DeviceIndex>(info[0].As<Napi::Number>().Int32Value());
  cuda_guard().synchronizeDevice(index);
  return info.Env().Undefined();
}

Napi::Value cuda_empty_cache(const Napi::CallbackInfo& info) {
  if (at::hasCUDA()) at::getDeviceAllocator(c10::DeviceType::CUDA)->emptyCache();
  return info.Env().Undefined();
}

// [allocated now, allocated at most, reserved now, reserved at most], in bytes
Napi::Value cuda_memory(const Napi::CallbackInfo& info) {
  const auto index = static_cast<c10::DeviceIndex>(info[0].As<Napi::Number>().Int32Value());
  TORCH_CHECK(at::hasCUDA(), "Torch not compiled with CUDA enabled");
  const auto stats = at::getDeviceAllocator(c10::DeviceType::CUDA)->getDeviceStats(index);
  Napi::Array list = Napi::Array::New(info.Env(), 4);
  list[0u] = static_cast<double>(stats.allocated_bytes[0].current);
  list[1u] = static_cast<double>(stats.allocated_bytes[0].peak);
  list[2u] = static_cast<double>(stats.reserved_bytes[0].current);
  list[3u] = static_cast<double>(stats.reserved_bytes[0].peak);
  return list;
}

// [free, total], in bytes
Napi::Value cuda_memory_info(const Napi::CallbackInfo& info) {
  const auto index = static_cast<c10::DeviceIndex>(info[0].As<Napi::Number>().Int32Value());
  TORCH_CHECK(at::hasCUDA(), "Torch not compiled with CUDA enabled");
  const auto [free, total] = at::getDeviceAllocator(c10::DeviceType::CUDA)->getMemoryInfo(index);
  Napi::Array list = Napi::Array::New(info.Env(), 2);
  list[0u] = static_cast<double>(free);
  list[1u] = static_cast<double>(total);
  return list;
}

Napi::Value cuda_reset_peak(const Napi::CallbackInfo& info) {
  const auto index = static_cast<c10::DeviceIndex>(info[0].As<Napi::Number>().Int32Value());
  TORCH_CHECK(at::hasCUDA(), "Torch not compiled with CUDA enabled");
  at::getDeviceAllocator(c10::DeviceType::CUDA)->resetPeakStats(index);
  return info.Env().Undefined();
}

Napi::Value get_num_threads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_threads());
}

Napi::Value set_num_threads(const Napi::CallbackInfo& info) {
  at::set_num_threads(info[0].As<Napi::Number>().Int32Value());
  return info.Env().Undefined();
}

Napi::Value get_num_interop_threads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_interop_threads());
}

Napi::Value set_num_interop_threads(const Napi::CallbackInfo& info) {
  at::set_num_interop_threads(info[0].As<Napi::Number>().Int32Value());
  return info.Env().Undefined();
}

Napi::Value cpu_capability(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), at::get_cpu_capability());
}

Napi::Value show_config(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), at::show_config());
}

Napi::Value deterministic_algorithms(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().deterministicAlgorithms());
}

Napi::Value deterministic_algorithms_warn_only(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().deterministicAlgorithmsWarnOnly());
}

Napi::Value set_flush_denormal(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(),
                            at::globalContext().setFlushDenormal(info[0].As<Napi::Boolean>()));
}

Napi::Value use_deterministic_algorithms(const Napi::CallbackInfo& info) {
  at::globalContext().setDeterministicAlgorithms(info[0].As<Napi::Boolean>(),
                                                 info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

}  // namespace

void export_device(Napi::Object exports) {
  define<has_cuda>(exports, "has_cuda");
  define<cuda_device_count>(exports, "cuda_device_count");
  define<cuda_init>(exports, "cuda_init");
  define<cuda_current_device>(exports, "cuda_current_device");
  define<cuda_set_device>(exports, "cuda_set_device");
  define<cuda_synchronize>(exports, "cuda_synchronize");
  define<cuda_empty_cache>(exports, "cuda_empty_cache");
  define<cuda_memory>(exports, "cuda_memory");
  define<cuda_memory_info>(exports, "cuda_memory_info");
  define<cuda_reset_peak>(exports, "cuda_reset_peak");
  define<get_num_threads>(exports, "get_num_threads");
  define<set_num_threads>(exports, "set_num_threads");
  define<get_num_interop_threads>(exports, "get_num_interop_threads");
  define<set_num_interop_threads>(exports, "set_num_interop_threads");
  define<cpu_capability>(exports, "cpu_capability");
  define<show_config>(exports, "show_config");
  define<deterministic_algorithms>(exports, "deterministic_algorithms");
  define<deterministic_algorithms_warn_only>(exports, "deterministic_algorithms_warn_only");
  define<set_flush_denormal>(exports, "set_flush_denormal");
  define<use_deterministic_algorithms>(exports, "use_deterministic_algorithms");
  exports.Set("torch_version", Napi::String::New(exports.Env(), SCONCE_BUILT_FOR));
}

}  // namespace sconce

// Levels of forward-mode differentiation and of batching.
#include "transforms.h"

#include <ATen/LegacyVmapMode.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/forward_grad.h>

#include "error.h"

namespace sconce {

namespace {

Napi::Value number(const Napi::CallbackInfo& info, double value) {
  return Napi::Number::New(info.Env(), value);
}

// Levels belong to the process, as libtorch has them: a second one at a time is an error.
Napi::Value enter_dual_level(const Napi::CallbackInfo& info) {
  return number(info, static_cast<double>(torch::autograd::ForwardADLevel::get_next_idx()));
}

Napi::Value exit_dual_level(const Napi::CallbackInfo& info) {
  torch::autograd::ForwardADLevel::release_idx(info[0].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

Napi::Value is_fwd_grad_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::AutogradState::get_tls_state().get_fw_grad_mode());
}

Napi::Value set_fwd_grad_enabled(const Napi::CallbackInfo& info) {
  c10::AutogradState::get_tls_state().set_fw_grad_mode(info[0].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value enter_vmap(const Napi::CallbackInfo& info) {
  return number(info, static_cast<double>(at::impl::VmapMode::increment_nesting()));
}

Napi::Value exit_vmap(const Napi::CallbackInfo& info) {
  return number(info, static_cast<double>(at::impl::VmapMode::decrement_nesting()));
}

}  // namespace

void export_transforms(Napi::Object exports) {
  define<enter_dual_level>(exports, "enter_dual_level");
  define<exit_dual_level>(exports, "exit_dual_level");
  define<is_fwd_grad_enabled>(exports, "is_fwd_grad_enabled");
  define<set_fwd_grad_enabled>(exports, "set_fwd_grad_enabled");
  define<enter_vmap>(exports, "enter_vmap");
  define<exit_vmap>(exports, "exit_vmap");
}

}  // namespace sconce

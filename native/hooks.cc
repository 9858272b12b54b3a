// JavaScript functions that the autograd engine calls.
#include "hooks.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <thread>
#include <utility>

#include "convert.h"
#include "error.h"
#include "handle.h"

namespace sconce {

namespace {

// A function that lives as long as the graph that may call it. The last owner may go away inside
// a collection or on another thread, so the reference is given up later.
class JsFunction {
 public:
  JsFunction(Env& env, napi_value function) : env_(env), thread_(std::this_thread::get_id()) {
    napi_create_reference(env.raw(), function, 1, &reference_);
  }
  ~JsFunction() { env_.release_later(reference_); }
  JsFunction(const JsFunction&) = delete;
  JsFunction& operator=(const JsFunction&) = delete;

  // What the function returns: a tensor's handle, or nothing. Its exception goes through the
  // engine.
  at::Tensor operator()(const at::Tensor& argument) const {
    TORCH_CHECK(std::this_thread::get_id() == thread_,
                "a hook written in JavaScript can't run on the engine's thread for ",
                argument.device());
    const Napi::Env env(env_.raw());
    const Napi::HandleScope scope(env);
    napi_value function = nullptr;
    napi_value receiver = nullptr;
    napi_value value = to_js(env_, argument);
    napi_value result = nullptr;
    napi_get_reference_value(env, reference_, &function);
    napi_get_undefined(env, &receiver);
    if (napi_call_function(env, receiver, function, 1, &value, &result) != napi_ok) {
      throw Napi::Error::New(env);
    }
    if (is_none(env, result)) return {};
    return tensor_of(env, result);
  }

 private:
  Env& env_;
  std::thread::id thread_;
  napi_ref reference_ = nullptr;
};

std::shared_ptr<JsFunction> function_of(const Napi::CallbackInfo& info, size_t index) {
  return std::make_shared<JsFunction>(Env::of(info.Env()), info[index]);
}

// register_hook(tensor, function): a number to remove it by
Napi::Value register_hook(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = tensor_of(info.Env(), info[0]);
  TORCH_CHECK(tensor.requires_grad(),
              "cannot register a hook on a tensor that doesn't require gradient");
  auto function = function_of(info, 1);
  const unsigned position = tensor.register_hook(
      [function](const at::Tensor& gradient) -> at::Tensor { return (*function)(gradient); });
  return Napi::Number::New(info.Env(), position);
}

Napi::Value remove_hook(const Napi::CallbackInfo& info) {
  tensor_of(info.Env(), info[0]).remove_hook(info[1].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

class PostHook : public torch::autograd::PostAccumulateGradHook {
 public:
  explicit PostHook(std::shared_ptr<JsFunction> function) : function_(std::move(function)) {}
  void operator()(const torch::autograd::Variable& tensor) override { (*function_)(tensor); }

 private:
  std::shared_ptr<JsFunction> function_;
};

// set_post_hook(leaf, function or null): called after the leaf's gradient has been added to
Napi::Value set_post_hook(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = tensor_of(info.Env(), info[0]);
  TORCH_CHECK(tensor.requires_grad(),
              "cannot register a hook on a tensor that doesn't require gradient");
  TORCH_CHECK(tensor.is_leaf(),
              "post accumulate grad hooks cannot be registered on non-leaf tensors");
  std::unique_ptr<PostHook> hook;
  if (!is_none(info.Env(), info[1])) hook = std::make_unique<PostHook>(function_of(info, 1));
  torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::move(hook));
  return info.Env().Undefined();
}

}  // namespace

void export_hooks(Napi::Object exports) {
  define<register_hook>(exports, "register_hook");
  define<remove_hook>(exports, "remove_hook");
  define<set_post_hook>(exports, "set_post_hook");
}

}  // namespace sconce

// JavaScript functions that the autograd engine calls.
#include "hooks.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "js_function.h"
#include "node.h"

namespace sconce {

namespace {

// What a function of a tensor returns: a tensor, or nothing. Its exception goes through the engine.
at::Tensor call(const JsFunction& hook, const at::Tensor& argument) {
  at::Tensor result;
  hook.with([&](Napi::Env env, napi_value function) {
    napi_value value = to_js(Env::of(env), argument);
    napi_value made = JsFunction::call(env, function, 1, &value);
    if (!is_none(env, made)) result = tensor_of(env, made);
  });
  return result;
}

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
      [function](const at::Tensor& gradient) -> at::Tensor { return call(*function, gradient); });
  return Napi::Number::New(info.Env(), position);
}

Napi::Value remove_hook(const Napi::CallbackInfo& info) {
  tensor_of(info.Env(), info[0]).remove_hook(info[1].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

class PostHook : public torch::autograd::PostAccumulateGradHook {
 public:
  explicit PostHook(std::shared_ptr<JsFunction> function) : function_(std::move(function)) {}
  void operator()(const torch::autograd::Variable& tensor) override { call(*function_, tensor); }

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

// What a function of lists of gradients returns: as many others, or nothing.
torch::autograd::variable_list call(
    const JsFunction& hook, std::initializer_list<const torch::autograd::variable_list*> lists,
    const torch::autograd::variable_list& unchanged) {
  torch::autograd::variable_list result = unchanged;
  hook.with([&](Napi::Env env, napi_value function) {
    std::vector<napi_value> args;
    for (const auto* list : lists) args.push_back(list_to_js(Env::of(env), *list));
    napi_value made = JsFunction::call(env, function, args.size(), args.data());
    if (!is_none(env, made)) result = tensors_of(env, made);
  });
  TORCH_CHECK(result.size() == unchanged.size(),
              "hook has returned an incorrect number of values (got ", result.size(),
              ", but expected ", unchanged.size(), ")");
  return result;
}

class NodePreHook : public torch::autograd::FunctionPreHook {
 public:
  explicit NodePreHook(std::shared_ptr<JsFunction> function) : function_(std::move(function)) {}
  torch::autograd::variable_list operator()(
      const torch::autograd::variable_list& grad_outputs) override {
    return call(*function_, {&grad_outputs}, grad_outputs);
  }

 private:
  std::shared_ptr<JsFunction> function_;
};

class NodePostHook : public torch::autograd::FunctionPostHook {
 public:
  explicit NodePostHook(std::shared_ptr<JsFunction> function) : function_(std::move(function)) {}
  torch::autograd::variable_list operator()(
      const torch::autograd::variable_list& grad_inputs,
      const torch::autograd::variable_list& grad_outputs) override {
    return call(*function_, {&grad_inputs, &grad_outputs}, grad_inputs);
  }

 private:
  std::shared_ptr<JsFunction> function_;
};

// node_register_prehook(node, function of grad_outputs)
Napi::Value node_register_prehook(const Napi::CallbackInfo& info) {
  node_of(info.Env(), info[0])->add_pre_hook(std::make_unique<NodePreHook>(function_of(info, 1)));
  return info.Env().Undefined();
}

// node_register_hook(node, function of grad_inputs and grad_outputs)
Napi::Value node_register_hook(const Napi::CallbackInfo& info) {
  node_of(info.Env(), info[0])->add_post_hook(std::make_unique<NodePostHook>(function_of(info, 1)));
  return info.Env().Undefined();
}

}  // namespace

void export_hooks(Napi::Object exports) {
  define<register_hook>(exports, "register_hook");
  define<remove_hook>(exports, "remove_hook");
  define<set_post_hook>(exports, "set_post_hook");
  define<node_register_prehook>(exports, "node_register_prehook");
  define<node_register_hook>(exports, "node_register_hook");
}

}  // namespace sconce

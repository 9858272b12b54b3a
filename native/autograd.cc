// What tensors know of autograd, and the thread's gradient modes.
#include "autograd.h"

#include <ATen/core/Tensor.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "node.h"

namespace sconce {

namespace {

const at::Tensor& self(const Napi::CallbackInfo& info) { return tensor_of(info.Env(), info[0]); }

Napi::Value wrap(const Napi::CallbackInfo& info, at::Tensor tensor) {
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), std::move(tensor)));
}

Napi::Value requires_grad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).requires_grad());
}

// The checks are Python's own: C++ lets a flag be taken from a tensor that is no leaf.
Napi::Value set_requires_grad(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(info);
  const bool value = info[1].As<Napi::Boolean>();
  TORCH_CHECK(tensor.is_leaf(), "you can only change requires_grad flags of leaf variables.",
              value ? ""
                    : " If you want to use a computed variable in a subgraph that doesn't require "
                      "differentiation use var_no_grad = var.detach().");
  TORCH_CHECK(!value || c10::isFloatingType(tensor.scalar_type()) ||
                  c10::isComplexType(tensor.scalar_type()),
              "only Tensors of floating point and complex dtype can require gradients");
  tensor.set_requires_grad(value);
  return info.Env().Undefined();
}

Napi::Value is_leaf(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_leaf());
}

Napi::Value output_nr(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).output_nr()));
}

Napi::Value version(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info)._version()));
}

// increment_version(tensors): they count as written to. Those of inference mode keep no count.
Napi::Value increment_version(const Napi::CallbackInfo& info) {
  for (const auto& tensor : tensors_of(info.Env(), info[0])) {
    if (!tensor.is_inference()) tensor.unsafeGetTensorImpl()->bump_version();
  }
  return info.Env().Undefined();
}

Napi::Value retain_grad(const Napi::CallbackInfo& info) {
  self(info).retain_grad();
  return info.Env().Undefined();
}

Napi::Value retains_grad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).retains_grad());
}

// grad(tensor, known): undefined when the gradient is the tensor of the handle `known`, so that
// `p.grad === p.grad`.
Napi::Value grad(const Napi::CallbackInfo& info) {
  const at::Tensor& value = self(info).grad();
  Handle* known = handle_of(info.Env(), info[1], HandleKind::Tensor);
  if (known != nullptr && value.defined() &&
      known->tensor.unsafeGetTensorImpl() == value.unsafeGetTensorImpl()) {
    return info.Env().Undefined();
  }
  return wrap(info, value);
}

// grads(tensors, known): for each tensor what `grad` gives, in one call.
Napi::Value grads(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  const auto tensors = info[0].As<Napi::Array>();
  const auto known = info[1].As<Napi::Array>();
  const uint32_t count = tensors.Length();
  Napi::Array list = Napi::Array::New(info.Env(), count);
  for (uint32_t i = 0; i < count; ++i) {
    const Napi::HandleScope scope(info.Env());
    const at::Tensor& value = tensor_of(info.Env(), tensors.Get(i)).grad();
    const Napi::Value before = known.Get(i);
    Handle* handle = handle_of(info.Env(), before, HandleKind::Tensor);
    const bool same = handle != nullptr && value.defined() &&
                      handle->tensor.unsafeGetTensorImpl() == value.unsafeGetTensorImpl();
    if (!same) list.Set(i, Napi::Value(info.Env(), to_js(env, value)));
  }
  return list;
}

// clear_grads(tensors): drops the gradients of all.
Napi::Value clear_grads(const Napi::CallbackInfo& info) {
  const auto tensors = info[0].As<Napi::Array>();
  for (uint32_t i = 0; i < tensors.Length(); ++i) {
    const Napi::HandleScope scope(info.Env());
    const at::Tensor& tensor = tensor_of(info.Env(), tensors.Get(i));
    if (tensor.grad().defined()) tensor.mutable_grad().reset();
  }
  return info.Env().Undefined();
}

void check_grad(const at::Tensor& tensor, const at::Tensor& value) {
  TORCH_CHECK(tensor.unsafeGetTensorImpl() != value.unsafeGetTensorImpl(),
              "can't assign Variable as its own grad");
  TORCH_CHECK_TYPE(tensor.scalar_type() == value.scalar_type() || tensor.layout() != value.layout(),
                   "assigned grad has data of a different type");
  TORCH_CHECK(tensor.device() == value.device(),
              "assigned grad has data located on a different device");
  TORCH_CHECK(tensor.sym_sizes().equals(value.sym_sizes()),
              "assigned grad has data of a different size");
}

Napi::Value set_grad(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(info);
  if (is_none(info.Env(), info[1])) {
    tensor.mutable_grad().reset();
    return info.Env().Undefined();
  }
  const at::Tensor& value = tensor_of(info.Env(), info[1]);
  check_grad(tensor, value);
  tensor.mutable_grad() = value;
  return info.Env().Undefined();
}

Napi::Value data(const Napi::CallbackInfo& info) { return wrap(info, self(info).variable_data()); }

Napi::Value set_data(const Napi::CallbackInfo& info) {
  self(info).set_data(tensor_of(info.Env(), info[1]));
  return info.Env().Undefined();
}

Napi::Value wrap_node(const Napi::CallbackInfo& info, const NodePointer& node) {
  if (!node) return info.Env().Null();
  return Napi::Value(info.Env(), sconce::wrap_node(Env::of(info.Env()), node));
}

Napi::Value grad_fn(const Napi::CallbackInfo& info) {
  return wrap_node(info, self(info).grad_fn());
}

const torch::autograd::Node& node_of(const Napi::CallbackInfo& info) {
  return *sconce::node_of(info.Env(), info[0]);
}

Napi::Value node_name(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), node_of(info).name());
}

// [[node or null, input number], ...]
Napi::Value next_functions(const Napi::CallbackInfo& info) {
  Napi::Array list = Napi::Array::New(info.Env());
  uint32_t count = 0;
  for (const auto& edge : node_of(info).next_edges()) {
    Napi::Array pair = Napi::Array::New(info.Env(), 2);
    pair[0u] = wrap_node(info, edge.function);
    pair[1u] = static_cast<double>(edge.input_nr);
    list[count++] = pair;
  }
  return list;
}

Napi::Value is_grad_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::GradMode::is_enabled());
}

Napi::Value set_grad_enabled(const Napi::CallbackInfo& info) {
  c10::GradMode::set_enabled(info[0].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value is_inference_mode_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::InferenceMode::is_enabled());
}

// Guards are ended in the reverse order of their beginning; TypeScript sees to that.
std::vector<std::unique_ptr<c10::InferenceMode>>& inference_guards() {
  static thread_local std::vector<std::unique_ptr<c10::InferenceMode>> guards;
  return guards;
}

Napi::Value enter_inference_mode(const Napi::CallbackInfo& info) {
  inference_guards().push_back(std::make_unique<c10::InferenceMode>(info[0].As<Napi::Boolean>()));
  return info.Env().Undefined();
}

Napi::Value exit_inference_mode(const Napi::CallbackInfo& info) {
  if (!inference_guards().empty()) inference_guards().pop_back();
  return info.Env().Undefined();
}

}  // namespace

void export_autograd(Napi::Object exports) {
  define<requires_grad>(exports, "requires_grad");
  define<set_requires_grad>(exports, "set_requires_grad");
  define<is_leaf>(exports, "is_leaf");
  define<output_nr>(exports, "output_nr");
  define<version>(exports, "version");
  define<increment_version>(exports, "increment_version");
  define<retain_grad>(exports, "retain_grad");
  define<retains_grad>(exports, "retains_grad");
  define<grad>(exports, "grad");
  define<grads>(exports, "grads");
  define<clear_grads>(exports, "clear_grads");
  define<set_grad>(exports, "set_grad");
  define<data>(exports, "data");
  define<set_data>(exports, "set_data");
  define<grad_fn>(exports, "grad_fn");
  define<node_name>(exports, "node_name");
  define<next_functions>(exports, "next_functions");
  define<is_grad_enabled>(exports, "is_grad_enabled");
  define<set_grad_enabled>(exports, "set_grad_enabled");
  define<is_inference_mode_enabled>(exports, "is_inference_mode_enabled");
  define<enter_inference_mode>(exports, "enter_inference_mode");
  define<exit_inference_mode>(exports, "exit_inference_mode");
}

}  // namespace sconce

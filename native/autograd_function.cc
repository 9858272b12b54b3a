// torch.autograd.Function: nodes of the graph whose backward pass is a JavaScript function.
#include "autograd_function.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "js_function.h"
#include "node.h"

namespace sconce {

namespace {

namespace ag = torch::autograd;

class JsNode : public ag::Node {
 public:
  std::string name() const override { return name_; }

  // backward(gradients by the outputs, this node): gradients by the tensors among the inputs
  ag::variable_list apply(ag::variable_list&& gradients) override {
    if (materialize_) fill(gradients);
    ag::variable_list results;
    backward_->with(
        [&](Napi::Env env, napi_value function) { results = call(env, function, gradients); });
    return results;
  }

  void release_variables() override {
    saved_.clear();
    released_ = true;
  }

  ag::variable_list unpack() {
    TORCH_CHECK(!released_, ag::ERR_BACKWARD_TWICE);
    ag::variable_list tensors;
    for (const auto& saved : saved_) tensors.push_back(saved.unpack(getptr()));
    return tensors;
  }

  std::string name_;
  std::shared_ptr<JsFunction> backward_;
  std::vector<ag::SavedVariable> saved_;
  std::vector<ag::VariableInfo> outputs_;
  bool materialize_ = true;

 private:
  // Zeros for outputs that nothing hung on.
  void fill(ag::variable_list& gradients) {
    c10::OptionalDeviceGuard guard;
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!gradients[i].defined()) gradients[i] = outputs_[i].zeros(guard);
    }
  }

  ag::variable_list call(Napi::Env env, napi_value function, const ag::variable_list& gradients) {
    Env& own = Env::of(env);
    // The handle is emptied afterwards: it would keep the graph until it is collected.
    napi_value self = wrap_node(own, getptr());
    const napi_value args[] = {list_to_js(own, gradients), self};
    struct Empty {
      ~Empty() {
        if (handle != nullptr) handle->clear();
      }
      Handle* handle;
    } const empty{handle_of(env, self, HandleKind::Node)};
    napi_value result = JsFunction::call(env, function, 2, args);
    return tensors_of(env, result);
  }

  bool released_ = false;
};

std::unordered_set<at::TensorImpl*> impls(napi_env env, const Napi::Value& list) {
  std::unordered_set<at::TensorImpl*> found;
  for (const auto& tensor : tensors_of(env, list)) found.insert(tensor.unsafeGetTensorImpl());
  return found;
}

// As in Python: the tensors that were written in place count as changed.
void bump_versions(const std::vector<at::Tensor>& dirty) {
  for (const auto& tensor : dirty) tensor.unsafeGetTensorImpl()->bump_version();
}

// jvp(tangents of the inputs): those of the outputs
ag::_jvp_fn_t jvp_of(Napi::Env env, napi_value function) {
  return [env, function](const ag::variable_list&, const ag::variable_list& tangents) {
    const napi_value args[] = {list_to_js(Env::of(env), tangents)};
    return tensors_of(env, JsFunction::call(env, function, 1, args));
  };
}

// custom_function(name, inputs, outputs, non_differentiable, dirty, saved, materialize, backward,
// executable, jvp): for each output its tensor, or undefined where it is the one that was passed,
// or null was.
Napi::Value custom_function(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  const ag::variable_list inputs = tensors_of(info.Env(), info[1]);
  const ag::variable_list outputs = tensors_of(info.Env(), info[2]);
  const std::vector<at::Tensor> dirty = tensors_of(info.Env(), info[4]);
  const bool executable = info[8].As<Napi::Boolean>();

  auto node = make_node<JsNode>();
  node->name_ = info[0].As<Napi::String>();
  node->materialize_ = info[6].As<Napi::Boolean>();
  if (executable) node->set_next_edges(ag::collect_next_edges(inputs));
  node->clear_input_metadata();

  bump_versions(dirty);
  std::vector<std::optional<ag::Variable>> raw;
  for (const auto& output : outputs) {
    raw.push_back(output.defined() ? std::make_optional(output) : std::nullopt);
  }
  NodePointer pointer;
  if (executable) pointer = node;
  const auto wrapped = ag::_wrap_outputs(
      inputs, impls(info.Env(), info[3]), impls(info.Env(), info[4]), raw, pointer,
      jvp_of(info.Env(), info[9]), {}, [](const at::Tensor& x) { return x.view_as(x); }, false);

  Napi::Array list = Napi::Array::New(info.Env(), wrapped.size());
  for (uint32_t i = 0; i < wrapped.size(); ++i) {
    if (!wrapped[i].has_value()) {
      if (executable) node->outputs_.emplace_back();
      continue;
    }
    const at::Tensor& made = *wrapped[i];
    if (executable) node->outputs_.emplace_back(made);
    const bool same = made.unsafeGetTensorImpl() == outputs[i].unsafeGetTensorImpl();
    if (!same) list.Set(i, Napi::Value(info.Env(), to_js(env, made)));
  }
  if (executable) {
    node->backward_ = std::make_shared<JsFunction>(env, info[7]);
    for (const auto& tensor : tensors_of(info.Env(), info[5])) {
      const bool own = tensor.defined() && tensor.grad_fn().get() == node.get();
      node->saved_.emplace_back(tensor, own);
    }
  }
  return list;
}

// saved_tensors(node): what it saved, null where that was nothing
Napi::Value saved_tensors(const Napi::CallbackInfo& info) {
  auto* node = dynamic_cast<JsNode*>(node_of(info.Env(), info[0]).get());
  TORCH_CHECK(node != nullptr, "this node belongs to no torch.autograd.Function");
  return Napi::Value(info.Env(), list_to_js(Env::of(info.Env()), node->unpack()));
}

}  // namespace

void export_autograd_function(Napi::Object exports) {
  define<custom_function>(exports, "custom_function");
  define<saved_tensors>(exports, "saved_tensors");
}

}  // namespace sconce

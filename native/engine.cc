#include "engine.h"

#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "js_function.h"
#include "node.h"
#include "saved_tensors.h"

namespace sconce {

namespace ag = torch::autograd;

namespace {

thread_local std::unique_ptr<EngineState> own;
thread_local EngineState* current = nullptr;
thread_local const GraphTaskView* served = nullptr;

// Where in JavaScript a node of the graph was made.
class JsAnomalyMetadata : public ag::AnomalyMetadata {
 public:
  void store_stack() override {
    if (current == nullptr || !current->stack) return;
    current->stack->with([&](Napi::Env env, napi_value function) {
      stack_ = Napi::Value(env, JsFunction::call(env, function, 0, nullptr)).As<Napi::String>();
    });
  }

  void print_stack(const std::string& name) override {
    TORCH_WARN("Error detected in ", name, ". Traceback of forward call that caused the error:\n",
               stack_);
    for (NodePointer parent = parent_; parent;) {
      auto* metadata = dynamic_cast<JsAnomalyMetadata*>(parent->metadata());
      if (metadata == nullptr) return;
      TORCH_WARN("Previous calculation was induced by ", parent->name(),
                 ". Traceback of forward call that induced the previous calculation:\n",
                 metadata->stack_);
      parent = metadata->parent_;
    }
  }

  void assign_parent(const NodePointer& parent) override { parent_ = parent; }

 private:
  std::string stack_;
  NodePointer parent_;
};

class Engine : public ag::Engine {
 public:
  static ag::Engine& instance() {
    // Never destroyed: its threads may outlive the process's statics.
    static auto* engine = new Engine();
    return *engine;
  }

  std::unique_ptr<ag::AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<JsAnomalyMetadata>();
  }

  std::unique_ptr<ag::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return current == nullptr ? nullptr : default_saved_hooks(*current);
  }
};

// Where the gradient of a tensor is computed. Held weakly, for the hooks of a graph that ask.
class Watched {
 public:
  explicit Watched(const at::Tensor& tensor) {
    if (tensor.grad_fn()) {
      node_ = WeakNodePointer(tensor.grad_fn());
    } else {
      leaf_ = c10::weak_intrusive_ptr<at::TensorImpl>(tensor.getIntrusivePtr());
    }
  }

  // A leaf's node lives no longer than the graphs that use it.
  NodePointer node() const {
    if (!leaf_.has_value()) return node_->lock();
    auto leaf = leaf_->lock();
    return leaf ? ag::impl::try_get_grad_accumulator(at::Tensor(std::move(leaf))) : nullptr;
  }

 private:
  std::optional<WeakNodePointer> node_;
  std::optional<c10::weak_intrusive_ptr<at::TensorImpl>> leaf_;
};

Napi::Value current_graph_task_id(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), graph_task().id);
}

// Whether the backward pass at hand computes the gradients of all leaves.
Napi::Value is_checkpoint_valid(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), graph_task().checkpoint_valid);
}

// watch(tensor): what will_execute takes
Napi::Value watch(const Napi::CallbackInfo& info) {
  const auto watched = std::make_shared<Watched>(tensor_of(info.Env(), info[0]));
  return Napi::Value(info.Env(), node_to_js(Env::of(info.Env()), watched, HandleKind::Watched));
}

// will_execute(watched): whether the backward pass at hand computes its gradient
Napi::Value will_execute(const Napi::CallbackInfo& info) {
  const GraphTaskView task = graph_task();
  TORCH_CHECK(task.id != -1, "will_execute is for hooks that a backward pass calls");
  Handle* handle = handle_of(info.Env(), info[0], HandleKind::Watched);
  TORCH_CHECK_TYPE(handle != nullptr, "expected what watch gave");
  const NodePointer node = static_cast<Watched*>(handle->node.get())->node();
  bool found = node && task.nodes->count(node.get()) > 0;
  // Without inputs asked for, every node of the graph is executed.
  if (found && !task.execution->empty()) {
    const auto entry = task.execution->find(node.get());
    found = entry != task.execution->end() && entry->second.should_execute();
  }
  return Napi::Boolean::New(info.Env(), found);
}

// set_anomaly(enabled, check_nan, stack)
Napi::Value set_anomaly(const Napi::CallbackInfo& info) {
  ag::AnomalyMode::set_enabled(info[0].As<Napi::Boolean>(), info[1].As<Napi::Boolean>());
  std::shared_ptr<JsFunction> stack;
  if (info[0].As<Napi::Boolean>()) {
    stack = std::make_shared<JsFunction>(Env::of(info.Env()), info[2]);
  }
  engine_state_of(info).stack = std::move(stack);
  return info.Env().Undefined();
}

Napi::Value is_anomaly_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), ag::AnomalyMode::is_enabled());
}

Napi::Value is_anomaly_check_nan_enabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), ag::AnomalyMode::should_check_nan());
}

}  // namespace

void start_engine(Env* env) {
  static const bool installed = (ag::set_default_engine_stub(Engine::instance), true);
  static_cast<void>(installed);
  own.reset();
  if (env != nullptr) own = std::make_unique<EngineState>(EngineState{env, {}, nullptr});
  current = own.get();
}

EngineState* engine_state() { return current; }

EngineState& engine_state_of(const Napi::CallbackInfo& info) {
  TORCH_CHECK(current != nullptr && current->env == &Env::of(info.Env()),
              "the engine has not been started on this thread");
  return *current;
}

void use_engine_state(EngineState* state) { current = state; }

GraphTaskView graph_task() {
  if (served != nullptr) return *served;
  return {ag::get_current_graph_task_id(), ag::get_current_graph_task_exec_info(),
          ag::get_current_graph_task_nodes_in_graph(), Engine::instance().is_checkpoint_valid()};
}

ServedGraphTask::ServedGraphTask(const GraphTaskView& view) : outer_(served) { served = &view; }
ServedGraphTask::~ServedGraphTask() { served = outer_; }

void export_engine(Napi::Object exports) {
  define<current_graph_task_id>(exports, "current_graph_task_id");
  define<is_checkpoint_valid>(exports, "is_checkpoint_valid");
  define<watch>(exports, "watch");
  define<will_execute>(exports, "will_execute");
  define<set_anomaly>(exports, "set_anomaly");
  define<is_anomaly_enabled>(exports, "is_anomaly_enabled");
  define<is_anomaly_check_nan_enabled>(exports, "is_anomaly_check_nan_enabled");
}

}  // namespace sconce

// The autograd engine with what JavaScript adds: hooks on what is saved, stacks for anomaly mode.
#pragma once

#include <napi.h>
#include <torch/csrc/autograd/graph_task.h>

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "env.h"
#include "js_function.h"

namespace sconce {

// Functions for what operators save: pack(tensor) gives an object, unpack(object) a tensor.
struct SavedHooks {
  std::shared_ptr<JsFunction> pack;
  std::shared_ptr<JsFunction> unpack;
  std::shared_ptr<void> kept;  // lives as long as anything that was saved with these hooks
};

// What one environment adds to libtorch's engine.
struct EngineState {
  Env* env;
  std::vector<SavedHooks> saved_hooks;
  std::shared_ptr<JsFunction> stack;  // (): the stack of the call at hand
};

// Makes this thread's graph belong to an environment, or to none.
void start_engine(Env* env);

// For a thread that works for this one.
EngineState* engine_state();
EngineState& engine_state_of(const Napi::CallbackInfo& info);
void use_engine_state(EngineState* state);

// The backward pass that this thread works for, or that of another thread which it serves.
struct GraphTaskView {
  int id;
  const std::unordered_map<torch::autograd::Node*, torch::autograd::GraphTask::ExecInfo>* execution;
  const std::unordered_set<torch::autograd::Node*>* nodes;
  bool checkpoint_valid;
};
GraphTaskView graph_task();

// While it lives, `graph_task` gives what another thread saw.
class ServedGraphTask {
 public:
  explicit ServedGraphTask(const GraphTaskView& view);
  ~ServedGraphTask();
  ServedGraphTask(const ServedGraphTask&) = delete;
  ServedGraphTask& operator=(const ServedGraphTask&) = delete;

 private:
  const GraphTaskView* outer_;
};

void export_engine(Napi::Object exports);

}  // namespace sconce

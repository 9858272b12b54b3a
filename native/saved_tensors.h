// Tensors that the graph keeps for the backward pass, and JavaScript functions in between.
#pragma once

#include <napi.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <memory>

#include "engine.h"

namespace sconce {

// The innermost hooks that are in force, or null.
std::unique_ptr<torch::autograd::SavedVariableHooks> default_saved_hooks(const EngineState& state);

void export_saved_tensors(Napi::Object exports);

}  // namespace sconce

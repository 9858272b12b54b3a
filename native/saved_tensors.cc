#include "saved_tensors.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <memory>
#include <utility>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "js_function.h"

namespace sconce {

namespace ag = torch::autograd;

namespace {

// One saved tensor, as the object that `pack` made of it.
class JsSavedHooks : public ag::SavedVariableHooks {
 public:
  explicit JsSavedHooks(const EngineState& state)
      : env_(*state.env), hooks_(state.saved_hooks.back()) {}
  ~JsSavedHooks() override {
    if (packed_ != nullptr) env_.release_later(packed_);
  }

  void call_pack_hook(const at::Tensor& tensor) override {
    hooks_.pack->with([&](Napi::Env env, napi_value function) {
      napi_value value = to_js(env_, tensor);
      napi_value made = JsFunction::call(env, function, 1, &value);
      napi_create_reference(env, made, 1, &packed_);
    });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor tensor;
    hooks_.unpack->with([&](Napi::Env env, napi_value function) {
      napi_value value = nullptr;
      napi_get_reference_value(env, packed_, &value);
      tensor = tensor_of(env, JsFunction::call(env, function, 1, &value));
    });
    return tensor;
  }

 private:
  Env& env_;
  SavedHooks hooks_;
  napi_ref packed_ = nullptr;
};

// Tensors kept as an operator would. JavaScript's handle owns them only until hooks take them over:
// so they go with the graph, and don't wait for a collection.
struct SavedList {
  using Tensors = std::vector<ag::SavedVariable>;
  std::shared_ptr<Tensors> own;
  std::weak_ptr<Tensors> tensors;
};

SavedList& saved_list(const Napi::CallbackInfo& info, size_t index) {
  Handle* handle = handle_of(info.Env(), info[index], HandleKind::Saved);
  if (handle == nullptr) throw Napi::TypeError::New(info.Env(), "expected saved tensors");
  return *static_cast<SavedList*>(handle->node.get());
}

// save_tensors(list): by the hooks that are in force
Napi::Value save_tensors(const Napi::CallbackInfo& info) {
  auto tensors = std::make_shared<SavedList::Tensors>();
  for (const auto& tensor : tensors_of(info.Env(), info[0])) tensors->emplace_back(tensor, false);
  const auto saved = std::make_shared<SavedList>(SavedList{tensors, tensors});
  return Napi::Value(info.Env(), node_to_js(Env::of(info.Env()), saved, HandleKind::Saved));
}

// unpack_saved(saved, index): the tensor again; an error if it was changed in between
Napi::Value unpack_saved(const Napi::CallbackInfo& info) {
  const auto tensors = saved_list(info, 0).tensors.lock();
  TORCH_CHECK(tensors != nullptr, "the graph that kept these tensors has been freed");
  const at::Tensor tensor = tensors->at(info[1].As<Napi::Number>().Uint32Value()).unpack();
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), tensor));
}

// push_saved_hooks(pack, unpack, saved tensors or null)
Napi::Value push_saved_hooks(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  SavedHooks hooks{std::make_shared<JsFunction>(env, info[0]),
                   std::make_shared<JsFunction>(env, info[1]), nullptr};
  if (!is_none(info.Env(), info[2])) hooks.kept = std::move(saved_list(info, 2).own);
  engine_state_of(info).saved_hooks.push_back(std::move(hooks));
  return info.Env().Undefined();
}

Napi::Value pop_saved_hooks(const Napi::CallbackInfo& info) {
  auto& hooks = engine_state_of(info).saved_hooks;
  if (!hooks.empty()) hooks.pop_back();
  return info.Env().Undefined();
}

}  // namespace

std::unique_ptr<ag::SavedVariableHooks> default_saved_hooks(const EngineState& state) {
  if (state.saved_hooks.empty()) return nullptr;
  return std::make_unique<JsSavedHooks>(state);
}

void export_saved_tensors(Napi::Object exports) {
  define<push_saved_hooks>(exports, "push_saved_hooks");
  define<pop_saved_hooks>(exports, "pop_saved_hooks");
  define<save_tensors>(exports, "save_tensors");
  define<unpack_saved>(exports, "unpack_saved");
}

}  // namespace sconce

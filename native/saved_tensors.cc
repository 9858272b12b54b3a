#include "saved_tensors.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <utility>

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
      : env_(*state.env),
        pack_(state.saved_hooks.back().first),
        unpack_(state.saved_hooks.back().second) {}
  ~JsSavedHooks() override {
    if (packed_ != nullptr) env_.release_later(packed_);
  }

  void call_pack_hook(const at::Tensor& tensor) override {
    pack_->with([&](Napi::Env env, napi_value function) {
      napi_value value = to_js(env_, tensor);
      napi_value made = JsFunction::call(env, function, 1, &value);
      napi_create_reference(env, made, 1, &packed_);
    });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor tensor;
    unpack_->with([&](Napi::Env env, napi_value function) {
      napi_value value = nullptr;
      napi_get_reference_value(env, packed_, &value);
      tensor = tensor_of(env, JsFunction::call(env, function, 1, &value));
    });
    return tensor;
  }

 private:
  Env& env_;
  std::shared_ptr<JsFunction> pack_;
  std::shared_ptr<JsFunction> unpack_;
  napi_ref packed_ = nullptr;
};

// push_saved_hooks(pack, unpack)
Napi::Value push_saved_hooks(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  engine_state_of(info).saved_hooks.emplace_back(std::make_shared<JsFunction>(env, info[0]),
                                                 std::make_shared<JsFunction>(env, info[1]));
  return info.Env().Undefined();
}

Napi::Value pop_saved_hooks(const Napi::CallbackInfo& info) {
  auto& hooks = engine_state_of(info).saved_hooks;
  if (!hooks.empty()) hooks.pop_back();
  return info.Env().Undefined();
}

// save_tensor(tensor): keeps it as an operator would, by the hooks that are in force
Napi::Value save_tensor(const Napi::CallbackInfo& info) {
  const auto saved = std::make_shared<ag::SavedVariable>(tensor_of(info.Env(), info[0]), false);
  return Napi::Value(info.Env(), node_to_js(Env::of(info.Env()), saved, HandleKind::Saved));
}

// unpack_saved(saved): the tensor again; an error if it was changed in between
Napi::Value unpack_saved(const Napi::CallbackInfo& info) {
  Handle* handle = handle_of(info.Env(), info[0], HandleKind::Saved);
  if (handle == nullptr) throw Napi::TypeError::New(info.Env(), "expected a saved tensor");
  const at::Tensor tensor = static_cast<ag::SavedVariable*>(handle->node.get())->unpack();
  return Napi::Value(info.Env(), to_js(Env::of(info.Env()), tensor));
}

}  // namespace

std::unique_ptr<ag::SavedVariableHooks> default_saved_hooks(const EngineState& state) {
  if (state.saved_hooks.empty()) return nullptr;
  return std::make_unique<JsSavedHooks>(state);
}

void export_saved_tensors(Napi::Object exports) {
  define<push_saved_hooks>(exports, "push_saved_hooks");
  define<pop_saved_hooks>(exports, "pop_saved_hooks");
  define<save_tensor>(exports, "save_tensor");
  define<unpack_saved>(exports, "unpack_saved");
}

}  // namespace sconce

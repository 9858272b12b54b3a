// Switches of libtorch's context, what it was built with, and the precision of float32.
#include "settings.h"

#include <ATen/Context.h>
#include <c10/core/AutogradState.h>
#include <c10/util/Exception.h>

#include <map>
#include <string>

#include "error.h"

namespace sconce {

namespace {

using Context = at::Context;

struct Switch {
  bool (*get)(const Context&);
  void (*set)(Context&, bool);
};

template <auto Get, auto Set>
constexpr Switch member() {
  return {[](const Context& context) { return static_cast<bool>((context.*Get)()); },
          [](Context& context, bool value) { (context.*Set)(value); }};
}

// Sums in a lower precision; splitting along the summed dimension stays allowed.
template <auto Get, auto Set>
constexpr Switch reduction() {
  return {[](const Context& context) {
            return (context.*Get)() == at::CuBLASReductionOption::AllowReducedPrecisionWithSplitK;
          },
          [](Context& context, bool value) { (context.*Set)(value, true); }};
}

c10::AutogradState& autograd_state() { return c10::AutogradState::get_tls_state(); }

// The process's and the thread's, by the names that TypeScript asks for.
const std::map<std::string, Switch>& switches() {
  static const std::map<std::string, Switch> all = {
      {"cudnn.enabled", member<&Context::userEnabledCuDNN, &Context::setUserEnabledCuDNN>()},
      {"cudnn.benchmark", member<&Context::benchmarkCuDNN, &Context::setBenchmarkCuDNN>()},
      {"cudnn.deterministic",
       member<&Context::deterministicCuDNN, &Context::setDeterministicCuDNN>()},
      {"cudnn.allow_tf32",
       {[](const Context& context) { return context.allowTF32CuDNN(); },
        [](Context& context, bool value) { context.setAllowTF32CuDNN(value); }}},
      {"mkldnn.enabled", member<&Context::userEnabledMkldnn, &Context::setUserEnabledMkldnn>()},
      {"mkldnn.deterministic",
       member<&Context::deterministicMkldnn, &Context::setDeterministicMkldnn>()},
      {"mkldnn.allow_tf32", member<&Context::allowTF32OneDNN, &Context::setAllowTF32OneDNN>()},
      {"nnpack.enabled", member<&Context::userEnabledNNPACK, &Context::setUserEnabledNNPACK>()},
      {"sdp.flash", member<&Context::userEnabledFlashSDP, &Context::setSDPUseFlash>()},
      {"sdp.mem_efficient",
       member<&Context::userEnabledMemEfficientSDP, &Context::setSDPUseMemEfficient>()},
      {"sdp.math", member<&Context::userEnabledMathSDP, &Context::setSDPUseMath>()},
      {"sdp.cudnn", member<&Context::userEnabledCuDNNSDP, &Context::setSDPUseCuDNN>()},
      {"sdp.overrideable",
       member<&Context::userEnabledOverrideableSDP, &Context::setSDPUseOverrideable>()},
      {"sdp.fp16_bf16_reduction_math", member<&Context::allowFP16BF16ReductionMathSDP,
                                              &Context::setAllowFP16BF16ReductionMathSDP>()},
      {"cuda.matmul.allow_tf32", member<&Context::allowTF32CuBLAS, &Context::setAllowTF32CuBLAS>()},
      {"cuda.matmul.allow_fp16_accumulation",
       member<&Context::allowFP16AccumulationCuBLAS, &Context::setAllowFP16AccumulationCuBLAS>()},
      {"cuda.matmul.allow_fp16_reduced_precision_reduction",
       reduction<&Context::allowFP16ReductionCuBLAS, &Context::setAllowFP16ReductionCuBLAS>()},
      {"cuda.matmul.allow_bf16_reduced_precision_reduction",
       reduction<&Context::allowBF16ReductionCuBLAS, &Context::setAllowBF16ReductionCuBLAS>()},
      {"sparse.invariants",
       {[](const Context& context) {
          return context.checkSparseTensorInvariants().value_or(false);
        },
        [](Context& context, bool value) { context.setCheckSparseTensorInvariants(value); }}},
      {"autograd.multithreading",
       {[](const Context&) { return autograd_state().get_multithreading_enabled(); },
        [](Context&, bool value) { autograd_state().set_multithreading_enabled(value); }}},
      {"autograd.view_replay",
       {[](const Context&) { return autograd_state().get_view_replay_enabled(); },
        [](Context&, bool value) { autograd_state().set_view_replay_enabled(value); }}},
      {"warn_always",
       {[](const Context&) { return c10::WarningUtils::get_warnAlways(); },
        [](Context&, bool value) { c10::WarningUtils::set_warnAlways(value); }}},
  };
  return all;
}

const Switch& switch_of(const Napi::CallbackInfo& info) {
  return switches().at(info[0].As<Napi::String>().Utf8Value());
}

Napi::Value get_switch(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), switch_of(info).get(at::globalContext()));
}

Napi::Value set_switch(const Napi::CallbackInfo& info) {
  switch_of(info).set(at::globalContext(), info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

// What libtorch was built with.
Napi::Value has_feature(const Napi::CallbackInfo& info) {
  static const std::map<std::string, bool (*)()> all = {
      {"openmp", at::hasOpenMP},    {"mkl", at::hasMKL},           {"lapack", at::hasLAPACK},
      {"mkldnn", at::hasMKLDNN},    {"kleidiai", at::hasKleidiAI}, {"magma", Context::hasMAGMA},
      {"cudnn", Context::hasCuDNN}, {"mps", Context::hasMPS},
  };
  return Napi::Boolean::New(info.Env(), all.at(info[0].As<Napi::String>().Utf8Value())());
}

Napi::Value cudnn_version(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(Context::versionCuDNN()));
}

Napi::Value float32_precision(const Napi::CallbackInfo& info) {
  const auto backend = at::str2backend(info[0].As<Napi::String>());
  const auto op = at::str2op(info[1].As<Napi::String>());
  return Napi::String::New(info.Env(),
                           at::precision2str(at::globalContext().float32Precision(backend, op)));
}

Napi::Value set_float32_precision(const Napi::CallbackInfo& info) {
  const auto backend = at::str2backend(info[0].As<Napi::String>());
  const auto op = at::str2op(info[1].As<Napi::String>());
  const auto precision = at::str2precision(info[2].As<Napi::String>());
  at::globalContext().setFloat32Precision(backend, op, precision);
  return info.Env().Undefined();
}

}  // namespace

void export_settings(Napi::Object exports) {
  define<get_switch>(exports, "get_switch");
  define<set_switch>(exports, "set_switch");
  define<has_feature>(exports, "has_feature");
  define<cudnn_version>(exports, "cudnn_version");
  define<float32_precision>(exports, "float32_precision");
  define<set_float32_precision>(exports, "set_float32_precision");
}

}  // namespace sconce

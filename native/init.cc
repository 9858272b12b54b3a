// libtorch's own torch::nn::init, called directly. What it lacks is written in lib/nn/init.ts.
#include "init.h"

#include <torch/nn/init.h>

#include <string>

#include "error.h"
#include "handle.h"

namespace sconce {

namespace {

namespace init = torch::nn::init;

at::Tensor self(const Napi::CallbackInfo& info) { return tensor_of(info.Env(), info[0]); }

double number(const Napi::CallbackInfo& info, size_t index) {
  return info[index].As<Napi::Number>().DoubleValue();
}

init::FanModeType mode(const Napi::CallbackInfo& info, size_t index) {
  const std::string name = info[index].As<Napi::String>();
  if (name == "fan_in") return torch::kFanIn;
  if (name == "fan_out") return torch::kFanOut;
  throw Napi::RangeError::New(info.Env(), "unknown fan mode " + name);
}

init::NonlinearityType nonlinearity(const Napi::CallbackInfo& info, size_t index) {
  const std::string name = info[index].As<Napi::String>();
  if (name == "linear") return torch::kLinear;
  if (name == "conv1d") return torch::kConv1D;
  if (name == "conv2d") return torch::kConv2D;
  if (name == "conv3d") return torch::kConv3D;
  if (name == "conv_transpose1d") return torch::kConvTranspose1D;
  if (name == "conv_transpose2d") return torch::kConvTranspose2D;
  if (name == "conv_transpose3d") return torch::kConvTranspose3D;
  if (name == "sigmoid") return torch::kSigmoid;
  if (name == "tanh") return torch::kTanh;
  if (name == "relu") return torch::kReLU;
  if (name == "leaky_relu") return torch::kLeakyReLU;
  throw Napi::RangeError::New(info.Env(), "libtorch has no nonlinearity " + name);
}

Napi::Value uniform(const Napi::CallbackInfo& info) {
  init::uniform_(self(info), number(info, 1), number(info, 2));
  return info.Env().Undefined();
}

Napi::Value normal(const Napi::CallbackInfo& info) {
  init::normal_(self(info), number(info, 1), number(info, 2));
  return info.Env().Undefined();
}

Napi::Value constant(const Napi::CallbackInfo& info) {
  init::constant_(self(info), number(info, 1));
  return info.Env().Undefined();
}

Napi::Value ones(const Napi::CallbackInfo& info) {
  init::ones_(self(info));
  return info.Env().Undefined();
}

Napi::Value zeros(const Napi::CallbackInfo& info) {
  init::zeros_(self(info));
  return info.Env().Undefined();
}

Napi::Value eye(const Napi::CallbackInfo& info) {
  init::eye_(self(info));
  return info.Env().Undefined();
}

Napi::Value dirac(const Napi::CallbackInfo& info) {
  init::dirac_(self(info));
  return info.Env().Undefined();
}

Napi::Value xavier_uniform(const Napi::CallbackInfo& info) {
  init::xavier_uniform_(self(info), number(info, 1));
  return info.Env().Undefined();
}

Napi::Value xavier_normal(const Napi::CallbackInfo& info) {
  init::xavier_normal_(self(info), number(info, 1));
  return info.Env().Undefined();
}

Napi::Value kaiming_uniform(const Napi::CallbackInfo& info) {
  init::kaiming_uniform_(self(info), number(info, 1), mode(info, 2), nonlinearity(info, 3));
  return info.Env().Undefined();
}

Napi::Value kaiming_normal(const Napi::CallbackInfo& info) {
  init::kaiming_normal_(self(info), number(info, 1), mode(info, 2), nonlinearity(info, 3));
  return info.Env().Undefined();
}

Napi::Value orthogonal(const Napi::CallbackInfo& info) {
  init::orthogonal_(self(info), number(info, 1));
  return info.Env().Undefined();
}

Napi::Value sparse(const Napi::CallbackInfo& info) {
  init::sparse_(self(info), number(info, 1), number(info, 2));
  return info.Env().Undefined();
}

}  // namespace

void export_init(Napi::Object exports) {
  define<uniform>(exports, "init_uniform_");
  define<normal>(exports, "init_normal_");
  define<constant>(exports, "init_constant_");
  define<ones>(exports, "init_ones_");
  define<zeros>(exports, "init_zeros_");
  define<eye>(exports, "init_eye_");
  define<dirac>(exports, "init_dirac_");
  define<xavier_uniform>(exports, "init_xavier_uniform_");
  define<xavier_normal>(exports, "init_xavier_normal_");
  define<kaiming_uniform>(exports, "init_kaiming_uniform_");
  define<kaiming_normal>(exports, "init_kaiming_normal_");
  define<orthogonal>(exports, "init_orthogonal_");
  define<sparse>(exports, "init_sparse_");
}

}  // namespace sconce

// Values of operator schemas to and from JavaScript. A new argument type is one `case` in
// convert_kinds.cc and one in convert_arguments.cc.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>
#include <napi.h>

#include <cmath>
#include <cstdint>

#include "env.h"

namespace sconce {

// Integers beyond this are bigints in JavaScript: 2^53 - 1.
constexpr double kMaxSafe = 9007199254740991.0;

enum class Kind : uint8_t {
  Unsupported,
  Tensor,
  TensorList,
  OptionalTensorList,
  Scalar,
  ScalarList,
  Int,
  IntList,
  Float,
  FloatList,
  Bool,
  BoolList,
  String,
  StringList,
  Device,
  Generator,
};

struct ArgumentKind {
  Kind kind = Kind::Unsupported;
  bool optional = false;
};

ArgumentKind argument_kind(const c10::Argument& argument);

// Throws Napi::TypeError or Napi::RangeError; never coerces.
c10::IValue to_ivalue(Env& env, napi_value value, ArgumentKind kind, const c10::Argument& argument);

napi_value to_js(Env& env, c10::IValue value);
napi_value to_js(Env& env, int64_t value);  // a bigint where a number would be rounded
napi_value to_js(Env& env, const c10::Scalar& value);

bool is_none(napi_env env, napi_value value);

inline bool is_safe_integer(double number) {
  return std::trunc(number) == number && std::fabs(number) <= kMaxSafe;
}

// A safe integer other than -0 is an integer, any other number a double.
c10::Scalar scalar_of(double number);

// A number in a tensor's place, as in `x.add(2)`: Python wraps it in the same way.
at::Tensor wrapped_number(const c10::Scalar& number);

}  // namespace sconce

// Results of operators, as JavaScript values.

#include <cmath>
#include <string>

#include "convert.h"
#include "handle.h"

namespace sconce {

napi_value to_js(Env& env, int64_t value) {
  napi_value result = nullptr;
  if (std::fabs(static_cast<double>(value)) <= kMaxSafe) {
    napi_create_double(env.raw(), static_cast<double>(value), &result);
  } else {
    napi_create_bigint_int64(env.raw(), value, &result);
  }
  return result;
}

namespace {

napi_value number(Env& env, double value) {
  napi_value result = nullptr;
  napi_create_double(env.raw(), value, &result);
  return result;
}

napi_value unsigned_integer(Env& env, uint64_t value) {
  if (value <= static_cast<uint64_t>(kMaxSafe)) return number(env, static_cast<double>(value));
  napi_value result = nullptr;
  napi_create_bigint_uint64(env.raw(), value, &result);
  return result;
}

napi_value boolean(Env& env, bool value) {
  napi_value result = nullptr;
  napi_get_boolean(env.raw(), value, &result);
  return result;
}

napi_value complex(Env& env, c10::complex<double> value) {
  napi_value result = nullptr;
  napi_create_array_with_length(env.raw(), 2, &result);
  napi_set_element(env.raw(), result, 0, number(env, value.real()));
  napi_set_element(env.raw(), result, 1, number(env, value.imag()));
  return result;
}

napi_value text(Env& env, const std::string& value) {
  napi_value result = nullptr;
  napi_create_string_utf8(env.raw(), value.data(), value.size(), &result);
  return result;
}

template <typename Elements>
napi_value array(Env& env, const Elements& elements) {
  napi_value result = nullptr;
  napi_create_array_with_length(env.raw(), elements.size(), &result);
  uint32_t index = 0;
  for (const c10::IValue& element : elements) {
    napi_set_element(env.raw(), result, index++, to_js(env, element));
  }
  return result;
}

}  // namespace

napi_value to_js(Env& env, const c10::Scalar& value) {
  if (value.isComplex()) return complex(env, value.toComplexDouble());
  if (value.isFloatingPoint()) return number(env, value.toDouble());
  if (value.isBoolean()) return boolean(env, value.toBool());
  if (value.isUnsigned()) return unsigned_integer(env, value.toUInt64());
  return to_js(env, value.toLong());
}

napi_value to_js(Env& env, c10::IValue value) {
  if (value.isTensor()) return to_js(env, std::move(value).toTensor());
  napi_value result = nullptr;
  if (value.isNone()) {
    napi_get_null(env.raw(), &result);
    return result;
  }
  if (value.isInt()) return to_js(env, value.toInt());
  if (value.isDouble()) return number(env, value.toDouble());
  if (value.isBool()) return boolean(env, value.toBool());
  if (value.isComplexDouble()) return complex(env, value.toComplexDouble());
  if (value.isSymInt()) return to_js(env, value.toSymInt().guard_int(__FILE__, __LINE__));
  if (value.isString()) return text(env, value.toStringRef());
  if (value.isDevice()) return text(env, value.toDevice().str());
  if (value.isGenerator()) return to_js(env, value.toGenerator());
  if (value.isList()) return array(env, value.toListRef());
  if (value.isTensorList()) return array(env, value.toListRef());
  if (value.isTuple()) return array(env, value.toTupleRef().elements());
  throw Napi::TypeError::New(
      env.raw(), "a result of type " + value.tagKind() + " can't be passed to JavaScript");
}

}  // namespace sconce

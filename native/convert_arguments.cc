// JavaScript's values, as arguments of operators. Nothing is coerced.

#include "convert.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>

#include <cmath>
#include <string>

#include "handle.h"

namespace sconce {

namespace {

[[noreturn]] void mismatch(Env& env, const c10::Argument& argument, const std::string& received) {
  throw Napi::TypeError::New(env.raw(), "argument '" + argument.name() + "' must be " +
                                            argument.real_type()->str() + ", not " + received);
}

std::string type_name(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  switch (type) {
    case napi_undefined: return "undefined";
    case napi_null: return "None";
    case napi_boolean: return "bool";
    case napi_number: return "number";
    case napi_string: return "str";
    case napi_symbol: return "symbol";
    case napi_function: return "function";
    case napi_bigint: return "bigint";
    case napi_external: return "handle";
    default: return "object";
  }
}

[[noreturn]] void overflow(Env& env, const c10::Argument& argument) {
  throw Napi::RangeError::New(env.raw(), "argument '" + argument.name() + "' overflows 64 bits");
}

// The number of a JavaScript number or bigint; false for anything else.
bool read_int(Env& env, napi_value value, const c10::Argument& argument, int64_t* out) {
  double number = 0;
  if (napi_get_value_double(env.raw(), value, &number) == napi_ok) {
    if (std::trunc(number) != number) mismatch(env, argument, "float");
    if (std::fabs(number) > kMaxSafe) {
      throw Napi::RangeError::New(env.raw(), "argument '" + argument.name() +
                                                 "' is outside the safe integers: pass a bigint");
    }
    *out = static_cast<int64_t>(number);
    return true;
  }
  bool lossless = false;
  if (napi_get_value_bigint_int64(env.raw(), value, out, &lossless) != napi_ok) return false;
  if (!lossless) {
    // A scalar may fill all 64 bits unsigned.
    uint64_t bits = 0;
    napi_get_value_bigint_uint64(env.raw(), value, &bits, &lossless);
    if (!lossless) overflow(env, argument);
    *out = static_cast<int64_t>(bits);
  }
  return true;
}

// Whether a bigint that `read_int` gave as negative lies past int64 instead.
bool is_unsigned(napi_env env, napi_value bigint) {
  int sign = 0;
  uint64_t word = 0;
  size_t words = 1;
  return napi_get_value_bigint_words(env, bigint, &sign, &words, &word) == napi_ok && sign == 0;
}

int64_t to_int(Env& env, napi_value value, const c10::Argument& argument) {
  int64_t result = 0;
  if (!read_int(env, value, argument, &result))
    mismatch(env, argument, type_name(env.raw(), value));
  if (result < 0 && is_unsigned(env.raw(), value)) overflow(env, argument);
  return result;
}

double to_double(Env& env, napi_value value, const c10::Argument& argument) {
  double number = 0;
  if (napi_get_value_double(env.raw(), value, &number) == napi_ok) return number;
  int64_t integer = 0;
  if (!read_int(env, value, argument, &integer))
    mismatch(env, argument, type_name(env.raw(), value));
  if (integer < 0 && is_unsigned(env.raw(), value)) {
    return static_cast<double>(static_cast<uint64_t>(integer));
  }
  return static_cast<double>(integer);
}

bool to_bool(Env& env, napi_value value, const c10::Argument& argument) {
  bool result = false;
  if (napi_get_value_bool(env.raw(), value, &result) == napi_ok) return result;
  mismatch(env, argument, type_name(env.raw(), value));
}

std::string to_string(Env& env, napi_value value, const c10::Argument& argument) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env.raw(), value, nullptr, 0, &length) != napi_ok) {
    mismatch(env, argument, type_name(env.raw(), value));
  }
  std::string text(length, '\0');
  napi_get_value_string_utf8(env.raw(), value, text.data(), length + 1, &length);
  return text;
}

uint32_t list_length(Env& env, napi_value value, const c10::Argument& argument) {
  uint32_t count = 0;
  if (napi_get_array_length(env.raw(), value, &count) != napi_ok) {
    mismatch(env, argument, type_name(env.raw(), value));
  }
  return count;
}

napi_value element_of(Env& env, napi_value list, uint32_t index) {
  napi_value element = nullptr;
  napi_get_element(env.raw(), list, index, &element);
  return element;
}

// [re, im] is complex.
c10::IValue to_scalar(Env& env, napi_value value, const c10::Argument& argument) {
  napi_env raw = env.raw();
  double number = 0;
  if (napi_get_value_double(raw, value, &number) == napi_ok) return scalar_of(number);
  bool boolean = false;
  if (napi_get_value_bool(raw, value, &boolean) == napi_ok) return boolean;
  uint32_t parts = 0;
  if (napi_get_array_length(raw, value, &parts) == napi_ok && parts == 2) {
    return c10::complex<double>(to_double(env, element_of(env, value, 0), argument),
                                to_double(env, element_of(env, value, 1), argument));
  }
  int64_t integer = 0;
  if (!read_int(env, value, argument, &integer)) mismatch(env, argument, type_name(raw, value));
  // A bigint past int64 is unsigned, as Python's int is.
  if (integer < 0 && is_unsigned(raw, value)) {
    return c10::IValue(c10::Scalar(static_cast<uint64_t>(integer)));
  }
  return integer;
}

at::Tensor to_tensor(Env& env, napi_value value, const c10::Argument& argument) {
  Handle* handle = handle_of(env.raw(), value, HandleKind::Tensor);
  if (handle != nullptr) return handle->tensor;
  napi_valuetype type = napi_undefined;
  napi_typeof(env.raw(), value, &type);
  // An empty handle is a disposed tensor, and an external can't be a number.
  if (type == napi_external) mismatch(env, argument, "a disposed tensor");
  return wrapped_number(to_scalar(env, value, argument).toScalar());
}

template <typename T, typename Read>
c10::IValue to_list(Env& env, napi_value value, const c10::Argument& argument, Read read) {
  const uint32_t count = list_length(env, value, argument);
  c10::List<T> list;
  list.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    list.push_back(read(env, element_of(env, value, i), argument));
  }
  return list;
}

c10::IValue to_scalar_list(Env& env, napi_value value, const c10::Argument& argument) {
  const uint32_t count = list_length(env, value, argument);
  c10::impl::GenericList list(c10::NumberType::get());
  list.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    list.push_back(to_scalar(env, element_of(env, value, i), argument));
  }
  return list;
}

c10::IValue to_generator(Env& env, napi_value value, const c10::Argument& argument) {
  Handle* handle = handle_of(env.raw(), value, HandleKind::Generator);
  if (handle == nullptr) mismatch(env, argument, type_name(env.raw(), value));
  return handle->generator;
}

std::optional<at::Tensor> to_optional_tensor(Env& env, napi_value value,
                                             const c10::Argument& argument) {
  if (is_none(env.raw(), value)) return std::nullopt;
  return to_tensor(env, value, argument);
}

}  // namespace

bool is_none(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_undefined || type == napi_null;
}

c10::Scalar scalar_of(double number) {
  const bool minus_zero = number == 0 && std::signbit(number);
  if (is_safe_integer(number) && !minus_zero) return static_cast<int64_t>(number);
  return number;
}

at::Tensor wrapped_number(const c10::Scalar& number) {
  at::Tensor tensor = c10::scalar_to_tensor(number);
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

c10::IValue to_ivalue(Env& env, napi_value value, ArgumentKind kind,
                      const c10::Argument& argument) {
  if (kind.kind == Kind::Tensor) {
    Handle* handle = handle_of(env.raw(), value, HandleKind::Tensor);
    if (handle != nullptr) return handle->tensor;
  }
  if (is_none(env.raw(), value)) {
    napi_valuetype type = napi_undefined;
    napi_typeof(env.raw(), value, &type);
    if (type == napi_undefined && argument.default_value()) return *argument.default_value();
    if (kind.optional) return {};
    if (type == napi_undefined) {
      throw Napi::TypeError::New(env.raw(), "missing required argument '" + argument.name() + "'");
    }
    mismatch(env, argument, "None");
  }
  switch (kind.kind) {
    case Kind::Tensor: return to_tensor(env, value, argument);
    case Kind::TensorList: return to_list<at::Tensor>(env, value, argument, to_tensor);
    case Kind::OptionalTensorList:
      return to_list<std::optional<at::Tensor>>(env, value, argument, to_optional_tensor);
    case Kind::Scalar: return to_scalar(env, value, argument);
    case Kind::ScalarList: return to_scalar_list(env, value, argument);
    case Kind::Int: return to_int(env, value, argument);
    case Kind::IntList: return to_list<int64_t>(env, value, argument, to_int);
    case Kind::Float: return to_double(env, value, argument);
    case Kind::FloatList: return to_list<double>(env, value, argument, to_double);
    case Kind::Bool: return to_bool(env, value, argument);
    case Kind::BoolList: return to_list<bool>(env, value, argument, to_bool);
    case Kind::String: return to_string(env, value, argument);
    case Kind::StringList: return to_list<std::string>(env, value, argument, to_string);
    case Kind::Device: return c10::Device(to_string(env, value, argument));
    case Kind::Generator: return to_generator(env, value, argument);
    case Kind::Unsupported: break;
  }
  throw Napi::TypeError::New(env.raw(), "argument '" + argument.name() + "' has the type " +
                                            argument.real_type()->str() +
                                            ", which can't be passed from JavaScript");
}

}  // namespace sconce

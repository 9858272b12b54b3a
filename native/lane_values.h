// How a lane reads its arguments. Each `read` takes what JavaScript passes at almost every call,
// and is false for the rest.
#pragma once

#include <ATen/core/IListRef.h>
#include <ATen/core/List.h>
#include <ATen/core/function_schema.h>
#include <ATen/core/jit_type.h>
#include <c10/core/MemoryFormat.h>
#include <c10/util/SmallVector.h>
#include <napi.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "convert.h"
#include "handle.h"

namespace sconce::lanes {

using Ints = c10::SmallVector<int64_t, 6>;
using SymInts = c10::SmallVector<c10::SymInt, 6>;
using Tensors = c10::SmallVector<at::Tensor, 4>;
using OptionalTensors = c10::List<std::optional<at::Tensor>>;

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

// The type in a schema that a C++ type stands for.
template <typename T>
inline constexpr c10::TypeKind kind_of = c10::TypeKind::AnyType;
template <>
inline constexpr c10::TypeKind kind_of<at::Tensor> = c10::TypeKind::TensorType;
template <>
inline constexpr c10::TypeKind kind_of<c10::Scalar> = c10::TypeKind::NumberType;
template <>
inline constexpr c10::TypeKind kind_of<int64_t> = c10::TypeKind::IntType;
template <>
inline constexpr c10::TypeKind kind_of<c10::SymInt> = c10::TypeKind::SymIntType;
template <>
inline constexpr c10::TypeKind kind_of<double> = c10::TypeKind::FloatType;
template <>
inline constexpr c10::TypeKind kind_of<bool> = c10::TypeKind::BoolType;
template <>
inline constexpr c10::TypeKind kind_of<std::string> = c10::TypeKind::StringType;
template <>
inline constexpr c10::TypeKind kind_of<c10::ScalarType> = c10::TypeKind::ScalarTypeType;
template <>
inline constexpr c10::TypeKind kind_of<c10::Layout> = c10::TypeKind::LayoutType;
template <>
inline constexpr c10::TypeKind kind_of<c10::MemoryFormat> = c10::TypeKind::MemoryFormatType;
template <>
inline constexpr c10::TypeKind kind_of<c10::Device> = c10::TypeKind::DeviceObjType;
template <>
inline constexpr c10::TypeKind kind_of<at::Generator> = c10::TypeKind::GeneratorType;

template <typename T>
inline constexpr bool is_list = false;
template <typename T, unsigned N>
inline constexpr bool is_list<c10::SmallVector<T, N>> = true;
template <>
inline constexpr bool is_list<OptionalTensors> = true;

template <typename T>
bool fits(const c10::Type& type) {
  if constexpr (is_optional<T>) {
    const auto* optional = type.castRaw<c10::OptionalType>();
    return optional != nullptr && fits<typename T::value_type>(*optional->getElementType());
  } else if constexpr (is_list<T>) {
    const auto* list = type.castRaw<c10::ListType>();
    return list != nullptr && fits<typename T::value_type>(*list->getElementType());
  } else {
    return type.kind() == kind_of<T>;
  }
}

inline bool read(napi_env env, napi_value value, at::Tensor& out) {
  if (Handle* handle = handle_of(env, value, HandleKind::Tensor)) {
    out = handle->tensor;
    return true;
  }
  double number = 0;
  if (napi_get_value_double(env, value, &number) != napi_ok) return false;
  out = wrapped_number(scalar_of(number));
  return true;
}

inline bool read(napi_env env, napi_value value, double& out) {
  return napi_get_value_double(env, value, &out) == napi_ok;
}

inline bool read(napi_env env, napi_value value, int64_t& out) {
  double number = 0;
  if (!read(env, value, number) || !is_safe_integer(number)) return false;
  out = static_cast<int64_t>(number);
  return true;
}

inline bool read(napi_env env, napi_value value, c10::SymInt& out) {
  int64_t number = 0;
  if (!read(env, value, number)) return false;
  out = number;
  return true;
}

inline bool read(napi_env env, napi_value value, bool& out) {
  return napi_get_value_bool(env, value, &out) == napi_ok;
}

inline bool read(napi_env env, napi_value value, c10::Scalar& out) {
  double number = 0;
  if (!read(env, value, number)) return false;
  out = scalar_of(number);
  return true;
}

inline bool read(napi_env env, napi_value value, std::string& out) {
  char text[16];  // 'none', 'tanh', 'reflect': a longer one takes the boxed way
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, text, sizeof text, &length) != napi_ok) return false;
  if (length + 1 == sizeof text) return false;
  out.assign(text, length);
  return true;
}

// Codes that JavaScript has from here.
template <typename T>
  requires std::is_same_v<T, c10::ScalarType> || std::is_same_v<T, c10::MemoryFormat>
bool read(napi_env env, napi_value value, T& out) {
  int64_t code = 0;
  if (!read(env, value, code)) return false;
  out = static_cast<T>(code);
  return true;
}

// Seldom given at all.
template <typename T>
inline constexpr bool is_seldom =
    std::is_same_v<T, c10::Device> || std::is_same_v<T, c10::Layout> ||
    std::is_same_v<T, at::Generator>;

template <typename T>
bool read_value(napi_env env, napi_value value, T& out) {
  if constexpr (is_seldom<T>) {
    return false;
  } else if constexpr (is_optional<T>) {
    if constexpr (is_seldom<typename T::value_type>)
      return false;
    else
      return read_value(env, value, out.emplace());
  } else if constexpr (is_list<T>) {
    uint32_t count = 0;
    if (napi_get_array_length(env, value, &count) != napi_ok) return false;
    for (uint32_t i = 0; i < count; ++i) {
      napi_value at = nullptr;
      napi_get_element(env, value, i, &at);
      typename T::value_type element;
      if (!read_value(env, at, element)) return false;
      out.push_back(std::move(element));
    }
    return true;
  } else {
    return read(env, value, out);
  }
}

// What stands in for an argument that is left out.
template <typename T>
void assign(const c10::IValue& value, T& out) {
  if constexpr (is_list<T>) {
    for (const int64_t size : value.toDimVector()) out.push_back(size);
  } else if constexpr (is_optional<T>) {
    out.reset();
    if (value.isNone()) return;
    if constexpr (is_list<typename T::value_type>)
      assign(value, out.emplace());
    else
      out = value.to<typename T::value_type>();
  } else {
    out = value.to<T>();
  }
}

template <typename T>
bool take(napi_env env, napi_value value, bool given, const c10::Argument& argument, T& out) {
  napi_valuetype type = napi_undefined;
  if (given) {
    if (read_value(env, value, out)) return true;
    napi_typeof(env, value, &type);
  }
  const auto& standard = argument.default_value();
  if (type == napi_undefined && standard) {
    if constexpr (std::is_same_v<T, Tensors> || std::is_same_v<T, OptionalTensors>)
      return false;
    else
      assign(*standard, out);
    return true;
  }
  if (type != napi_undefined && type != napi_null) return false;
  if constexpr (is_optional<T>) {
    out.reset();
    return true;
  }
  return false;
}

// What a parameter of a C++ function is read into.
template <typename P>
struct Holds {
  using type = std::remove_cvref_t<P>;
};
template <>
struct Holds<at::IntArrayRef> {
  using type = Ints;
};
template <>
struct Holds<c10::SymIntArrayRef> {
  using type = SymInts;
};
template <>
struct Holds<at::OptionalIntArrayRef> {
  using type = std::optional<Ints>;
};
template <>
struct Holds<at::TensorList> {
  using type = Tensors;
};
template <>
struct Holds<const at::ITensorListRef&> {
  using type = Tensors;
};
template <>
struct Holds<c10::string_view> {
  using type = std::string;
};

template <typename P>
struct Parameter {
  using Value = typename Holds<P>::type;
  Value value{};

  auto pass()
      -> std::conditional_t<std::is_same_v<P, const at::ITensorListRef&>, at::ITensorListRef, P> {
    if constexpr (std::is_same_v<P, const at::ITensorListRef&>) {
      return at::TensorList(value);
    } else if constexpr (std::is_same_v<P, at::OptionalIntArrayRef>) {
      if (!value) return std::nullopt;
      return at::IntArrayRef(*value);
    } else {
      return value;
    }
  }
};

}  // namespace sconce::lanes

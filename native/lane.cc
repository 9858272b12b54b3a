#include "lane.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "lane_signatures.h"
#include "lane_values.h"

namespace sconce {

namespace {

using namespace lanes;

template <typename Result>
napi_value result_to_js(Env& env, Result&& result) {
  using T = std::remove_cvref_t<Result>;
  if constexpr (std::is_same_v<T, at::Tensor>) {
    return to_js(env, std::move(result));
  } else if constexpr (std::is_same_v<T, std::vector<at::Tensor>>) {
    return list_to_js(env, result);
  } else {
    napi_value list = nullptr;
    uint32_t count = 0;
    napi_create_array_with_length(env.raw(), std::tuple_size_v<T>, &list);
    std::apply(
        [&](auto&... each) {
          (napi_set_element(env.raw(), list, count++, to_js(env, std::move(each))), ...);
        },
        result);
    return list;
  }
}

// Whether a C++ result is what the schema gives.
template <typename Result>
bool gives(const std::vector<c10::Argument>& results) {
  const auto is_tensor = [](const c10::Argument& result) {
    return result.type()->kind() == c10::TypeKind::TensorType;
  };
  if constexpr (std::is_void_v<Result>) {
    return results.empty();
  } else if constexpr (std::is_same_v<Result, std::vector<at::Tensor>>) {
    return results.size() == 1 && lanes::fits<Tensors>(*results.front().type());
  } else if constexpr (std::is_lvalue_reference_v<Result>) {
    // The caller's own, written in place.
    return results.size() == 1 && is_tensor(results.front()) &&
           results.front().alias_info() != nullptr && results.front().alias_info()->isWrite();
  } else if constexpr (std::is_same_v<Result, at::Tensor>) {
    return results.size() == 1 && is_tensor(results.front());
  } else {
    return results.size() == std::tuple_size_v<Result> &&
           std::all_of(results.begin(), results.end(), is_tensor);
  }
}

template <typename Signature>
class Typed;

template <typename Result, typename... P>
class Typed<Result(P...)> final : public Lane {
 public:
  explicit Typed(const c10::OperatorHandle& op)
      : op_(op.typed<Result(P...)>()), arguments_(op.schema().arguments()) {}

  static bool fits(const c10::FunctionSchema& schema) {
    return schema.arguments().size() == sizeof...(P) && gives<Result>(schema.returns()) &&
           fits(schema.arguments(), std::index_sequence_for<P...>());
  }

  bool call(Env& env, size_t given, const napi_value* values, napi_value* result) const override {
    return given <= sizeof...(P) &&
           call(env, given, values, result, std::index_sequence_for<P...>());
  }

 private:
  template <size_t... I>
  static bool fits(const std::vector<c10::Argument>& arguments, std::index_sequence<I...>) {
    return (lanes::fits<typename Parameter<P>::Value>(*arguments[I].real_type()) && ...);
  }

  template <size_t... I>
  bool call(Env& env, size_t given, const napi_value* values, napi_value* result,
            std::index_sequence<I...>) const {
    std::tuple<Parameter<P>...> all;
    const napi_env raw = env.raw();
    if (!(take(raw, values[I], I < given, arguments_[I], std::get<I>(all).value) && ...)) {
      return false;
    }
    // What is written in place is the caller's own: JavaScript has a handle of it already.
    if constexpr (std::is_void_v<Result> || std::is_lvalue_reference_v<Result>) {
      op_.call(std::get<I>(all).pass()...);
      napi_get_undefined(raw, result);
    } else {
      *result = result_to_js(env, op_.call(std::get<I>(all).pass()...));
    }
    return true;
  }

  c10::TypedOperatorHandle<Result(P...)> op_;
  const std::vector<c10::Argument>& arguments_;
};

template <typename Signature>
std::unique_ptr<Lane> try_one(const c10::OperatorHandle& op) {
  if (!Typed<Signature>::fits(op.schema())) return nullptr;
  try {
    return std::make_unique<Typed<Signature>>(op);
  } catch (const c10::Error&) {
    // Lists of tensors are one type in a schema, and two in C++.
    return nullptr;
  }
}

template <typename... Functions>
std::unique_ptr<Lane> first_of(const c10::OperatorHandle& op, std::tuple<Functions*...>*) {
  std::unique_ptr<Lane> found;
  ((found = try_one<Functions>(op)) || ...);
  return found;
}

}  // namespace

std::unique_ptr<Lane> lane_for(const c10::OperatorHandle& op) {
  return first_of(op, static_cast<Signatures*>(nullptr));
}

}  // namespace sconce

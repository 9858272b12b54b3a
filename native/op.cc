#include "op.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/function_schema.h>

#include <memory>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "lane.h"
#include "memory.h"

namespace sconce {

namespace {

constexpr size_t kMaxArguments = 48;

enum class ReturnKind : uint8_t { Value, Tensor, Argument };

// One overload, resolved once when it is bound.
struct Operator {
  Operator(Env& owner, c10::OperatorHandle found)
      : env(owner), handle(found), schema(found.schema()) {
    for (const auto& argument : schema.arguments()) {
      const auto* alias = argument.alias_info();
      const bool writes = alias != nullptr && alias->isWrite();
      if (argument.is_out() || (writes && schema.name() == "aten::resize_")) {
        written.push_back(arguments.size());
      }
      arguments.push_back(argument_kind(argument));
    }
    for (const auto& result : schema.returns()) returns.push_back(return_kind(result));
    if (written.empty()) lane = lane_for(found);
    reinterprets = schema.name() == "aten::view" && schema.overload_name() == "dtype";
  }

  // `Tensor(a!)` is the caller's own tensor: no second handle is made for it.
  ReturnKind return_kind(const c10::Argument& result) const {
    const bool tensor = result.type()->kind() == c10::TypeKind::TensorType;
    if (!tensor) return ReturnKind::Value;
    const auto* alias = result.alias_info();
    if (alias == nullptr || !alias->isWrite()) return ReturnKind::Tensor;
    for (const auto& argument : schema.arguments()) {
      const auto* other = argument.alias_info();
      if (other != nullptr && other->isWrite() && other->beforeSets() == alias->beforeSets()) {
        return ReturnKind::Argument;
      }
    }
    return ReturnKind::Tensor;
  }

  Env& env;
  c10::OperatorHandle handle;
  const c10::FunctionSchema& schema;
  std::vector<ArgumentKind> arguments;
  std::vector<ReturnKind> returns;
  // The places of tensors that may be given another size.
  std::vector<size_t> written;
  std::unique_ptr<Lane> lane;
  bool reinterprets = false;
};

// Stacks are recycled; a hook may call an operator while another runs, so there may be several.
class StackLease {
 public:
  StackLease() {
    if (!spare().empty()) {
      stack_ = std::move(spare().back());
      spare().pop_back();
    }
  }
  ~StackLease() {
    stack_.clear();
    if (spare().size() < 8) spare().push_back(std::move(stack_));
  }
  StackLease(const StackLease&) = delete;
  StackLease& operator=(const StackLease&) = delete;
  torch::jit::Stack& operator*() { return stack_; }
  torch::jit::Stack* operator->() { return &stack_; }

 private:
  static std::vector<torch::jit::Stack>& spare() {
    static thread_local std::vector<torch::jit::Stack> stacks;
    return stacks;
  }
  torch::jit::Stack stack_;
};

napi_value result_at(Operator& op, c10::IValue& value, size_t index) {
  switch (op.returns[index]) {
    case ReturnKind::Argument: {
      napi_value undefined = nullptr;
      napi_get_undefined(op.env.raw(), &undefined);
      return undefined;
    }
    case ReturnKind::Tensor: return to_js(op.env, std::move(value).toTensor());
    case ReturnKind::Value: break;
  }
  return to_js(op.env, std::move(value));
}

napi_value results(Operator& op, torch::jit::Stack& stack) {
  napi_value result = nullptr;
  if (op.returns.empty()) {
    napi_get_undefined(op.env.raw(), &result);
    return result;
  }
  if (op.returns.size() == 1) return result_at(op, stack.front(), 0);
  napi_create_array_with_length(op.env.raw(), op.returns.size(), &result);
  for (size_t i = 0; i < op.returns.size(); ++i) {
    napi_set_element(op.env.raw(), result, i, result_at(op, stack[i], i));
  }
  return result;
}

void push_arguments(Operator& op, torch::jit::Stack& stack, size_t given, napi_value* values) {
  const auto& arguments = op.schema.arguments();
  if (given > arguments.size()) {
    throw Napi::TypeError::New(op.env.raw(), op.schema.name() + " takes " +
                                                 std::to_string(arguments.size()) +
                                                 " arguments, not " + std::to_string(given));
  }
  for (size_t i = 0; i < arguments.size(); ++i) {
    stack.push_back(to_ivalue(op.env, values[i], op.arguments[i], arguments[i]));
  }
}

bool out_of_memory(Operator& op) noexcept {
  try {
    throw;
  } catch (const c10::OutOfMemoryError&) {
    return !op.schema.is_mutable();
  } catch (...) {
    return false;
  }
}

// An accelerator's allocator can't call the collector from inside, as the CPU's can: collect and
// try once more, unless a part of the work has already been written.
template <typename Call>
auto with_second_try(Operator& op, Call call) {
  try {
    return call();
  } catch (...) {
    if (!out_of_memory(op) || !collect_all(op.env)) throw;
  }
  return call();
}

void refuse_crashes(const Operator& op, const torch::jit::Stack& stack) {
  // Most operators say so themselves; composite ones would resize memory that is not there.
  for (const size_t place : op.written) {
    const c10::IValue& out = stack[place];
    TORCH_CHECK(!out.isTensor() || !out.toTensor()._is_zerotensor(),
                "ZeroTensors are immutable: write into their clone()");
  }
  // libtorch would make a tensor that is still quantized, and ends the process when it is copied.
  TORCH_CHECK(!op.reinterprets || !stack.front().toTensor().is_quantized(),
              "a quantized tensor can't be viewed as another dtype: see int_repr()");
}

napi_value call_boxed(Operator& op, size_t given, napi_value* values) {
  StackLease stack;
  with_second_try(op, [&] {
    stack->clear();
    push_arguments(op, *stack, given, values);
    refuse_crashes(op, *stack);
    op.handle.callBoxed(*stack);
  });
  return results(op, *stack);
}

napi_value call(Operator& op, size_t given, napi_value* values) {
  napi_value result = nullptr;
  if (op.lane != nullptr &&
      with_second_try(op, [&] { return op.lane->call(op.env, given, values, &result); })) {
    return result;
  }
  return call_boxed(op, given, values);
}

napi_value call_operator(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  size_t given = kMaxArguments;
  napi_value values[kMaxArguments];
  napi_get_cb_info(env, info, &given, values, nullptr, &data);
  auto& op = *static_cast<Operator*>(data);
  try {
    napi_value result = call(op, given, values);
    if (!op.env.warnings.empty()) op.env.flush_warnings();
    relieve(op.env);
    return result;
  } catch (...) {
    std::ostringstream where;
    where << op.schema;
    throw_to_js(op.env, where.str());
    return nullptr;
  }
}

c10::OperatorName parse_name(const std::string& qualified) {
  const auto colon = qualified.find("::");
  const auto dot = qualified.find('.', colon == std::string::npos ? 0 : colon);
  if (dot == std::string::npos) return {qualified, ""};
  return {qualified.substr(0, dot), qualified.substr(dot + 1)};
}

// bind(name): the function of one overload, such as 'aten::add.Tensor'.
Napi::Value bind(const Napi::CallbackInfo& info) {
  const std::string name = info[0].As<Napi::String>();
  auto found = c10::Dispatcher::singleton().findOp(parse_name(name));
  if (!found || !found->hasSchema()) {
    throw Napi::RangeError::New(info.Env(), "this libtorch has no operator " + name);
  }
  if (found->schema().arguments().size() > kMaxArguments) {
    throw Napi::RangeError::New(info.Env(), name + " takes too many arguments");
  }
  auto op = std::make_unique<Operator>(Env::of(info.Env()), *found);
  napi_value function = nullptr;
  napi_create_function(info.Env(), name.c_str(), name.size(), call_operator, op.get(), &function);
  napi_add_finalizer(
      info.Env(), function, op.release(),
      [](node_api_basic_env, void* data, void*) { delete static_cast<Operator*>(data); }, nullptr,
      nullptr);
  return Napi::Value(info.Env(), function);
}

// Writers into `out` that libtorch's build has added to every operator without one. Python binds
// only those of the copies of views, and this one.
bool only_dispatched(const c10::OperatorHandle& op) {
  const std::string& name = op.schema().name();
  const std::string copy = "_copy";
  const bool is_copy =
      name.size() > copy.size() && name.compare(name.size() - copy.size(), copy.size(), copy) == 0;
  if (!op.hasTag(at::Tag::generated) || is_copy || name == "aten::slice_scatter") return false;
  for (const auto& argument : op.schema().arguments()) {
    if (argument.is_out()) return true;
  }
  return false;
}

Napi::Value schemas(const Napi::CallbackInfo& info) {
  auto& dispatcher = c10::Dispatcher::singleton();
  Napi::Array list = Napi::Array::New(info.Env());
  uint32_t count = 0;
  for (const auto& name : dispatcher.getAllOpNames()) {
    auto found = dispatcher.findOp(name);
    if (!found || !found->hasSchema() || only_dispatched(*found)) continue;
    std::ostringstream text;
    text << found->schema();
    list[count++] = text.str();
  }
  return list;
}

}  // namespace

void export_operators(Napi::Object exports) {
  define<bind>(exports, "bind");
  define<schemas>(exports, "schemas");
}

}  // namespace sconce

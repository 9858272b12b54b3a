#include "error.h"

#include <c10/util/Exception.h>

#include <exception>
#include <new>

namespace sconce {

namespace {

void throw_class(Env& env, const char* name, const std::string& message) {
  Napi::FunctionReference* constructor = env.error_class(name);
  napi_env raw = env.raw();
  napi_value text = nullptr;
  napi_value error = nullptr;
  napi_create_string_utf8(raw, message.c_str(), message.size(), &text);
  if (constructor != nullptr) {
    napi_new_instance(raw, constructor->Value(), 1, &text, &error);
  } else {
    napi_create_error(raw, nullptr, text, &error);
  }
  napi_throw(raw, error);
}

// libtorch says so in words only when the CPU allocator fails.
bool is_out_of_memory(const std::string& message) {
  return message.find("not enough memory") != std::string::npos ||
         message.find("can't allocate memory") != std::string::npos;
}

class WarningQueue : public c10::WarningHandler {
 public:
  explicit WarningQueue(Env* env) : env_(env) {}
  void process(const c10::Warning& warning) override {
    const bool deprecated = std::holds_alternative<c10::DeprecationWarning>(warning.type());
    env_->warnings.emplace_back(deprecated ? "DeprecationWarning" : "UserWarning", warning.msg());
  }

 private:
  Env* env_;
};

}  // namespace

void throw_to_js(Env& env, const std::string& where) noexcept {
  const auto with_place = [&where](std::string message) {
    return where.empty() ? message : message + "\n  in " + where;
  };
  try {
    if (!env.warnings.empty()) env.flush_warnings();
  } catch (...) {
    env.warnings.clear();
  }
  bool pending = false;
  napi_is_exception_pending(env.raw(), &pending);
  if (pending) return;
  try {
    throw;
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
  } catch (const c10::IndexError& error) {
    throw_class(env, "RangeError", with_place(error.what_without_backtrace()));
  } catch (const c10::ValueError& error) {
    throw_class(env, "RangeError", with_place(error.what_without_backtrace()));
  } catch (const c10::TypeError& error) {
    throw_class(env, "TypeError", with_place(error.what_without_backtrace()));
  } catch (const c10::NotImplementedError& error) {
    throw_class(env, "NotImplementedError", with_place(error.what_without_backtrace()));
  } catch (const c10::LinAlgError& error) {
    throw_class(env, "LinAlgError", with_place(error.what_without_backtrace()));
  } catch (const c10::OutOfMemoryError& error) {
    throw_class(env, "OutOfMemoryError", with_place(error.what_without_backtrace()));
  } catch (const c10::Error& error) {
    const std::string message = error.what_without_backtrace();
    throw_class(env, is_out_of_memory(message) ? "OutOfMemoryError" : "TorchError",
                with_place(message));
  } catch (const std::bad_alloc& error) {
    throw_class(env, "OutOfMemoryError", with_place("out of memory"));
  } catch (const std::exception& error) {
    throw_class(env, "TorchError", with_place(error.what()));
  } catch (...) {
    throw_class(env, "TorchError", with_place("unknown error"));
  }
}

void install_warning_handler(Env* env) {
  static thread_local std::unique_ptr<WarningQueue> queue;
  queue = env == nullptr ? nullptr : std::make_unique<WarningQueue>(env);
  c10::WarningUtils::set_warning_handler(queue.get());
}

}  // namespace sconce

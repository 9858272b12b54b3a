// JavaScript functions that the autograd engine calls, on whatever thread it runs.
#pragma once

#include <napi.h>

#include <functional>
#include <thread>

#include "env.h"

namespace sconce {

// A function that lives as long as the graph that may call it. The last owner may go away inside
// a collection or on another thread, so the reference is given up later.
class JsFunction {
 public:
  JsFunction(Env& env, napi_value function);
  ~JsFunction();
  JsFunction(const JsFunction&) = delete;
  JsFunction& operator=(const JsFunction&) = delete;

  // What is done with the function, on JavaScript's thread and in a handle scope of its own.
  using Use = std::function<void(Napi::Env, napi_value function)>;

  // Runs `use` at once, or has JavaScript's thread run it and waits. What JavaScript throws comes
  // out as an exception that on_other_thread turns into the error again.
  void with(const Use& use) const;

  // Calls a function; its exception becomes a C++ one.
  static napi_value call(Napi::Env env, napi_value function, size_t count, const napi_value* args);

 private:
  Env& env_;
  std::thread::id thread_;
  napi_ref reference_ = nullptr;
};

// Whether any function is held by a graph of this environment.
bool has_js_functions(const Env& env);

// Runs `work` on another thread with this one's libtorch state, and meanwhile the JavaScript
// functions that it comes to: for engines that call them from threads of their own.
void on_other_thread(Env& env, const std::function<void()>& work);

}  // namespace sconce

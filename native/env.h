// State of one Node environment (the main thread or one worker). Nothing here is process-global.
#pragma once

#include <napi.h>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace sconce {

struct Handle;
class JsServer;

class Env {
 public:
  explicit Env(napi_env env);
  ~Env();
  Env(const Env&) = delete;
  Env& operator=(const Env&) = delete;

  static Env& of(napi_env env);

  // Handles are recycled: one is made for every result of every operator.
  Handle* take_handle();
  void give_handle(Handle* handle);
  // Gives back a handle that still holds its tensor: the next one to take it frees that. False when
  // enough of them wait already.
  bool give_full_handle(Handle* handle);

  size_t handles_out = 0;  // how many of them stand for something now

  // JavaScript's side, set once at import.
  void set_error_class(const std::string& name, Napi::Function constructor);
  Napi::FunctionReference* error_class(const std::string& name);
  Napi::FunctionReference emit_warning;
  Napi::FunctionReference collect_garbage;  // (minor: boolean) => void

  // Where sizes and strides are written for JavaScript to read: cheaper than an array for each.
  double* scratch = nullptr;
  Napi::Reference<Napi::Value> scratch_owner;

  // Warnings raised inside an operator wait here until it is safe to run JavaScript.
  std::vector<std::pair<std::string, std::string>> warnings;  // type, message
  void flush_warnings();

  // References to JavaScript values whose last C++ owner went away on another thread.
  void release_later(napi_ref reference);
  void release_pending();

  // Memory: see memory.h. Collect when there are more bytes or more handles than this.
  size_t byte_limit = 0;
  size_t byte_step = 0;
  size_t handle_limit = 0;
  size_t handle_step = 0;
  uint32_t calls_until_look = 0;  // at the devices' memory
  size_t live_after_full = 0;
  bool collecting = false;

  // See js_function.h.
  std::atomic<size_t> js_functions{0};
  std::atomic<JsServer*> server{nullptr};

  napi_env raw() const { return env_; }
  void orphan();  // the environment has ended; the last handle given back deletes this object

 private:
  napi_env env_;
  Handle* free_handles_ = nullptr;
  Handle* full_handles_ = nullptr;
  size_t full_count_ = 0;
  bool orphaned_ = false;
  std::vector<std::pair<std::string, Napi::FunctionReference>> error_classes_;
  std::mutex pending_mutex_;
  std::vector<napi_ref> pending_;
};

}  // namespace sconce

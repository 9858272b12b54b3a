#include "js_function.h"

#include <ATen/ThreadLocalState.h>
#include <c10/util/Exception.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <stdexcept>
#include <vector>

#include "engine.h"

namespace sconce {

namespace {

// A Napi::Error may not be touched outside of its thread: this stands for one that waits there.
struct JsThrown : std::runtime_error {
  explicit JsThrown(size_t place) : std::runtime_error("a JavaScript error"), index(place) {}
  size_t index;
};

struct Task {
  const std::function<void()>* run;
  std::exception_ptr error;
  bool done = false;
  // What the asking thread has set: gradient mode, autocast, ...
  const at::ThreadLocalState state;
  const GraphTaskView graph_task = sconce::graph_task();
};

}  // namespace

// JavaScript's thread while it waits for another one, and does what that asks for.
class JsServer {
 public:
  // On another thread: has JavaScript's thread run something, and waits for it.
  void ask(const std::function<void()>& run) {
    Task task{&run, nullptr, false, {}};
    std::unique_lock<std::mutex> lock(mutex_);
    tasks_.push_back(&task);
    changed_.notify_all();
    changed_.wait(lock, [&] { return task.done; });
    if (task.error) std::rethrow_exception(task.error);
  }

  void finish() {
    const std::lock_guard<std::mutex> lock(mutex_);
    finished_ = true;
    changed_.notify_all();
  }

  // On JavaScript's thread: serves until finished.
  void serve() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return finished_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      Task* task = tasks_.front();
      tasks_.pop_front();
      lock.unlock();
      run(*task);
      lock.lock();
      task->done = true;
      changed_.notify_all();
    }
  }

  [[noreturn]] void rethrow(const JsThrown& thrown) { throw thrown_.at(thrown.index); }

 private:
  void run(Task& task) {
    const at::ThreadLocalStateGuard guard(task.state);
    const ServedGraphTask serving(task.graph_task);
    try {
      (*task.run)();
    } catch (const Napi::Error& error) {
      thrown_.push_back(error);
      task.error = std::make_exception_ptr(JsThrown(thrown_.size() - 1));
    } catch (...) {
      task.error = std::current_exception();
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Task*> tasks_;
  std::vector<Napi::Error> thrown_;
  bool finished_ = false;
};

JsFunction::JsFunction(Env& env, napi_value function)
    : env_(env), thread_(std::this_thread::get_id()) {
  env.release_pending();  // so that functions of dropped graphs don't pile up
  napi_create_reference(env.raw(), function, 1, &reference_);
  ++env_.js_functions;
}

JsFunction::~JsFunction() {
  --env_.js_functions;
  env_.release_later(reference_);
}

void JsFunction::with(const Use& use) const {
  const auto run = [&] {
    const Napi::Env env(env_.raw());
    const Napi::HandleScope scope(env);
    napi_value function = nullptr;
    napi_get_reference_value(env, reference_, &function);
    use(env, function);
  };
  if (std::this_thread::get_id() == thread_) {
    run();
    return;
  }
  JsServer* server = env_.server;
  TORCH_CHECK(server != nullptr, "a JavaScript function can't run on this thread of the engine");
  server->ask(run);
}

napi_value JsFunction::call(Napi::Env env, napi_value function, size_t count,
                            const napi_value* args) {
  napi_value receiver = nullptr;
  napi_value result = nullptr;
  napi_get_undefined(env, &receiver);
  if (napi_call_function(env, receiver, function, count, args, &result) != napi_ok) {
    throw Napi::Error::New(env);
  }
  return result;
}

bool has_js_functions(const Env& env) { return env.js_functions > 0; }

void on_other_thread(Env& env, const std::function<void()>& work) {
  JsServer server;
  JsServer* outer = env.server.exchange(&server);
  std::exception_ptr error;
  const at::ThreadLocalState state;
  EngineState* const engine = engine_state();
  // The two threads take turns, so that they may share what gathers warnings.
  c10::WarningHandler* const warnings = c10::WarningUtils::get_warning_handler();
  std::thread worker([&] {
    c10::WarningUtils::set_warning_handler(warnings);
    const at::ThreadLocalStateGuard guard(state);
    use_engine_state(engine);
    try {
      work();
    } catch (...) {
      error = std::current_exception();
    }
    server.finish();
  });
  server.serve();
  worker.join();
  env.server = outer;
  if (!error) return;
  try {
    std::rethrow_exception(error);
  } catch (const JsThrown& thrown) {
    server.rethrow(thrown);
  }
}

}  // namespace sconce

#include "env.h"

#include "handle.h"

namespace sconce {

Env::Env(napi_env env) : env_(env) {}

namespace {

constexpr size_t kMostFullHandles = 8192;

void delete_all(Handle* handle) {
  while (handle != nullptr) {
    Handle* next = handle->next;
    delete handle;
    handle = next;
  }
}

}  // namespace

Env::~Env() {
  delete_all(free_handles_);
  delete_all(full_handles_);
}

Env& Env::of(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Env*>(data);
}

Handle* Env::take_handle() {
  ++handles_out;
  if (full_handles_ != nullptr) {
    Handle* handle = full_handles_;
    full_handles_ = handle->next;
    --full_count_;
    handle->clear();
    return handle;
  }
  if (free_handles_ == nullptr) return new Handle(this);
  Handle* handle = free_handles_;
  free_handles_ = handle->next;
  return handle;
}

void Env::give_handle(Handle* handle) {
  handle->next = free_handles_;
  free_handles_ = handle;
  if (--handles_out == 0 && orphaned_) delete this;
}

bool Env::give_full_handle(Handle* handle) {
  if (full_count_ >= kMostFullHandles) return false;
  handle->next = full_handles_;
  full_handles_ = handle;
  ++full_count_;
  if (--handles_out == 0 && orphaned_) delete this;
  return true;
}

void Env::orphan() {
  orphaned_ = true;
  error_classes_.clear();
  emit_warning.Reset();
  collect_garbage.Reset();
  scratch_owner.Reset();
  if (handles_out == 0) delete this;
}

void Env::set_error_class(const std::string& name, Napi::Function constructor) {
  error_classes_.emplace_back(name, Napi::Persistent(constructor));
}

Napi::FunctionReference* Env::error_class(const std::string& name) {
  for (auto& entry : error_classes_) {
    if (entry.first == name) return &entry.second;
  }
  return nullptr;
}

void Env::flush_warnings() {
  auto waiting = std::move(warnings);
  warnings.clear();
  if (emit_warning.IsEmpty()) return;
  for (const auto& [type, message] : waiting) {
    emit_warning.Call({Napi::String::New(env_, message), Napi::String::New(env_, type)});
  }
}

void Env::release_later(napi_ref reference) {
  const std::lock_guard<std::mutex> lock(pending_mutex_);
  pending_.push_back(reference);
}

void Env::release_pending() {
  std::vector<napi_ref> references;
  {
    const std::lock_guard<std::mutex> lock(pending_mutex_);
    references.swap(pending_);
  }
  for (napi_ref reference : references) napi_delete_reference(env_, reference);
}

}  // namespace sconce

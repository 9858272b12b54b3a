// The torch-free half of the addon. It opens libtorch's libraries one by one, each by the absolute
// path that the TypeScript side found, and then the torch-linked half, whose needed names are by
// then satisfied. So the binary needs no RPATH and holds no path of the machine it was built on.

#include <dlfcn.h>
#include <node_api.h>

#include <cstdint>
#include <string>
#include <vector>

namespace {

using InitFunction = napi_value (*)(napi_env, napi_value);
using VersionFunction = uint64_t (*)();

napi_value fail(napi_env env, const std::string& message) {
  napi_throw_error(env, "ERR_SCONCE_LIBTORCH", message.c_str());
  return nullptr;
}

bool read_string(napi_env env, napi_value value, std::string* out) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return false;
  out->resize(length);
  return napi_get_value_string_utf8(env, value, out->data(), length + 1, &length) == napi_ok;
}

bool read_paths(napi_env env, napi_value value, std::vector<std::string>* out) {
  uint32_t count = 0;
  if (napi_get_array_length(env, value, &count) != napi_ok) return false;
  for (uint32_t i = 0; i < count; ++i) {
    napi_value element = nullptr;
    std::string path;
    if (napi_get_element(env, value, i, &element) != napi_ok) return false;
    if (!read_string(env, element, &path)) return false;
    out->push_back(path);
  }
  return true;
}

// "2.13.0" from the packed form that libtorch exports for its stable ABI.
std::string version_text(uint64_t packed) {
  const auto part = [packed](int shift) { return std::to_string((packed >> shift) & 0xff); };
  return part(56) + "." + part(48) + "." + part(40);
}

bool open_libtorch(napi_env env, napi_value list, std::string* version) {
  std::vector<std::string> paths;
  if (!read_paths(env, list, &paths)) {
    fail(env, "open() expects a list of library paths");
    return false;
  }
  VersionFunction abi_version = nullptr;
  for (const auto& path : paths) {
    void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
      fail(env, std::string("cannot open ") + path + ": " + dlerror());
      return false;
    }
    if (abi_version == nullptr) {
      abi_version = reinterpret_cast<VersionFunction>(dlsym(library, "aoti_torch_abi_version"));
    }
  }
  if (abi_version == nullptr) {
    fail(env, "none of the libraries is a libtorch of version 2.9 or later");
    return false;
  }
  *version = version_text(abi_version());
  return true;
}

napi_value to_js(napi_env env, const std::string& text) {
  napi_value result = nullptr;
  napi_create_string_utf8(env, text.c_str(), text.size(), &result);
  return result;
}

// open(libraries): opens them in order, returns libtorch's version.
napi_value open_libraries(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argv[1];
  napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
  std::string version;
  if (!open_libtorch(env, argv[0], &version)) return nullptr;
  return to_js(env, version);
}

// load(core): opens the torch-linked half and returns its exports. Every library is by then open.
napi_value load_core(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argv[1];
  napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
  std::string path;
  if (!read_string(env, argv[0], &path)) return fail(env, "load() expects a path");
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (library == nullptr) return fail(env, std::string("cannot open ") + path + ": " + dlerror());
  auto init = reinterpret_cast<InitFunction>(dlsym(library, "sconce_init"));
  if (init == nullptr) return fail(env, path + " is not Sconce's library");
  napi_value exports = nullptr;
  napi_create_object(env, &exports);
  return init(env, exports);
}

void export_function(napi_env env, napi_value exports, const char* name, napi_callback callback) {
  napi_value function = nullptr;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, nullptr, &function);
  napi_set_named_property(env, exports, name, function);
}

}  // namespace

NAPI_MODULE_INIT() {
  export_function(env, exports, "open", open_libraries);
  export_function(env, exports, "load", load_core);
  napi_set_named_property(env, exports, "built_for", to_js(env, SCONCE_BUILT_FOR));
  return exports;
}

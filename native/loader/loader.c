// The torch-free half of the addon. It opens libtorch's libraries one by one, each by the absolute
// path that the TypeScript side found, and then the torch-linked half, whose needed names are by
// then satisfied. So the binary needs no RPATH and holds no path of the machine it was built on.
// Plain C: it must load before anything is known of the system's C++ library.

#include <dlfcn.h>
#include <node_api.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

// The C library's functions under the versions that glibc 2.28 has, wherever this is built.
#if defined(__linux__) && defined(__x86_64__)
__asm__(".symver dlopen,dlopen@GLIBC_2.2.5");
__asm__(".symver dlsym,dlsym@GLIBC_2.2.5");
__asm__(".symver dlerror,dlerror@GLIBC_2.2.5");
#elif defined(__linux__) && defined(__aarch64__)
__asm__(".symver dlopen,dlopen@GLIBC_2.17");
__asm__(".symver dlsym,dlsym@GLIBC_2.17");
__asm__(".symver dlerror,dlerror@GLIBC_2.17");
#endif

enum { PATH_LENGTH = 4096, MESSAGE_LENGTH = 3 * PATH_LENGTH };

typedef napi_value (*init_function)(napi_env, napi_value);
typedef uint64_t (*version_function)(void);

static napi_value fail(napi_env env, const char* what, const char* path, const char* why) {
  char message[MESSAGE_LENGTH];
  snprintf(message, sizeof message, "%s%s%s%s", what, path, why[0] == '\0' ? "" : ": ", why);
  napi_throw_error(env, "ERR_SCONCE_LIBTORCH", message);
  return NULL;
}

static const char* last_error(void) {
  const char* error = dlerror();
  return error == NULL ? "unknown error" : error;
}

static bool read_path(napi_env env, napi_value value, char* out) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, out, PATH_LENGTH, &length) != napi_ok) return false;
  return length + 1 < PATH_LENGTH;
}

static napi_value text(napi_env env, const char* value) {
  napi_value result = NULL;
  napi_create_string_utf8(env, value, NAPI_AUTO_LENGTH, &result);
  return result;
}

// "2.13.0" from the packed form that libtorch exports for its stable ABI.
static napi_value version_text(napi_env env, uint64_t packed) {
  char version[32];
  snprintf(version, sizeof version, "%u.%u.%u", (unsigned)(packed >> 56 & 0xff),
           (unsigned)(packed >> 48 & 0xff), (unsigned)(packed >> 40 & 0xff));
  return text(env, version);
}

static napi_value argument(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value = NULL;
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  return value;
}

// open(libraries): opens them in order, returns libtorch's version.
static napi_value open_libraries(napi_env env, napi_callback_info info) {
  napi_value list = argument(env, info);
  uint32_t count = 0;
  if (napi_get_array_length(env, list, &count) != napi_ok) {
    return fail(env, "open() expects a list of library paths", "", "");
  }
  version_function abi_version = NULL;
  for (uint32_t i = 0; i < count; ++i) {
    napi_value element = NULL;
    char path[PATH_LENGTH];
    napi_get_element(env, list, i, &element);
    if (!read_path(env, element, path)) return fail(env, "open() expects paths", "", "");
    void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return fail(env, "cannot open ", path, last_error());
    if (abi_version == NULL) {
      abi_version = (version_function)dlsym(library, "aoti_torch_abi_version");
    }
  }
  if (abi_version == NULL) {
    return fail(env, "none of the libraries is a libtorch of version 2.9 or later", "", "");
  }
  return version_text(env, abi_version());
}

// load(core): opens the torch-linked half and returns its exports. libtorch is by then open.
static napi_value load_core(napi_env env, napi_callback_info info) {
  char path[PATH_LENGTH];
  if (!read_path(env, argument(env, info), path)) return fail(env, "load() expects a path", "", "");
  void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (library == NULL) return fail(env, "cannot open ", path, last_error());
  init_function init = (init_function)dlsym(library, "sconce_init");
  if (init == NULL) return fail(env, path, " is not Sconce's library", "");
  napi_value exports = NULL;
  napi_create_object(env, &exports);
  return init(env, exports);
}

static void export_function(napi_env env, napi_value exports, const char* name,
                            napi_callback callback) {
  napi_value function = NULL;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function);
  napi_set_named_property(env, exports, name, function);
}

NAPI_MODULE_INIT() {
  export_function(env, exports, "open", open_libraries);
  export_function(env, exports, "load", load_core);
  napi_set_named_property(env, exports, "built_for", text(env, SCONCE_BUILT_FOR));
  return exports;
}

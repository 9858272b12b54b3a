// What ties the addon to a newer C library than glibc 2.28, undone.

#if defined(__GLIBC__) || defined(__linux__)

// libstdc++'s shared_ptr asks glibc 2.32 and later whether there is one thread only, to save an
// atomic instruction. Here there are always several.
extern "C" {
__attribute__((visibility("hidden"))) char __libc_single_threaded = 0;
}

#endif

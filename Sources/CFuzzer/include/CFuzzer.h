// The entry into libFuzzer, which the compiler links in with -sanitize=fuzzer. See tools/fuzz.
#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs the fuzzer with the options of a command line, and calls `subject` with one input after the other.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*subject)(const uint8_t *bytes, size_t size));

#endif

// A target must have a source; all that is needed is in the header.
#include "CFuzzer.h"

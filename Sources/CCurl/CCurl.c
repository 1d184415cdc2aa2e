// The wrappers are inline; this file gives the target something to compile, and checks the library's version once.
#include "CCurl.h"

#if LIBCURL_VERSION_NUM < 0x075500
#error "libcurl 7.85 or newer is needed (CURLOPT_PROTOCOLS_STR): install libcurl4-openssl-dev of Debian 12 or later."
#endif

// The system's libcurl. CCurl adds what Swift cannot call directly.
#ifndef SATCHEL_CCURL_LIBRARY_H
#define SATCHEL_CCURL_LIBRARY_H

#include <curl/curl.h>

#endif

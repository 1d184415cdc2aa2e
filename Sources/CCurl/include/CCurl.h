// Wrappers with fixed argument types over libcurl's variadic functions, which Swift cannot call.
//
// One function per type of argument. The names in parentheses keep curl's type-checking macros away: those look at
// the option as a constant, and here it is a parameter.
#ifndef SATCHEL_CCURL_H
#define SATCHEL_CCURL_H

#include <curl/curl.h>
#include <stddef.h>

// Receives bytes of a header line or of the body: returns `size * count`, CURL_WRITEFUNC_PAUSE, or less to abort.
typedef size_t (*ccurl_receive)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return (curl_easy_setopt)(easy, option, value);
}

// Hands over a request body; libcurl keeps a copy. The length is set first, so that NUL bytes survive.
static inline CURLcode ccurl_set_body(CURL *easy, const void *bytes, size_t count) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    if (code != CURLE_OK) { return code; }
    return (curl_easy_setopt)(easy, CURLOPT_COPYPOSTFIELDS, bytes);
}

// Fills a buffer of `size * count` bytes: returns how many it filled, 0 at the end, or CURL_READFUNC_ABORT.
typedef size_t (*ccurl_give)(char *bytes, size_t size, size_t count, void *context);

// Takes `length` bytes of request body from `give`. There is no way back in it, so libcurl cannot send it twice.
static inline CURLcode ccurl_set_body_giver(CURL *easy, ccurl_give give, void *context, long long length) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_UPLOAD, 1L);
    if (code == CURLE_OK) { code = (curl_easy_setopt)(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)length); }
    if (code == CURLE_OK) { code = (curl_easy_setopt)(easy, CURLOPT_READFUNCTION, give); }
    if (code == CURLE_OK) { code = (curl_easy_setopt)(easy, CURLOPT_READDATA, context); }
    return code;
}

static inline CURLcode ccurl_set_body_receiver(CURL *easy, ccurl_receive receive, void *context) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_WRITEFUNCTION, receive);
    if (code != CURLE_OK) { return code; }
    return (curl_easy_setopt)(easy, CURLOPT_WRITEDATA, context);
}

static inline CURLcode ccurl_set_header_receiver(CURL *easy, ccurl_receive receive, void *context) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_HEADERFUNCTION, receive);
    if (code != CURLE_OK) { return code; }
    return (curl_easy_setopt)(easy, CURLOPT_HEADERDATA, context);
}

// Gives up on a name that is still being looked up without waiting for the thread that looks it up. Otherwise one
// lookup that hangs would stop all transfers of the same multi handle. Does nothing before libcurl 7.87.
static inline CURLcode ccurl_abandon_slow_lookups(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075700
    return (curl_easy_setopt)(easy, CURLOPT_QUICK_EXIT, 1L);
#else
    (void)easy;
    return CURLE_OK;
#endif
}

// Returns 0 when there is no such number.
static inline long ccurl_get_long(CURL *easy, CURLINFO info) {
    long value = 0;
    if ((curl_easy_getinfo)(easy, info, &value) != CURLE_OK) { return 0; }
    return value;
}

static inline void *ccurl_get_private(CURL *easy) {
    char *value = NULL;
    if ((curl_easy_getinfo)(easy, CURLINFO_PRIVATE, &value) != CURLE_OK) { return NULL; }
    return value;
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return (curl_multi_setopt)(multi, option, value);
}

// Lets the easy handles that use `share` resume each other's TLS sessions. No locks: one thread uses them all.
static inline CURLSHcode ccurl_share_tls_sessions(CURLSH *share) {
    return (curl_share_setopt)(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
}

#endif

// What the Audio target sees of libopus: decoding, one stream or several. Its tests also encode.
#include <opus.h>
#include <opus_multistream.h>

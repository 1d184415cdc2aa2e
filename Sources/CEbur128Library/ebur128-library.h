// Loudness by EBU R 128 and ITU-R BS.1770, measured by libebur128.
#include <ebur128.h>

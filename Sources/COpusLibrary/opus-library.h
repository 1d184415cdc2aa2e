// What the Audio target sees of libopusfile (decoding), and its tests of libopus and libogg (making clips to decode).
#include <ogg/ogg.h>
#include <opus.h>
#include <opusfile.h>

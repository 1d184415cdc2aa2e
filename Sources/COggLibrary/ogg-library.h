// Another writer of Ogg than ours, for the tests of the Audio target.
#include <ogg/ogg.h>

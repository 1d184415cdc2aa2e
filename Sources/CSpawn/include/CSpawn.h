#ifndef SATCHEL_CSPAWN_H
#define SATCHEL_CSPAWN_H

#include <spawn.h>

/* What of <spawn.h> Swift does not see: glibc shows it only where _GNU_SOURCE is set. */

/* The flag by which a child leads a session of its own. */
extern const short satchel_spawn_new_session;

/* Has a child keep no descriptor from `first` on. */
int satchel_spawn_close_from(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, int first);

/* Has a child keep what this process has open at `descriptor`. */
int satchel_spawn_inherit(posix_spawn_file_actions_t *actions, int descriptor);

#endif

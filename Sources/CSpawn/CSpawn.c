#define _GNU_SOURCE
#include "CSpawn.h"

const short satchel_spawn_new_session = POSIX_SPAWN_SETSID;

int satchel_spawn_close_from(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, int first) {
#ifdef __APPLE__
    short flags = 0;
    (void)actions;
    (void)first;
    posix_spawnattr_getflags(attributes, &flags);
    return posix_spawnattr_setflags(attributes, flags | POSIX_SPAWN_CLOEXEC_DEFAULT);
#else
    (void)attributes;
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
#endif
}

int satchel_spawn_inherit(posix_spawn_file_actions_t *actions, int descriptor) {
#ifdef __APPLE__
    return posix_spawn_file_actions_addinherit_np(actions, descriptor);
#else
    (void)actions;
    (void)descriptor;
    return 0;
#endif
}

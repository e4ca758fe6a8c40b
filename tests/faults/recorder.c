/* Stands between a process and the system (LD_PRELOAD) and watches what it does to the files below one folder.
 *
 * It writes every change to a record, in the order in which it happened, so that disk.py can play back what a kill
 * or a power cut at any moment would have left. It can also kill the process at a chosen call, or refuse that call
 * with an error of a disk that is full or broken. Python tells it what to do: watch() and plan(), see workshop.py.
 *
 * A record is: what (1 byte), two lengths of paths, a number, a length of data (4, 4, 8, 4 bytes), paths, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SECTOR = 512 };

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX], marks[PATH_MAX];
static int record = -1;

/* What is to happen at which of the watched calls. `error` 0 means SIGKILL. */
static struct {
    int active, error, lasting, halved, only_flushes, until_room;
    long at;
} wanted;
static long calls;

/* --- what Python calls ------------------------------------------------------------------------------ */

void watch(const char *where, const char *record_path, const char *marks_path)
{
    snprintf(folder, sizeof folder, "%s", where);
    snprintf(marks, sizeof marks, "%s", marks_path);
    calls = 0;
    if (*record_path)
        record = syscall(SYS_openat, AT_FDCWD, record_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

void plan(long at, int error, int lasting, int halved, int only_flushes, int until_room)
{
    wanted.at = at;
    wanted.error = error;
    wanted.lasting = lasting;
    wanted.halved = halved;
    wanted.only_flushes = only_flushes;
    wanted.until_room = until_room;
    wanted.active = 1;
    calls = 0;
}

long counted(void) { return calls; }

/* --- paths ------------------------------------------------------------------------------------------ */

static int below(const char *path)
{
    size_t length = strlen(folder);
    return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int path_of(int fd, char *found)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, found, PATH_MAX - 1);
    if (length < 0)
        return 0;
    found[length] = 0;
    return 1;
}

static int watched(int fd, char *found) { return *folder && path_of(fd, found) && below(found); }

static int is_marks(int fd)
{
    char found[PATH_MAX];
    return *marks && path_of(fd, found) && !strcmp(found, marks);
}

/* The absolute path of a name that need not exist: its folder without links, then its last part. */
static int resolved(int dirfd, const char *path, char *found)
{
    char whole[PATH_MAX], above[PATH_MAX], parent[PATH_MAX];
    if (!*folder || !path)
        return 0;
    if (*path == '/' || dirfd == AT_FDCWD)
        snprintf(whole, sizeof whole, "%s", path);
    else {
        if (!path_of(dirfd, above) || strlen(above) + strlen(path) + 2 > sizeof whole)
            return 0;
        strcpy(whole, above);
        strcat(whole, "/");
        strcat(whole, path);
    }
    for (size_t end = strlen(whole); end > 1 && whole[end - 1] == '/'; end--)
        whole[end - 1] = 0;
    char *last = strrchr(whole, '/');
    const char *name = last ? last + 1 : whole;
    if (last)
        *last = 0;
    if (!realpath(last ? (*whole ? whole : "/") : ".", parent) || strlen(parent) + strlen(name) + 2 > PATH_MAX)
        return 0;
    strcpy(found, parent);
    strcat(found, "/");
    strcat(found, name);
    return below(found);
}

/* --- the record and the plan ------------------------------------------------------------------------ */

static void put(const void *bytes, size_t length)
{
    for (const char *at = bytes; length;) {
        ssize_t done = syscall(SYS_write, record, at, length);
        if (done <= 0)
            abort();
        at += done;
        length -= done;
    }
}

static void note(char what, const char *path, const char *path2, int64_t number, const void *data, uint32_t size)
{
    if (record < 0)
        return;
    char head[21];
    uint32_t length = strlen(path), length2 = path2 ? strlen(path2) : 0;
    head[0] = what;
    memcpy(head + 1, &length, 4);
    memcpy(head + 5, &length2, 4);
    memcpy(head + 9, &number, 8);
    memcpy(head + 17, &size, 4);
    put(head, sizeof head);
    put(path, length);
    if (path2)
        put(path2, length2);
    if (size)
        put(data, size);
}

static void die(void)
{
    syscall(SYS_kill, (pid_t)syscall(SYS_getpid), SIGKILL);
    for (;;)
        pause();
}

/* The error with which this call is to be refused, or 0. `what` as in the record; 't' shortens a file.
 * A full disk still takes flushes, deletions and shortenings. */
static int fate(char what, const char *path)
{
    if (!wanted.active || (wanted.only_flushes && what != 'S'))
        return 0;
    if (wanted.error == ENOSPC && strchr("SURt", what)) {
        const char *name = strrchr(path, '/');
        if (wanted.until_room && what == 'U' && name && !strcmp(name, "/ballast"))
            wanted.active = 0;
        return 0;
    }
    calls++;
    if (calls != wanted.at && !(wanted.lasting && calls > wanted.at))
        return 0;
    if (!wanted.error)
        die();
    return wanted.error;
}

/* How much of a write still reaches the disk when this is the call at which something happens. */
static size_t reaches(size_t size)
{
    int due = wanted.active && wanted.halved && !wanted.only_flushes && calls + 1 == wanted.at && size > SECTOR;
    return due ? size / 2 / SECTOR * SECTOR : size;
}

#define REAL(name)                                                                                                     \
    static typeof(name) *real;                                                                                         \
    if (!real)                                                                                                         \
        real = dlsym(RTLD_NEXT, #name);
#define BEGIN pthread_mutex_lock(&one_at_a_time)
#define END pthread_mutex_unlock(&one_at_a_time)
#define REFUSE(error, value)                                                                                           \
    do {                                                                                                               \
        END;                                                                                                           \
        errno = (error);                                                                                               \
        return (value);                                                                                                \
    } while (0)

/* --- contents --------------------------------------------------------------------------------------- */

static ssize_t written(ssize_t (*call)(int, const void *, size_t, off64_t), int fd, const void *data, size_t size,
                       off64_t at, const char *path)
{
    size_t part = reaches(size);
    if (part && part < size) { /* the first half arrives; then the end, or the error when the rest is tried */
        ssize_t done = call(fd, data, part, at);
        if (done > 0)
            note('W', path, 0, at, data, done);
        if (!wanted.error)
            die();
        return done;
    }
    int refused = fate('W', path);
    if (refused) {
        errno = refused;
        return -1;
    }
    ssize_t done = call(fd, data, size, at);
    if (done > 0)
        note('W', path, 0, at, data, done);
    return done;
}

static ssize_t at_place(int fd, const void *data, size_t size, off64_t at)
{
    return syscall(SYS_pwrite64, fd, data, size, at);
}

static ssize_t at_end(int fd, const void *data, size_t size, off64_t at)
{
    (void)at;
    return syscall(SYS_write, fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    char path[PATH_MAX];
    if (!watched(fd, path))
        return at_place(fd, data, size, at);
    BEGIN;
    ssize_t done = written(at_place, fd, data, size, at, path);
    END;
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

ssize_t write(int fd, const void *data, size_t size)
{
    char path[PATH_MAX];
    if (is_marks(fd)) {
        BEGIN;
        ssize_t done = at_end(fd, data, size, 0);
        if (done > 0)
            note('A', "", 0, 0, data, done);
        END;
        return done;
    }
    if (!watched(fd, path))
        return at_end(fd, data, size, 0);
    BEGIN;
    struct stat now;
    off64_t at = lseek64(fd, 0, SEEK_CUR);
    if ((fcntl(fd, F_GETFL) & O_APPEND) && !fstat(fd, &now))
        at = now.st_size;
    ssize_t done = written(at_end, fd, data, size, at, path);
    END;
    return done;
}

static int shortened(int fd, off64_t size)
{
    char path[PATH_MAX];
    struct stat now;
    if (!watched(fd, path))
        return syscall(SYS_ftruncate, fd, size);
    BEGIN;
    int refused = fate(!fstat(fd, &now) && size <= now.st_size ? 't' : 'T', path);
    if (refused)
        REFUSE(refused, -1);
    int failed = syscall(SYS_ftruncate, fd, size);
    if (!failed)
        note('T', path, 0, size, 0, 0);
    END;
    return failed;
}

int ftruncate64(int fd, off64_t size) { return shortened(fd, size); }
int ftruncate(int fd, off_t size) { return shortened(fd, size); }

static int flushed(long call, int fd)
{
    char path[PATH_MAX];
    if (!watched(fd, path))
        return syscall(call, fd);
    BEGIN;
    int refused = fate('S', path);
    if (refused)
        REFUSE(refused, -1);
    int failed = syscall(call, fd);
    if (!failed)
        note('S', path, 0, 0, 0, 0);
    END;
    return failed;
}

int fsync(int fd) { return flushed(SYS_fsync, fd); }
int fdatasync(int fd) { return flushed(SYS_fdatasync, fd); }

/* Ways to copy without passing through write(): refused below the folder; Python then copies by hand. */
ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    char path[PATH_MAX];
    if (!watched(to, path))
        return syscall(SYS_sendfile, to, from, at, size);
    errno = ENOTSOCK;
    return -1;
}

ssize_t sendfile(int to, int from, off_t *at, size_t size) { return sendfile64(to, from, at, size); }

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *at2, size_t size, unsigned flags)
{
    char path[PATH_MAX];
    if (!watched(to, path))
        return syscall(SYS_copy_file_range, from, at, to, at2, size, flags);
    errno = EXDEV;
    return -1;
}

/* --- names ------------------------------------------------------------------------------------------ */

static int opened(int dirfd, const char *path, int flags, int mode)
{
    char whole[PATH_MAX];
    struct stat now;
    if (!(flags & (O_CREAT | O_TRUNC)) || !resolved(dirfd, path, whole))
        return syscall(SYS_openat, dirfd, path, flags, mode);
    BEGIN;
    int there = !stat(whole, &now);
    int creates = !there && (flags & O_CREAT), empties = there && (flags & O_TRUNC) && now.st_size;
    int refused = creates ? fate('C', whole) : empties ? fate('t', whole) : 0;
    if (refused)
        REFUSE(refused, -1);
    int fd = syscall(SYS_openat, dirfd, path, flags, mode);
    if (fd >= 0 && creates)
        note('C', whole, 0, 0, 0, 0);
    if (fd >= 0 && empties)
        note('T', whole, 0, 0, 0, 0);
    END;
    return fd;
}

#define MODE_OF(flags)                                                                                                 \
    int mode = 0;                                                                                                      \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode = va_arg(more, int);                                                                                      \
        va_end(more);                                                                                                  \
    }

int open(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int dirfd, const char *path, int flags, ...)
{
    MODE_OF(flags)
    return opened(dirfd, path, flags, mode);
}

int openat64(int dirfd, const char *path, int flags, ...)
{
    MODE_OF(flags)
    return opened(dirfd, path, flags, mode);
}

static int unlinked(int dirfd, const char *path, int flags)
{
    char whole[PATH_MAX];
    if (!resolved(dirfd, path, whole))
        return syscall(SYS_unlinkat, dirfd, path, flags);
    BEGIN;
    int there = !faccessat(AT_FDCWD, whole, F_OK, AT_SYMLINK_NOFOLLOW);
    int refused = there ? fate(flags & AT_REMOVEDIR ? 'R' : 'U', whole) : 0;
    if (refused)
        REFUSE(refused, -1);
    int failed = syscall(SYS_unlinkat, dirfd, path, flags);
    if (!failed)
        note(flags & AT_REMOVEDIR ? 'R' : 'U', whole, 0, 0, 0, 0);
    END;
    return failed;
}

int unlink(const char *path) { return unlinked(AT_FDCWD, path, 0); }
int unlinkat(int dirfd, const char *path, int flags) { return unlinked(dirfd, path, flags); }
int rmdir(const char *path) { return unlinked(AT_FDCWD, path, AT_REMOVEDIR); }

int renameat2(int dirfd, const char *path, int dirfd2, const char *path2, unsigned flags)
{
    char whole[PATH_MAX], whole2[PATH_MAX];
    int from = resolved(dirfd, path, whole), to = resolved(dirfd2, path2, whole2);
    if (!from && !to)
        return syscall(SYS_renameat2, dirfd, path, dirfd2, path2, flags);
    BEGIN;
    int refused = fate('N', whole2);
    if (refused)
        REFUSE(refused, -1);
    int failed = syscall(SYS_renameat2, dirfd, path, dirfd2, path2, flags);
    if (!failed)
        note('N', from ? whole : "", to ? whole2 : "", 0, 0, 0);
    END;
    return failed;
}

int renameat(int dirfd, const char *path, int dirfd2, const char *path2)
{
    return renameat2(dirfd, path, dirfd2, path2, 0);
}

int rename(const char *path, const char *path2) { return renameat2(AT_FDCWD, path, AT_FDCWD, path2, 0); }

int mkdirat(int dirfd, const char *path, mode_t mode)
{
    char whole[PATH_MAX];
    if (!resolved(dirfd, path, whole))
        return syscall(SYS_mkdirat, dirfd, path, mode);
    BEGIN;
    int there = !faccessat(AT_FDCWD, whole, F_OK, AT_SYMLINK_NOFOLLOW);
    int refused = there ? 0 : fate('M', whole);
    if (refused)
        REFUSE(refused, -1);
    int failed = syscall(SYS_mkdirat, dirfd, path, mode);
    if (!failed)
        note('M', whole, 0, 0, 0, 0);
    END;
    return failed;
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

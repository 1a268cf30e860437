#pragma once

#include <gmime/gmime.h>

#include <QByteArray>

#include <memory>

/// GMime as this room uses it: its objects are let go of by themselves.
namespace mail {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct Free
{
    void operator()(void *memory) const { g_free(memory); }
};
using Text = std::unique_ptr<char, Free>;

/// Needed before anything else, in whatever thread.
inline void startLibrary()
{
    static const bool isStarted = (g_mime_init(), true);
    static_cast<void>(isStarted);
}

/// What was written into a stream in memory.
inline QByteArray contentOf(GMimeStream *stream)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return {reinterpret_cast<const char *>(array->data), qsizetype(array->len)};
}

} // namespace mail

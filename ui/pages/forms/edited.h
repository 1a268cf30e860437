#pragma once

#include <functional>
#include <optional>

namespace ui {

/// A value of a form: as it is stored, and as it stands in the controls. What the user did not touch follows what is
/// stored, so that two who edit different things do not undo each other's work.
template <typename T>
class Edited
{
public:
    /// @param read what stands in the controls @param write shows a value in them
    Edited(std::function<T()> read, std::function<void(const T &)> write)
        : m_read(std::move(read))
        , m_write(std::move(write))
    {
    }

    /// What is stored now. True: it is another value than before, and the user's own stands against it.
    bool take(const T &stored)
    {
        const bool isTouched = isChanged();
        const bool isOther = m_stored && *m_stored != stored;
        m_stored = stored;
        if (!isTouched)
            m_write(stored);
        return isOther && isChanged();
    }

    T value() const { return m_read(); }
    const std::optional<T> &stored() const { return m_stored; }
    bool isChanged() const { return m_stored && m_read() != *m_stored; }

private:
    std::function<T()> m_read;
    std::function<void(const T &)> m_write;
    std::optional<T> m_stored; ///< nothing before the first time
};

} // namespace ui

#pragma once

#include <QtGlobal>

#include <vector>

namespace models {

/// Which rows are ticked, by place, and how many they are.
class Ticks
{
public:
    void resize(size_t places) { m_isTicked.resize(places); }
    int count() const { return m_count; }
    bool has(quint32 place) const { return m_isTicked[place]; }

    /// True when that changed something.
    bool set(quint32 place, bool isTicked)
    {
        if (m_isTicked[place] == isTicked)
            return false;
        m_isTicked[place] = isTicked;
        m_count += isTicked ? 1 : -1;
        return true;
    }

private:
    std::vector<bool> m_isTicked;
    int m_count = 0;
};

} // namespace models

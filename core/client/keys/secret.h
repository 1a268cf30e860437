#pragma once

#include <QByteArray>

#include <utility>

namespace client {

/// Bytes that do not stay in memory when they are not needed any more: the parts of a private key. They are written
/// here and nowhere else; who takes a copy of the array has a copy of the secret.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes.swap(other.m_bytes); // the other one wipes
        return *this;
    }
    ~Secret();

    /// For as many bytes as will be appended: an array that grows leaves copies behind.
    static Secret ofCapacity(qsizetype capacity);
    void append(char byte) { m_bytes += byte; }

    QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace client

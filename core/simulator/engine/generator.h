#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace simulator {

/// The source of all randomness that is kept. It stands in the state, so that the same seed and the same steps
/// give the same state, byte for byte; use it inside a transaction.
class Generator
{
public:
    explicit Generator(store::Database &database) : m_database(database) {}

    /// Starts it anew, as `--seed` does.
    void seed(qint64 seed);

    /// A key that follows from the seed, for what is signed in the name of SES. It leaves the generator where it is.
    QByteArray signingKey() const;

    /// The three tokens of Easy DKIM, each 32 characters from a-z and 2-7 (api.md 4.7).
    QStringList dkimTokens();

    /// An id as Route 53 gives them: so many capital letters and digits (api.md 7).
    QString identifier(int length);

    /// So many hexadecimal digits, in lower case.
    QString digits(int length);

    /// A number from 0 on, below that.
    int numberBelow(int end);

private:
    QList<quint64> draw(int count);

    store::Database &m_database;
};

} // namespace simulator

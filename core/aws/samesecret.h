#pragma once

#include <QByteArray>

namespace aws {

/// Takes as long for a secret that is nearly right as for another, so that nobody can find it byte by byte from the
/// time of the answers. Their lengths are no secret.
bool isSameSecret(const QByteArray &left, const QByteArray &right);

} // namespace aws

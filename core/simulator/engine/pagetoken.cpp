#include "core/simulator/engine/pagetoken.h"

#include <QCryptographicHash>

namespace simulator {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype sealLength = 9; // bytes: twelve characters of base64

} // namespace

PageTokens::PageTokens(QLatin1StringView list, const Scope &scope)
    : m_place(QByteArray(list.data(), list.size()) + '/' + scope.account.toUtf8() + '/' + scope.region.toUtf8() + '/')
{
}

QString PageTokens::after(const QString &lastName) const
{
    const QByteArray name = lastName.toUtf8();
    return QString::fromLatin1((seal(name) + name).toBase64(encoding));
}

std::optional<QString> PageTokens::nameIn(const QString &token) const
{
    const auto bytes =
        QByteArray::fromBase64Encoding(token.toUtf8(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() < sealLength)
        return std::nullopt;
    const QByteArray name = (*bytes).sliced(sealLength);
    return (*bytes).startsWith(seal(name)) ? std::optional(QString::fromUtf8(name)) : std::nullopt;
}

/// Tells a token of this list from any other text; it keeps no secret.
QByteArray PageTokens::seal(const QByteArray &name) const
{
    return QCryptographicHash::hash(m_place + name, QCryptographicHash::Sha256).first(sealLength);
}

} // namespace simulator

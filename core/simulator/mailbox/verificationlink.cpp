#include "core/simulator/mailbox/verificationlink.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

const auto dateFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
const auto hostBegin = u"email-verification."_s;
const auto hostEnd = u".amazonaws.com"_s;
const auto signature = u"&X-Amz-Signature="_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString unsignedUrl(const VerificationLink &link)
{
    const QString date = link.sent.toUTC().toString(dateFormat);
    const QString credential =
        u"AKIASIMULATOR0000000/%1/%2/ses/aws4_request"_s.arg(date.first(8), link.region); // of nobody
    return "https://"_L1 + hostBegin + link.region + hostEnd + "/?Context="_L1 + link.account + "&X-Amz-Date="_L1 + date
        + "&Identity.IdentityName="_L1 + encoded(link.address)
        + "&X-Amz-Algorithm=AWS4-HMAC-SHA256&Identity.IdentityType=EmailAddress&X-Amz-SignedHeaders=host"
          "&X-Amz-Credential="_L1
        + encoded(credential) + "&Operation=ConfirmVerification&Namespace=Bacon"_L1;
}

} // namespace

QString VerificationLink::url(const QByteArray &key) const
{
    const QString text = unsignedUrl(*this);
    const auto code = QMessageAuthenticationCode::hash(text.toUtf8(), key, QCryptographicHash::Sha256);
    return text + signature + QString::fromLatin1(code.toHex());
}

std::optional<VerificationLink> VerificationLink::read(const QString &text, const QByteArray &key)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    const QString host = url.host();
    if (!host.startsWith(hostBegin) || !host.endsWith(hostEnd))
        return std::nullopt;
    VerificationLink link{
        .account = query.queryItemValue(u"Context"_s),
        .region = host.sliced(hostBegin.size()).chopped(hostEnd.size()),
        .address = query.queryItemValue(u"Identity.IdentityName"_s, QUrl::FullyDecoded),
        .sent = QDateTime::fromString(query.queryItemValue(u"X-Amz-Date"_s), dateFormat),
    };
    link.sent.setTimeSpec(Qt::UTC);
    if (!link.sent.isValid() || link.url(key) != text.trimmed())
        return std::nullopt;
    return link;
}

} // namespace simulator

#include "core/simulator/sending/addresses.h"

#include "core/mail/envelope.h"
#include "core/ses/sending.h"
#include "core/simulator/engine/refusals.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// Beyond ASCII there is nothing that SES takes for more.
bool isControlOrBlank(QChar c)
{
    return c <= u' ' || c >= u'\x7f';
}

bool isWellFormed(const QString &local, const QString &domain)
{
    const auto isSpecial = [](QChar c) { return u"()<>,;:\\\"[]@"_s.contains(c); };
    const auto isInDomain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    const auto hasEmptyPart = [](const QString &text) { return text.split(u'.').contains(QString()); };
    return std::ranges::none_of(local, isSpecial) && std::ranges::all_of(domain, isInDomain) && !hasEmptyPart(local)
        && !hasEmptyPart(domain);
}

} // namespace

QString addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto begin = trimmed.lastIndexOf(u'<');
    return begin >= 0 && trimmed.endsWith(u'>') ? trimmed.sliced(begin + 1).chopped(1) : trimmed;
}

QStringList addressesIn(const QStringList &texts)
{
    QStringList addresses;
    for (const QString &text : texts)
        addresses += addressIn(text);
    return addresses;
}

QString displayNameIn(const QString &text)
{
    const auto begin = text.lastIndexOf(u'<');
    const QString name = begin < 0 ? QString() : text.first(begin).trimmed();
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return mail::decodedName(name);
    static const QRegularExpression quoted(u"\\\\(.)"_s);
    return mail::decodedName(name.sliced(1).chopped(1).replace(quoted, u"\\1"_s));
}

std::optional<wire::ServiceError> refusalOfAddress(const QString &text)
{
    const QString address = addressIn(text);
    const auto at = address.lastIndexOf(u'@');
    if (at < 0)
        return badRequest(u"Missing final '@domain'"_s);
    const QString local = address.first(at), domain = address.sliced(at + 1);
    if (domain.isEmpty() || domain == "."_L1)
        return badRequest(u"Missing domain"_s);
    if (std::ranges::any_of(local, isControlOrBlank))
        return badRequest(u"Local address contains control or whitespace"_s);
    if (std::ranges::any_of(domain, isControlOrBlank))
        return badRequest(u"Domain contains control or whitespace"_s);
    if (!isWellFormed(local, domain))
        return badRequest(u"Invalid email address %1."_s.arg(text));
    return std::nullopt;
}

std::optional<wire::ServiceError> refusalOfLength(const QString &text)
{
    if (addressIn(text).size() <= ses::maxAddressLength)
        return std::nullopt;
    return badRequest(u"Address length is more than 320 characters long: '%1'."_s.arg(text));
}

QString withoutLabel(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    const auto plus = address.indexOf(u'+');
    return plus < 0 || plus > at ? address : address.first(plus) + address.sliced(at);
}

bool isSimulatorAddress(const QString &address)
{
    return address.endsWith("@simulator.amazonses.com"_L1, Qt::CaseInsensitive);
}

} // namespace simulator

#include "core/ses/policyvalues.h"

#include <QDateTime>
#include <QtNumeric>

#include <arpa/inet.h>

#include <cmath>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

/// With what ISO 8601 lets one leave out at the end.
QString completedMoment(const QString &text)
{
    constexpr qsizetype lengthOfYear = 4, lengthOfMonth = 7;
    if (text.contains(u'T'))
        return text;
    QString day = text;
    if (text.size() == lengthOfYear)
        day += "-01-01"_L1;
    else if (text.size() == lengthOfMonth)
        day += "-01"_L1;
    return day + "T00:00:00Z"_L1;
}

std::optional<QByteArray> addressBytesIn(const QString &text)
{
    const QByteArray written = text.toLatin1();
    QByteArray bytes(sizeof(in6_addr), '\0');
    if (inet_pton(AF_INET6, written.constData(), bytes.data()) == 1)
        return bytes;
    bytes.truncate(sizeof(in_addr));
    return inet_pton(AF_INET, written.constData(), bytes.data()) == 1 ? std::optional(bytes) : std::nullopt;
}

bool isBitSet(const QByteArray &bytes, int bit)
{
    return uchar(bytes[bit / 8]) >> (7 - bit % 8) & 1;
}

} // namespace

std::optional<qint64> momentIn(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const bool isYear = text.size() == 4 && text[0].isDigit();
    if (isNumber && !isYear) {
        qint64 milliseconds = 0;
        return qMulOverflow(seconds, qint64(1000), &milliseconds) ? std::nullopt : std::optional(milliseconds);
    }
    const QString written = completedMoment(text);
    QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime::fromString(written + u'Z', Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagIn(const QString &text)
{
    const bool isTrue = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    const bool isFalse = text.compare("false"_L1, Qt::CaseInsensitive) == 0;
    return isTrue || isFalse ? std::optional(isTrue) : std::nullopt;
}

bool AddressRange::holds(const AddressRange &other) const
{
    if (network.size() != other.network.size() || length > other.length)
        return false;
    for (int bit = 0; bit < length; ++bit) {
        if (isBitSet(network, bit) != isBitSet(other.network, bit))
            return false;
    }
    return true;
}

std::optional<AddressRange> addressRangeIn(const QString &text)
{
    const auto network = addressBytesIn(text.section(u'/', 0, 0));
    if (!network)
        return std::nullopt;
    const int bits = int(network->size()) * 8;
    bool isNumber = true;
    const int length = text.contains(u'/') ? text.section(u'/', 1).toInt(&isNumber) : bits;
    if (!isNumber || length < 0 || length > bits)
        return std::nullopt;
    return AddressRange{*network, length};
}

std::optional<QStringList> arnPartsIn(const QString &text)
{
    constexpr qsizetype last = 5;
    const QStringList fields = text.split(u':');
    if (fields.size() <= last)
        return std::nullopt;
    return fields.first(last) + QStringList(fields.sliced(last).join(u':'));
}

} // namespace ses

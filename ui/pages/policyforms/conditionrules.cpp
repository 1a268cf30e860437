#include "ui/pages/policyforms/conditionrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConditionRules)
};

/// As IAM takes them: ISO 8601, or seconds since 1970.
bool isDate(const QString &value)
{
    bool isNumber = false;
    value.toLongLong(&isNumber);
    return isNumber || QDateTime::fromString(value, Qt::ISODate).isValid();
}

bool isAddressRange(const QString &value)
{
    static const QRegularExpression version4(
        u"\\A((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!\\z|/)|(?=\\z|/))){4}(/(3[0-2]|[12]?\\d))?\\z"_s);
    static const QRegularExpression version6(u"\\A(?=.*:.*:)[0-9a-fA-F:]{2,39}(/(12[0-8]|1[01]\\d|[1-9]?\\d))?\\z"_s);
    return version4.match(value).hasMatch() || version6.match(value).hasMatch();
}

} // namespace

QString checkConditionValue(const QString &comparison, const QString &value)
{
    if (value.isEmpty())
        return Texts::tr("Enter a value");
    if (comparison.startsWith("Date"_L1) && !isDate(value))
        return Texts::tr("%1 compares dates, as 2026-01-31T12:00:00Z: \"%2\" is none").arg(comparison, value);
    if (comparison == "IpAddress"_L1 && !isAddressRange(value))
        return Texts::tr("%1 compares addresses, as 203.0.113.0/24: \"%2\" is none").arg(comparison, value);
    return {};
}

} // namespace ui

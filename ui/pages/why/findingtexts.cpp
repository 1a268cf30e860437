#include "ui/pages/why/findingtexts.h"

#include "core/client/dns/recordfix.h"
#include "core/models/times.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using client::FixKind;
using simulation::RecordCause;
using simulation::RecordFinding;
using simulation::RecordFound;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::FindingTexts)
};

/// The TXT of a MAIL FROM domain is for SPF only.
bool isForSpf(const RecordFinding &finding, WhySubject subject)
{
    return subject == WhySubject::MailFrom && finding.type == route53::RecordType::TXT;
}

QString plainCause(const RecordFinding &finding, WhySubject subject)
{
    switch (finding.cause) {
    case RecordCause::AsExpected:
        return Texts::tr("The record is right.");
    case RecordCause::Missing:
        return Texts::tr("The record is missing.");
    case RecordCause::NameDoubled:
        return Texts::tr("Domain name doubled: the zone’s name was added to a full name.");
    case RecordCause::WrongType:
        return finding.detail.isEmpty() ? Texts::tr("Wrong type: a record of another type stands there.")
                                        : Texts::tr("Wrong type: the record is %1.").arg(finding.detail);
    case RecordCause::WrongTarget:
        return subject == WhySubject::MailFrom ? Texts::tr("Wrong target: it is not the feedback host of a Region.")
                                               : Texts::tr("Wrong target: the record points to another mail service.");
    case RecordCause::OtherRegion:
        return Texts::tr("Wrong Region: the target belongs to %1.").arg(finding.detail);
    case RecordCause::QuotesOrSpaces:
        return Texts::tr("Quotes or spaces stand in the value.");
    case RecordCause::SecondMx:
        return Texts::tr("More than one MX record. SES accepts exactly one, the feedback host of its Region.");
    case RecordCause::ServerFails:
        return Texts::tr("The DNS server fails.");
    case RecordCause::NotYetVisible:
        return finding.visibleFrom ? Texts::tr("Not yet visible: the change is seen from %1 UTC on.")
                                         .arg(models::tableTime(*finding.visibleFrom))
                                   : Texts::tr("Not yet visible: the change is on its way.");
    case RecordCause::PrivateZoneOnly:
        return Texts::tr("Private zone only: SES does not see the record there.");
    case RecordCause::Fault:
        return Texts::tr("A DNS fault that is switched on pretends it.");
    }
    Q_UNREACHABLE();
}

QString severalText(const RecordFinding &finding)
{
    return Texts::tr("%n records found", nullptr, int(finding.values.size()));
}

/// Of several records, those that do not belong there.
QStringList others(const RecordFinding &finding)
{
    QStringList values = finding.values;
    values.removeAll(finding.expected);
    return values;
}

/// "example.com" of "x.example.com.example.com".
QString doubledPart(const RecordFinding &finding)
{
    return finding.detail.startsWith(finding.name, Qt::CaseInsensitive) ? finding.detail.mid(finding.name.size() + 1)
                                                                        : QString();
}

} // namespace

models::StatusText foundStatus(const RecordFinding &finding)
{
    switch (finding.found) {
    case RecordFound::AsExpected:
        return {Texts::tr("As expected"), models::StatusKind::Success};
    case RecordFound::NotFound:
        return {Texts::tr("Not found"), models::StatusKind::Error};
    case RecordFound::WrongValue:
        return {Texts::tr("Wrong value"), models::StatusKind::Error};
    case RecordFound::SeveralRecords:
        return {severalText(finding), models::StatusKind::Error};
    case RecordFound::NoAnswer:
        return {Texts::tr("No answer"), models::StatusKind::Error};
    }
    Q_UNREACHABLE();
}

QStringList foundLines(const RecordFinding &finding)
{
    if (finding.cause == RecordCause::NameDoubled)
        return {Texts::tr("Nothing here, but at"), finding.detail};
    if (!finding.values.isEmpty() || finding.found != RecordFound::NotFound)
        return finding.values;
    return {finding.error == ses::VerificationError::TypeNotFound
                ? Texts::tr("Nothing. The name has no record of this type.")
                : Texts::tr("Nothing. The name does not exist.")};
}

QString causeText(const RecordFinding &finding, WhySubject subject)
{
    if (!isForSpf(finding, subject))
        return plainCause(finding, subject);
    if (finding.cause == RecordCause::AsExpected)
        return Texts::tr("Not needed for the status. SPF passes.");
    return Texts::tr("%1 It is not needed for the status, but SPF fails.").arg(plainCause(finding, subject));
}

QString fixText(const RecordFinding &finding)
{
    switch (client::fixOf(finding)) {
    case FixKind::None:
        return {};
    case FixKind::Create:
        return Texts::tr("Create record");
    case FixKind::ReplaceValue:
        return Texts::tr("Replace value");
    case FixKind::ReplaceRecord:
        return Texts::tr("Replace record");
    case FixKind::Rename:
        return Texts::tr("Rename record");
    case FixKind::DeleteOthers:
        return Texts::tr("Delete %1").arg(others(finding).join(u", "_s));
    }
    Q_UNREACHABLE();
}

QString fixHint(const RecordFinding &finding)
{
    switch (client::fixOf(finding)) {
    case FixKind::Rename:
        return Texts::tr("Name without the second .%1").arg(doubledPart(finding));
    case FixKind::DeleteOthers:
        return Texts::tr("Keep only %1.").arg(finding.expected);
    default:
        return {};
    }
}

QString reportText(const QString &identity, const QList<RecordFinding> &findings, WhySubject subject)
{
    QString text = (subject == WhySubject::Dkim ? Texts::tr("Why %1 is not verified")
                                                : Texts::tr("Why the MAIL FROM domain of %1 is not verified"))
                       .arg(identity)
        + u'\n';
    for (const RecordFinding &finding : findings) {
        const QString type = wire::wireName(finding.type);
        text += u'\n' + Texts::tr("Asked: %1 %2", "type, name").arg(type, finding.name) + u'\n';
        text += Texts::tr("Found: %1", "status").arg(foundStatus(finding).text) + u'\n';
        for (const QString &line : foundLines(finding))
            text += u"  "_s + line + u'\n';
        text += Texts::tr("Cause: %1").arg(causeText(finding, subject));
        if (finding.error)
            text += u" ("_s + wire::wireName(*finding.error) + u')';
        text += u'\n' + Texts::tr("Needed: %1 %2 %3", "name, type, value").arg(finding.name, type, finding.expected)
            + u'\n';
    }
    return text;
}

} // namespace ui

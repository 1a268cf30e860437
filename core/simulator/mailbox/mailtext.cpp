#include "core/simulator/mailbox/mailtext.h"

#include "core/aws/regions.h"
#include "core/mail/message.h"

#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;
using simulation::MailKind;

namespace simulator {

namespace {

const auto senderName = u"Amazon Web Services"_s;
const auto senderAddress = u"no-reply-aws@amazon.com"_s;

QString regionName(const QString &code)
{
    const aws::Region *region = aws::regionByCode(code);
    return region ? region->name : code;
}

/// "TEMPORARY FAILURE", as subjects shout it.
QString statusWord(const std::optional<VerificationStatus> &status)
{
    const QString word = status ? QString(wire::wireName(*status)) : QString();
    return word == "FAILED"_L1 ? u"FAILURE"_s : QString(word).replace(u'_', u' ');
}

QStringList verificationText(const store::MailRow &mail, const QString &link)
{
    return {
        u"Dear Amazon Web Services Customer,"_s,
        u"We have received a request to authorize this email address for use with Amazon SES and Amazon Pinpoint in "
        "region %1. If you requested this verification, please go to the following URL to confirm that you are "
        "authorized to use this email address:"_s.arg(regionName(mail.region)),
        link,
        u"Your request will not be processed unless you confirm the address using this URL. This link expires 24 "
        "hours after your original verification request."_s,
        u"If you did NOT request to verify this email address, do not click on the link."_s};
}

QStringList dkimText(const store::MailRow &mail)
{
    const QString begin = u"This message is a notification about the DKIM setup of %1 in the %2 region."_s.arg(
        mail.identity, regionName(mail.region));
    if (mail.status == VerificationStatus::Success) {
        return {begin,
                u"The DNS records of this domain were found. Amazon SES signs the mail that is sent from it with DKIM, "
                "as long as DKIM signatures are enabled."_s};
    }
    return {begin,
            u"The DNS records of this domain were not found within 72 hours. Amazon SES no longer looks for them, and "
            "does not sign its mail. Publish the records and start the verification again."_s};
}

QStringList mailFromText(const store::MailRow &mail)
{
    const QString begin =
        u"This message is a notification about the custom MAIL FROM domain %1 of %2 in the %3 region."_s.arg(
            mail.subject, mail.identity, regionName(mail.region));
    if (mail.status == VerificationStatus::Success)
        return {begin, u"Its MX record was found. Mail is sent with this MAIL FROM domain."_s};
    if (mail.status == VerificationStatus::TemporaryFailure) {
        return {begin,
                u"Its MX record is missing, is another one, or is not the only one. Amazon SES goes on looking for it "
                "for 72 hours. Until it is found, mail is handled as you chose for a failure of the MX record."_s};
    }
    return {
        begin,
        u"Its MX record was not found within 72 hours, and Amazon SES no longer looks for it. Mail is handled as you "
        "chose for a failure of the MX record. To start again, set the MAIL FROM domain once more."_s};
}

QStringList paragraphsOf(const store::MailRow &mail, const QString &link)
{
    switch (mail.kind) {
    case MailKind::Verification:
        return verificationText(mail, link);
    case MailKind::Dkim:
        return dkimText(mail);
    case MailKind::MailFrom:
        break;
    }
    return mailFromText(mail);
}

QString htmlOf(const QStringList &paragraphs, const QString &link)
{
    QString html = u"<html>\n<body>\n"_s;
    for (const QString &paragraph : paragraphs) {
        const QString text = paragraph.toHtmlEscaped();
        html += paragraph == link ? u"<p><a href=\"%1\">%1</a></p>\n"_s.arg(text) : u"<p>%1</p>\n"_s.arg(text);
    }
    return html + u"</body>\n</html>\n"_s;
}

/// As SES makes them: the time, then what is random there and follows from the mail here.
QString messageIdOf(const store::MailRow &mail, const QByteArray &key)
{
    const QByteArray about = key + mail.account.toUtf8() + '/' + QByteArray::number(mail.number);
    const auto digits = QString::fromLatin1(QCryptographicHash::hash(about, QCryptographicHash::Sha256).toHex());
    return u"0100%1-%2-%3-%4-%5-%6-000000@email.amazonses.com"_s.arg(
        QString::number(mail.received.toMSecsSinceEpoch(), 16).rightJustified(12, u'0'), digits.first(8),
        digits.sliced(8, 4), digits.sliced(12, 4), digits.sliced(16, 4), digits.sliced(20, 12));
}

} // namespace

const QString sesSender = u"%1 <%2>"_s.arg(senderName, senderAddress);

QString subjectOf(const store::MailRow &mail)
{
    const QString region = regionName(mail.region);
    switch (mail.kind) {
    case MailKind::Verification:
        return u"Amazon Web Services - Email Address Verification Request in region %1"_s.arg(region);
    case MailKind::Dkim:
        return mail.status == VerificationStatus::Success
            ? u"DKIM setup SUCCESS for %1 in %2 region"_s.arg(mail.identity, region)
            : u"Email DKIM setup FAILURE for %1"_s.arg(mail.identity);
    case MailKind::MailFrom:
        break;
    }
    return u"Custom MAIL FROM domain %1: %2 in %3 region"_s.arg(mail.subject, statusWord(mail.status), region);
}

VerificationLink linkIn(const store::MailRow &mail)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(mail.received.toSecsSinceEpoch(), Qt::UTC);
    return {mail.account, mail.region, mail.identity, second};
}

QByteArray sourceOf(const store::MailRow &mail, const QByteArray &key)
{
    const QString link = mail.kind == MailKind::Verification ? linkIn(mail).url(key) : QString();
    const QStringList paragraphs = paragraphsOf(mail, link);
    const QString date = QLocale::c().toString(mail.received.toUTC(), u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s);
    const QString received = u"Received: from ses.simulator (127.0.0.1) by mailbox.simulator;\r\n\t%1\r\n"_s.arg(date);
    return received.toLatin1()
        + mail::compose({
            .fromName = senderName,
            .fromAddress = senderAddress,
            .to = mail.recipient,
            .subject = subjectOf(mail),
            .date = mail.received,
            .messageId = messageIdOf(mail, key),
            .text = paragraphs.join(u"\n\n"_s) + u'\n',
            .html = htmlOf(paragraphs, link),
        });
}

} // namespace simulator

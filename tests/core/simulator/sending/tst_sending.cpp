#include "sendingcase.h"

#include "core/mail/message.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using simulation::Outcome;
using simulation::SentEvent;

/// What becomes of a mail that SES takes (api.md 5.6, 6; console.md 11).
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersMails();
    void keepsRawMessagesByteForByte_data();
    void keepsRawMessagesByteForByte();
    void hidesBlindCopies();
    void takesRecipientsOfARawMessage_data();
    void takesRecipientsOfARawMessage();
    void composesSimpleMessages();
    void playsTheMailboxSimulator_data();
    void playsTheMailboxSimulator();
    void publishesToDestinationsThatAreEnabled();
    void findsAVirus_data();
    void findsAVirus();
    void rejectsAttachmentsByType_data();
    void rejectsAttachmentsByType();
    void tagsMails();
    void takesTagsOfAHeader_data();
    void takesTagsOfAHeader();
    void keepsFromRecipientsWhatIsForSes();
    void listsNewestFirstByPages();
    void deletesWithoutGivingQuotaBack();
    void notesTheMailbox();

private:
    QString valueOf(const QString &header, const QByteArray &source) const;

    std::unique_ptr<SendingCase> m_aws;
};

namespace {

const QByteArray from = "x@example.com", to = "to@example.net";

} // namespace

void TestSending::init()
{
    m_aws = std::make_unique<SendingCase>();
    m_aws->given(u"example.com"_s);
}

QString TestSending::valueOf(const QString &header, const QByteArray &source) const
{
    const auto message = mail::parse(source);
    for (const auto &each : message ? message->headers : QList<mail::Header>()) {
        if (each.name == header)
            return each.value;
    }
    return {};
}

/// From the Region, the time and the generator of the state: the same steps give the same ids (design.md 3).
void TestSending::numbersMails()
{
    const QByteArray first = m_aws->send(SendingCase::mail(from, to));
    const QByteArray second = m_aws->send(SendingCase::mail(from, to));
    static const QRegularExpression form(u"^[0-9a-f]{16}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-000000$"_s);
    QVERIFY2(form.match(QString::fromLatin1(first)).hasMatch(), first);
    QVERIFY(first.startsWith("0100" + QByteArray::number(1790312384592, 16).rightJustified(12, '0')));
    QVERIFY(first != second);
    SendingCase again;
    again.given(u"example.com"_s);
    QCOMPARE(again.send(SendingCase::mail(from, to)), first);
    again.context.scope.region = u"eu-west-1"_s;
    again.given(u"example.com"_s);
    QVERIFY(again.ask("PUT", "/simulator/account-settings", R"({"ProductionAccess":true})").status == 200);
    QVERIFY(again.send(SendingCase::mail(from, to)).startsWith("0102"));
}

void TestSending::keepsRawMessagesByteForByte_data()
{
    QTest::addColumn<QByteArray>("source");
    const QByteArray head = "From: x@example.com\r\nTo: to@example.net\r\n";
    QTest::newRow("plain") << head + "Subject: Hi\r\n\r\nHello\r\n";
    QTest::newRow("bare line feeds") << QByteArray(head + "\r\nHello\r\n").replace("\r\n", "\n");
    QTest::newRow("no line at the end") << head + "\r\nHello";
    QTest::newRow("no body") << head;
    QTest::newRow("folded, in odd cases, with tabs")
        << "fROM:\tx@example.com\r\nTo: to@example.net,\r\n\tto2@example.net\r\nX-A:  b \r\n\r\n.\r\n"_ba;
    QTest::newRow("old character set") << head + "Subject: Gr\xfc\xdf\x65\r\n\r\n\xe4\xf6\xfc\r\n";
    QTest::newRow("with NUL and all other bytes") << head + "\r\n" + [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }();
    QTest::newRow("cut off in a part") << head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello";
    QTest::newRow("with a blind copy") << head + "Bcc: secret@example.org\r\n\r\nHello\r\n";
}

void TestSending::keepsRawMessagesByteForByte()
{
    QFETCH(QByteArray, source);
    const auto sent = m_aws->sent(m_aws->send(SendingCase::raw(source)));
    QCOMPARE(sent.source, source);
}

/// They are recipients, and delivered without the header that names them (api.md 5.6).
void TestSending::hidesBlindCopies()
{
    const QByteArray source = "From: x@example.com\r\nBcc: secret@example.org,\r\n other@example.org\r\nTo: "
                              "to@example.net\r\n\r\nBcc: not a header\r\n";
    const QByteArray id = m_aws->send(SendingCase::raw(source));
    QCOMPARE(m_aws->sent(id).mail.to,
             (QList<QString>{u"to@example.net"_s, u"secret@example.org"_s, u"other@example.org"_s}));
    const auto delivered = *wire::decodeResponse<simulation::GetDeliveredMail>(
        m_aws->ask("GET", "/simulator/sent-mails/" + id + "/delivered"));
    QCOMPARE(delivered.source, "From: x@example.com\r\nTo: to@example.net\r\n\r\nBcc: not a header\r\n"_ba);
}

void TestSending::takesRecipientsOfARawMessage_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QList<QString>>("to");
    const QList<QString> headers{u"ann@example.org"_s, u"bob@example.org"_s, u"eve@example.org"_s};
    QTest::newRow("from its headers") << ""_ba << u"joe@example.com"_s << headers;
    QTest::newRow("from the request") << R"("Destination":{"BccAddresses":["only@example.org"]},)"_ba
                                      << u"joe@example.com"_s << QList{u"only@example.org"_s};
    QTest::newRow("sender from the request")
        << R"("FromEmailAddress":"other@example.com",)"_ba << u"other@example.com"_s << headers;
}

void TestSending::takesRecipientsOfARawMessage()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, from);
    QFETCH(QList<QString>, to);
    const QByteArray source = "From: \"Joe, of sales\" <joe@example.com>\r\nTo: Ann <ann@example.org>\r\n"
                              "Cc: bob@example.org\r\nBcc: eve@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
                              "\r\nHi\r\n";
    const auto mail = m_aws->sent(m_aws->send(SendingCase::raw(source, more))).mail;
    QCOMPARE(mail.from, from);
    QCOMPARE(mail.to, to);
    QCOMPARE(mail.subject, u"Grüße"_s);
}

void TestSending::composesSimpleMessages()
{
    const QByteArray request = R"({"FromEmailAddress":"\"Jo\u00eb\" <joe@example.com>",
        "Destination":{"ToAddresses":["ann@example.org","bob@example.org"],"CcAddresses":["cy@example.org"],"BccAddresses":["eve@example.org"]},
        "ReplyToAddresses":["desk@example.com"],
        "Content":{"Simple":{"Subject":{"Data":"Gr\u00fc\u00dfe","Charset":"iso-8859-1"},
        "Body":{"Text":{"Data":"Hall\u00f6chen\n"},"Html":{"Data":"<p>Hall\u00f6chen</p>"}},
        "Headers":[{"Name":"X-Order","Value":"10482"}],
        "Attachments":[{"FileName":"n\u00e4he.txt","RawContent":"bm90ZQ==","ContentType":"text/plain"},
        {"FileName":"logo.png","RawContent":"iVBORw==","ContentDisposition":"INLINE","ContentId":"logo"}]}}})";
    const QByteArray id = m_aws->send(request);
    const auto sent = m_aws->sent(id);
    QCOMPARE(sent.mail.to.size(), 4);
    QCOMPARE(sent.mail.subject, u"Grüße"_s);
    const auto message = mail::parse(sent.source);
    QVERIFY(message);
    QCOMPARE(message->text, u"Hallöchen\n"_s);
    QCOMPARE(message->html, u"<p>Hallöchen</p>"_s);
    QCOMPARE(valueOf(u"From"_s, sent.source), u"Joë <joe@example.com>"_s);
    QCOMPARE(valueOf(u"To"_s, sent.source), u"ann@example.org, bob@example.org"_s);
    QCOMPARE(valueOf(u"Cc"_s, sent.source), u"cy@example.org"_s);
    QCOMPARE(valueOf(u"Reply-To"_s, sent.source), u"desk@example.com"_s);
    QCOMPARE(valueOf(u"Subject"_s, sent.source), u"Grüße"_s);
    QCOMPARE(valueOf(u"X-Order"_s, sent.source), u"10482"_s);
    QCOMPARE(valueOf(u"Message-Id"_s, sent.source), u"<%1@email.amazonses.com>"_s.arg(QString::fromLatin1(id)));
    QVERIFY(!sent.source.contains("eve@example.org"));
    QVERIFY(sent.source.contains("Subject: =?iso-8859-1?"));
    QVERIFY(sent.source.contains("bm90ZQ=="));
    QVERIFY(sent.source.contains("Content-Type: image/png"));
    QVERIFY(sent.source.contains("Content-Disposition: inline"));
    QVERIFY(sent.source.contains("<logo>"));
    QCOMPARE(sent.source.count("\r\n"), sent.source.count('\n'));
}

// clang-format off
void TestSending::playsTheMailboxSimulator_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<SentEvent>>("events");
    const auto send = SentEvent::Send, delivery = SentEvent::Delivery, bounce = SentEvent::Bounce;
    QTest::newRow("anybody") << "to@example.net"_ba << Outcome::Delivered << QList{send, delivery};
    QTest::newRow("success") << "success@simulator.amazonses.com"_ba << Outcome::Delivered << QList{send, delivery};
    QTest::newRow("bounce") << "bounce@simulator.amazonses.com"_ba << Outcome::Bounced << QList{send, bounce};
    QTest::newRow("bounce with a label") << "bounce+1@simulator.amazonses.com"_ba << Outcome::Bounced << QList{send, bounce};
    QTest::newRow("bounce elsewhere") << "bounce@example.net"_ba << Outcome::Delivered << QList{send, delivery};
    QTest::newRow("bounce in capitals") << "Bounce@simulator.amazonses.com"_ba << Outcome::Bounced << QList{send, bounce};
    QTest::newRow("out of the office") << "ooto@simulator.amazonses.com"_ba << Outcome::Delivered << QList{send, delivery, SentEvent::AutomaticResponse};
    QTest::newRow("complaint") << "complaint@simulator.amazonses.com"_ba << Outcome::Complaint << QList{send, delivery, SentEvent::Complaint};
    QTest::newRow("suppression list") << "suppressionlist@simulator.amazonses.com"_ba << Outcome::Suppressed << QList{send, bounce};
    QTest::newRow("the worst of several") << R"(to@example.net","bounce@simulator.amazonses.com","complaint@simulator.amazonses.com)"_ba << Outcome::Bounced << QList{send, delivery, bounce, delivery, SentEvent::Complaint};
}
// clang-format on

void TestSending::playsTheMailboxSimulator()
{
    QFETCH(QByteArray, to);
    QFETCH(Outcome, outcome);
    QFETCH(QList<SentEvent>, events);
    const auto sent = m_aws->sent(m_aws->send(SendingCase::mail(from, to)));
    QCOMPARE(sent.mail.outcome, outcome);
    QList<SentEvent> found;
    for (const auto &each : sent.events)
        found += each.event;
    QCOMPARE(found, events);
    for (qsizetype i = 0; i < sent.events.size(); ++i)
        QCOMPARE(sent.events[i].time, m_aws->context.now.addSecs(i));
    if (found.last() == SentEvent::AutomaticResponse)
        QCOMPARE(sent.events.last().detail, u"x@example.com"_s); // where bounces go, too
    if (to.startsWith("bounce@sim"))
        QCOMPARE(sent.events.last().detail, u"Permanent, General: 550 5.1.1 user unknown"_s);
}

void TestSending::publishesToDestinationsThatAreEnabled()
{
    m_aws->object("POST", "/v2/email/configuration-sets", R"({"ConfigurationSetName":"watched"})");
    const QByteArray destination = R"("Enabled":%2,"MatchingEventTypes":[%3],)"
                                   R"("EventBridgeDestination":{"EventBusArn":)"
                                   R"("arn:aws:events:us-east-1:123456789012:event-bus/default"}}})";
    const auto add = [&](const QByteArray &name, const QByteArray &isEnabled, const QByteArray &types) {
        QByteArray body = R"({"EventDestinationName":")" + name + R"(","EventDestination":{)" + destination;
        body.replace("%2", isEnabled).replace("%3", types);
        m_aws->object("POST", "/v2/email/configuration-sets/watched/event-destinations", body);
    };
    add("all", "true", R"("SEND","DELIVERY")");
    add("off", "false", R"("SEND")");
    const auto events =
        m_aws->sent(m_aws->send(SendingCase::mail(from, to, R"("ConfigurationSetName":"watched",)"))).events;
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].published, QList{u"all"_s});
    QCOMPARE(events[0].disabled, QList{u"off"_s});
    QCOMPARE(events[1].published, QList{u"all"_s});
    QCOMPARE(events[1].disabled, QList<QString>());
}

void TestSending::findsAVirus_data()
{
    const QByteArray eicar = QByteArray(R"(X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-)") + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("attached") << SendingCase::mail(from, to).replace(
        R"("Body":)", R"("Attachments":[{"FileName":"a.txt","RawContent":")" + eicar.toBase64() + R"("}],"Body":)");
    const QByteArray head = "From: x@example.com\r\nTo: to@example.net\r\nContent-Type: multipart/mixed; "
                            "boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b\r\n";
    QTest::newRow("in a raw message") << SendingCase::raw(
        head + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n" + eicar.toBase64()
        + "\r\n--b--\r\n");
}

/// The mail is taken, counts, and is rejected afterwards.
void TestSending::findsAVirus()
{
    QFETCH(QByteArray, request);
    const auto sent = m_aws->sent(m_aws->send(request));
    QCOMPARE(sent.mail.outcome, Outcome::Rejected);
    QCOMPARE(sent.events.size(), 1);
    QCOMPARE(sent.events[0].event, SentEvent::Reject);
    QCOMPARE(sent.events[0].detail, u"Bad content"_s);
    QCOMPARE(m_aws->object("GET", "/v2/email/account")["SendQuota"_L1]["SentLast24Hours"_L1].toDouble(), 1.0);
}

/// SES guide, "Unsupported attachment types".
void TestSending::rejectsAttachmentsByType_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("rejected"); // the extension; none: the mail is delivered
    static const QStringList extensions =
        u"ade adp app asp bas bat cer chm cmd com cpl crt csh der exe fxp gadget hlp hta inf ins isp its js jse ksh "
        "lib lnk mad maf mag mam maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msh1xml "
        "msh2xml msi msp mst ops pcd pif plg prf prg reg scf scr sct shb shs sys ps1 ps1xml ps2 ps2xml psc1 psc2 tmp "
        "url vb vbe vbs vps vsmacros vss vst vsw vxd ws wsc wsf wsh xnk"_s.split(u' ');
    for (const QString &extension : extensions)
        QTest::addRow(".%s", qPrintable(extension)) << "file." + extension.toLatin1() << extension;
    QTest::newRow("in capitals") << "SETUP.EXE"_ba << u"exe"_s;
    QTest::newRow("in both cases") << "Script.Vbs"_ba << u"vbs"_s;
    QTest::newRow("after another one") << "invoice.pdf.exe"_ba << u"exe"_s;
    QTest::newRow("before another one") << "setup.exe.pdf"_ba << QString();
    QTest::newRow("with a blank behind it") << "setup.exe "_ba << u"exe"_s;
    QTest::newRow("with a dot behind it") << "setup.exe."_ba << u"exe"_s;
    QTest::newRow("with dots and blanks behind it") << "setup.exe. .. "_ba << u"exe"_s;
    QTest::newRow("with a dot behind another one") << "setup.exe.pdf."_ba << QString();
    QTest::newRow("dots alone") << "..."_ba << QString();
    QTest::newRow("nothing else") << ".exe"_ba << u"exe"_s;
    QTest::newRow("no extension") << "exe"_ba << QString();
    QTest::newRow("one that begins so") << "table.exec"_ba << QString();
    for (const char *name : {"a.pdf", "a.docx", "a.zip", "a.json", "a.png", "a.p7s", "a."})
        QTest::newRow(name) << QByteArray(name) << QString();
}

/// Each taken, as simple content and raw; both count.
void TestSending::rejectsAttachmentsByType()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, rejected);
    const QByteArray attached =
        SendingCase::mail(from, to).replace(R"("Body":)",
                                            R"("Attachments":[{"FileName":"a.txt","RawContent":"eA=="},{"FileName":")"
                                                + name + R"(","RawContent":"eA=="}],"Body":)");
    const QByteArray head = "From: x@example.com\r\nTo: to@example.net\r\nContent-Type: multipart/mixed; "
                            "boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b\r\n";
    const QByteArray disposed =
        head + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n\r\nx\r\n--b--\r\n";
    const QByteArray typed = head + "Content-Type: application/x; name=\"" + name + "\"\r\n\r\nx\r\n--b--\r\n";
    for (const QByteArray &request : {attached, SendingCase::raw(disposed), SendingCase::raw(typed)}) {
        const auto sent = m_aws->sent(m_aws->send(request));
        QCOMPARE(sent.mail.outcome, rejected.isEmpty() ? Outcome::Delivered : Outcome::Rejected);
        if (rejected.isEmpty())
            continue;
        QCOMPARE(sent.events.size(), 1);
        QCOMPARE(sent.events[0].event, SentEvent::Reject);
        QCOMPARE(sent.events[0].detail, u"Bad content: attachments of the type .%1 are not supported"_s.arg(rejected));
    }
    QCOMPARE(m_aws->object("GET", "/v2/email/account")["SendQuota"_L1]["SentLast24Hours"_L1].toDouble(), 3.0);
}

void TestSending::tagsMails()
{
    m_aws->configurationSet(u"set-a"_s);
    const auto simple = m_aws->sent(m_aws->send(SendingCase::mail(
        from, to, R"("ConfigurationSetName":"set-a","EmailTags":[{"Name":"campaign","Value":"spring"}],)")));
    QCOMPARE(simple.tags,
             (QList<ses::MessageTag>{{u"ses:operation"_s, u"SendEmail"_s},
                                     {u"ses:configuration-set"_s, u"set-a"_s},
                                     {u"ses:source-ip"_s, u"127.0.0.1"_s},
                                     {u"ses:from-domain"_s, u"example.com"_s},
                                     {u"ses:caller-identity"_s, u"root"_s},
                                     {u"campaign"_s, u"spring"_s}}));
    const auto raw = m_aws->sent(m_aws->send(
        SendingCase::raw("From: x@example.com\r\nTo: to@example.net\r\nX-SES-CONFIGURATION-SET: set-a\r\n\r\nHi\r\n")));
    QCOMPARE(raw.tags.first().value, u"SendRawEmail"_s);
    QCOMPARE(raw.mail.configurationSet, u"set-a"_s);
}

/// SES guide, "Specify your configuration set when you send email": tags of the request are not joined with them.
void TestSending::takesTagsOfAHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QList<ses::MessageTag>>("tags");
    using Tags = QList<ses::MessageTag>;
    const ses::MessageTag spring{u"campaign"_s, u"spring"_s}, web{u"channel"_s, u"web"_s};
    const QByteArray given = R"("EmailTags":[{"Name":"campaign","Value":"autumn"}],)";
    // clang-format off
    QTest::newRow("none") << ""_ba << ""_ba << Tags();
    QTest::newRow("one") << "X-SES-MESSAGE-TAGS: campaign=spring\r\n"_ba << ""_ba << Tags{spring};
    QTest::newRow("two") << "X-SES-MESSAGE-TAGS: campaign=spring, channel=web\r\n"_ba << ""_ba << Tags{spring, web};
    QTest::newRow("folded, in lower case") << "x-ses-message-tags:\r\n campaign=spring,\r\n\tchannel=web\r\n"_ba << ""_ba << Tags{spring, web};
    QTest::newRow("blanks, and a comma at the end") << "X-SES-MESSAGE-TAGS:  campaign = spring ,channel=web, \r\n"_ba << ""_ba << Tags{spring, web};
    QTest::newRow("the first header") << "X-SES-MESSAGE-TAGS: campaign=spring\r\nX-SES-MESSAGE-TAGS: channel=web\r\n"_ba << ""_ba << Tags{spring};
    QTest::newRow("an empty header") << "X-SES-MESSAGE-TAGS:\r\n"_ba << ""_ba << Tags();
    QTest::newRow("of the request") << ""_ba << given << Tags{{u"campaign"_s, u"autumn"_s}};
    QTest::newRow("of both") << "X-SES-MESSAGE-TAGS: campaign=spring, channel=web\r\n"_ba << given << Tags{{u"campaign"_s, u"autumn"_s}};
    QTest::newRow("none of the request") << "X-SES-MESSAGE-TAGS: channel=web\r\n"_ba << R"("EmailTags":[],)"_ba << Tags{web};
    // clang-format on
}

void TestSending::takesTagsOfAHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, more);
    QFETCH(QList<ses::MessageTag>, tags);
    const QByteArray source = header + "From: x@example.com\r\nTo: to@example.net\r\n\r\nHi\r\n";
    const auto sent = m_aws->sent(m_aws->send(SendingCase::raw(source, more)));
    QCOMPARE(sent.tags.first(), (ses::MessageTag{u"ses:operation"_s, u"SendRawEmail"_s}));
    QList<ses::MessageTag> own;
    std::ranges::copy_if(sent.tags, std::back_inserter(own), [](const auto &tag) { return !tag.name.contains(u':'); });
    QCOMPARE(own, tags);
    QCOMPARE(sent.source, source);
}

/// SES takes them away before it sends; what is kept is what the sender wrote.
void TestSending::keepsFromRecipientsWhatIsForSes()
{
    m_aws->configurationSet(u"set-a"_s);
    const QByteArray arn = "arn:aws:ses:us-east-1:123456789012:identity/example.com\r\n";
    const QByteArray seen = "From: x@example.com\r\nTo: to@example.net\r\n\r\nX-SES-MESSAGE-TAGS: no header\r\n";
    const QByteArray source = "X-SES-CONFIGURATION-SET: set-a\r\nX-SES-MESSAGE-TAGS: a=1,\r\n b=2\r\nX-SES-SOURCE-ARN: "
        + arn + "X-SES-FROM-ARN: " + arn + "X-SES-RETURN-PATH-ARN: " + arn + seen;
    const QByteArray id = m_aws->send(SendingCase::raw(source));
    QCOMPARE(m_aws->sent(id).source, source);
    const auto delivered = *wire::decodeResponse<simulation::GetDeliveredMail>(
        m_aws->ask("GET", "/simulator/sent-mails/" + id + "/delivered"));
    QCOMPARE(delivered.source, seen);
}

void TestSending::listsNewestFirstByPages()
{
    QByteArrayList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(m_aws->send(SendingCase::mail(from, to)));
    QByteArray next;
    QByteArrayList listed;
    int pages = 0;
    do {
        const auto page = m_aws->object("GET", "/simulator/sent-mails?PageSize=2" + next);
        QCOMPARE(page["Total"_L1].toInt(), 5);
        for (const auto &each : page["Mails"_L1].toArray())
            listed += each.toObject()["MessageId"_L1].toString().toLatin1();
        const QByteArray token = page["NextToken"_L1].toString().toUtf8().toPercentEncoding();
        next = token.isEmpty() ? QByteArray() : "&NextToken=" + token;
        ++pages;
    } while (!next.isEmpty());
    QCOMPARE(listed, ids);
    QCOMPARE(pages, 3);
    QCOMPARE(m_aws->refusal("GET", "/simulator/sent-mails?NextToken=zzz"),
             u"400 BadRequestException: Invalid NextToken <zzz>."_s);
    QCOMPARE(m_aws->refusal("GET", "/simulator/sent-mails/none"),
             u"404 NotFoundException: Mail none does not exist."_s);
}

void TestSending::deletesWithoutGivingQuotaBack()
{
    const QByteArray gone = m_aws->send(SendingCase::mail(from, to)), kept = m_aws->send(SendingCase::mail(from, to));
    m_aws->object("POST", "/simulator/sent-mails/delete", R"({"MessageIds":[")" + gone + R"(","unknown"]})");
    QCOMPARE(m_aws->ask("GET", "/simulator/sent-mails/" + gone).status, 404);
    QVERIFY(!m_aws->sent(kept).source.isEmpty());
    QCOMPARE(store::numberOf(m_aws->database->run(u"SELECT COUNT(*) FROM sent_sources"_s)), 1);
    QCOMPARE(m_aws->object("GET", "/v2/email/account")["SendQuota"_L1]["SentLast24Hours"_L1].toDouble(), 2.0);
}

void TestSending::notesTheMailbox()
{
    m_aws->context.notices.clear();
    m_aws->send(SendingCase::mail(from, to));
    QCOMPARE(m_aws->context.notices, (QStringList{u"mailbox"_s, u"account"_s}));
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"

#include "core/mail/envelope.h"
#include "core/mail/letter.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Letters to several with attachments, and what the headers of a mail say about its way.
class TestLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhatItIsGiven_data();
    void hasWhatItIsGiven();
    void writesInTheCharsetThatIsAskedFor_data();
    void writesInTheCharsetThatIsAskedFor();
    void keepsAttachmentsWhole();
    void composesTheSameBytes();
    void writesTheHeaderLineByLine();
    void saysTheVersionOnce();
    void knowsCharsets();
    void readsEnvelopes();
    void readsEnvelopesOfAnything_data();
    void readsEnvelopesOfAnything();
    void keepsFromRecipientsWhatIsNotForThem_data();
    void keepsFromRecipientsWhatIsNotForThem();
    void namesWhatIsEnclosed_data();
    void namesWhatIsEnclosed();
    void decodesNames_data();
    void decodesNames();
};

namespace {

mail::Letter letter()
{
    return {
        .from = u"Ann <ann@example.com>"_s,
        .to = {u"bob@example.org"_s},
        .subject = {u"Hi"_s},
        .date = QDateTime::fromString(u"2025-11-21T23:50:07Z"_s, Qt::ISODate),
        .messageId = u"1@example.com"_s,
        .text = mail::WrittenText{u"Hello\n"_s},
    };
}

QStringList namesIn(const QByteArray &source)
{
    QStringList names;
    for (const mail::Part &part : mail::partsOf(source)) {
        if (!part.fileName.isEmpty())
            names += part.fileName;
    }
    return names;
}

} // namespace

void TestLetter::hasWhatItIsGiven_data()
{
    QTest::addColumn<bool>("hasText");
    QTest::addColumn<bool>("hasHtml");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("text") << true << false << "text/plain; charset=utf-8"_ba;
    QTest::newRow("HTML") << false << true << "text/html; charset=utf-8"_ba;
    QTest::newRow("both") << true << true << "multipart/alternative"_ba;
}

void TestLetter::hasWhatItIsGiven()
{
    QFETCH(bool, hasText);
    QFETCH(bool, hasHtml);
    QFETCH(QByteArray, type);
    auto draft = letter();
    if (!hasText)
        draft.text.reset();
    if (hasHtml)
        draft.html = mail::WrittenText{u"<p>Grüße</p>\n"_s};
    const auto source = mail::compose(draft);
    const auto message = mail::parse(source);
    QVERIFY(message);
    QCOMPARE(message->text, hasText ? u"Hello\n"_s : QString());
    QCOMPARE(message->html, hasHtml ? u"<p>Grüße</p>\n"_s : QString());
    QVERIFY2(source.contains("Content-Type: " + type), source);
}

void TestLetter::writesInTheCharsetThatIsAskedFor_data()
{
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("none") << QString() << u"Grüße\n"_s << "utf-8"_ba
                          << "Gr=C3=BC=C3=9Fe"_ba;
    QTest::newRow("Latin") << u"ISO-8859-1"_s << u"Grüße\n"_s << "ISO-8859-1"_ba
                           << "Gr=FC=DFe"_ba;
    QTest::newRow("one that has not all of it") << u"ISO-8859-1"_s << u"Żółw\n"_s << "utf-8"_ba
                                                << "=C5=BB"_ba;
    QTest::newRow("with bytes of 0") << u"UTF-16BE"_s << u"A\n"_s << "UTF-16BE"_ba
                                     << "=00A"_ba;
}

void TestLetter::writesInTheCharsetThatIsAskedFor()
{
    QFETCH(QString, charset);
    QFETCH(QString, text);
    QFETCH(QByteArray, declared);
    QFETCH(QByteArray, written);
    auto draft = letter();
    draft.text = mail::WrittenText{text, charset};
    const auto source = mail::compose(draft);
    QVERIFY2(source.contains("Content-Type: text/plain; charset=" + declared), source);
    QVERIFY2(source.contains(written), source);
}

void TestLetter::keepsAttachmentsWhole()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    auto draft = letter();
    using Encoding = mail::Enclosure::Encoding;
    for (const auto encoding : {Encoding::Base64, Encoding::QuotedPrintable})
        draft.enclosures.append({.content = all, .name = u"all.bin"_s, .encoding = encoding});
    draft.enclosures.append({.content = "seven", .name = u"seven.txt"_s, .encoding = Encoding::SevenBit});
    const auto source = mail::compose(draft);
    const auto parts = mail::partsOf(source);
    QVERIFY(std::ranges::count(parts, all, &mail::Part::content) > 0);
    QCOMPARE(std::ranges::count(parts, "seven"_ba, &mail::Part::content), 1);
    QVERIFY(source.contains(all.toBase64().first(60)));
    QVERIFY(source.contains("\r\n\r\nseven"));
    QCOMPARE(mail::parse(source)->text, u"Hello\n"_s);
}

void TestLetter::composesTheSameBytes()
{
    auto draft = letter();
    draft.html = mail::WrittenText{u"<p>Hello</p>"_s};
    draft.enclosures.append({.content = "x", .name = u"x.txt"_s});
    QCOMPARE(mail::compose(draft), mail::compose(draft));
}

void TestLetter::writesTheHeaderLineByLine()
{
    auto draft = letter();
    draft.from = u"Jörg <joerg@example.com>"_s;
    draft.to = {u"bob@example.org"_s, u"not an address"_s, u"\"Smith, Ann\" <ann.smith@subdomain.example.org>"_s,
                u"Carol <carol@example.org>"_s};
    draft.replyTo = {u"x@ü.example"_s};
    draft.subject = {u"A subject that is so long that it has to go on in a second line of the header\n"_s};
    draft.headers = {{u"X-Note"_s, u"für alle"_s}, {u"X-Empty"_s, {}}};
    const QByteArray source = mail::compose(draft);
    QCOMPARE(source.first(source.indexOf("\r\n\r\n") + 4),
             "Date: Fri, 21 Nov 2025 23:50:07 +0000\r\n"
             "From: =?iso-8859-1?b?SvZyZw==?= <joerg@example.com>\r\n"
             "Reply-To: x@xn--tda.example\r\n"
             "Subject: A subject that is so long that it has to go on in a second line of\r\n"
             " the header\r\n"
             "To: bob@example.org, \"Smith, Ann\" <ann.smith@subdomain.example.org>, Carol\r\n"
             "\t<carol@example.org>\r\n"
             "Message-Id: <1@example.com>\r\n"
             "X-Note: =?UTF-8?B?ZsO8cg==?= alle\r\n"
             "X-Empty: \r\n"
             "MIME-Version: 1.0\r\n"
             "Content-Type: text/plain; charset=utf-8\r\n"
             "Content-Transfer-Encoding: quoted-printable\r\n\r\n"_ba);
}

void TestLetter::saysTheVersionOnce()
{
    auto draft = letter();
    draft.headers = {{u"mime-version"_s, u"1.0"_s}};
    QCOMPARE(mail::compose(draft).toLower().count("mime-version:"), 1);
}

void TestLetter::knowsCharsets()
{
    QVERIFY(mail::isCharset(u"UTF-8"_s));
    QVERIFY(mail::isCharset(u"iso-8859-15"_s));
    QVERIFY(mail::isCharset(u"Shift_JIS"_s));
    QVERIFY(!mail::isCharset(u"klingon"_s));
}

void TestLetter::readsEnvelopes()
{
    const auto envelope =
        mail::envelopeOf("Return-Path: <bounces@example.com>\r\nFrom: \"Ann, of sales\" <ann@example.com>\r\n"
                         "Sender: desk@example.com\r\nTo: Bob <bob@example.org>, cy@example.org\r\n"
                         "Cc: dan@example.org\r\nBcc: eve@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
                         "X-SES-CONFIGURATION-SET: set-a\r\nx-ses-message-tags: a=b,\r\n c=d\r\n"
                         "X-SES-SOURCE-ARN: arn:1\r\nX-SES-SOURCE-ARN: arn:second\r\nX-SES-FROM-ARN: arn:2\r\n"
                         "X-SES-RETURN-PATH-ARN: arn:3\r\n\r\nHi\r\n");
    QCOMPARE(envelope,
             (mail::Envelope{
                 .from = {u"\"Ann, of sales\" <ann@example.com>"_s},
                 .sender = u"desk@example.com"_s,
                 .returnPath = u"<bounces@example.com>"_s,
                 .to = {u"Bob <bob@example.org>"_s, u"cy@example.org"_s},
                 .cc = {u"dan@example.org"_s},
                 .bcc = {u"eve@example.org"_s},
                 .subject = u"Grüße"_s,
                 .configurationSet = u"set-a"_s,
                 .messageTags = u"a=b, c=d"_s,
                 .sourceArn = u"arn:1"_s,
                 .fromArn = u"arn:2"_s,
                 .returnPathArn = u"arn:3"_s,
             }));
}

void TestLetter::readsEnvelopesOfAnything_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a word") << "hello"_ba;
    QTest::newRow("a body") << "\r\nhello\r\n"_ba;
    QTest::newRow("bytes") << "\0\xff\n\n"_ba;
}

void TestLetter::readsEnvelopesOfAnything()
{
    QFETCH(QByteArray, source);
    QCOMPARE(mail::envelopeOf(source), mail::Envelope());
    QCOMPARE(namesIn(source), QStringList());
}

void TestLetter::keepsFromRecipientsWhatIsNotForThem_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("delivered");
    QTest::newRow("none") << "A: 1\r\n\r\nBcc: body\r\n"_ba
                          << "A: 1\r\n\r\nBcc: body\r\n"_ba;
    QTest::newRow("between others") << "A: 1\r\nBcc: x\r\nB: 2\r\n\r\nHi"_ba
                                    << "A: 1\r\nB: 2\r\n\r\nHi"_ba;
    QTest::newRow("folded") << "Bcc: x,\r\n y,\r\n\tz\r\nB: 2\r\n\r\n"_ba
                            << "B: 2\r\n\r\n"_ba;
    QTest::newRow("in another case, twice") << "BCC: x\nbcc : y\nB: 2\n\nHi\n"_ba
                                            << "B: 2\n\nHi\n"_ba;
    QTest::newRow("at the end") << "A: 1\r\nBcc: x"_ba
                                << "A: 1\r\n"_ba;
    QTest::newRow("one that only begins so") << "Bcc-Note: x\r\n\r\n"_ba
                                             << "Bcc-Note: x\r\n\r\n"_ba;
    QTest::newRow("what only SES reads")
        << "X-SES-CONFIGURATION-SET: a\r\nx-ses-message-tags: a=b,\r\n c=d\r\nA: 1\r\nX-SES-SOURCE-ARN: a\r\n"
           "X-SES-FROM-ARN: a\r\nX-SES-RETURN-PATH-ARN: a\r\nX-SES-SOURCE-ARN: b\r\n\r\nX-SES-FROM-ARN: body\r\n"_ba
        << "A: 1\r\n\r\nX-SES-FROM-ARN: body\r\n"_ba;
    QTest::newRow("headers of one's own") << "X-Order: 1\r\nX-SES-Note: 2\r\n\r\n"_ba
                                          << "X-Order: 1\r\nX-SES-Note: 2\r\n\r\n"_ba;
}

void TestLetter::keepsFromRecipientsWhatIsNotForThem()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, delivered);
    QCOMPARE(mail::delivered(source), delivered);
}

void TestLetter::namesWhatIsEnclosed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("names");
    const auto mail = [](const QByteArray &headers, const QByteArray &body = "eA==", const QByteArray &boundary = "b") {
        return "From: x@example.com\r\nContent-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary
            + "\r\n\r\nHi\r\n--" + boundary + "\r\n" + headers + "\r\n\r\n" + body + "\r\n--" + boundary + "--\r\n";
    };
    const QByteArray inner = mail("Content-Disposition: attachment; filename=b.txt", "eA==", "inner");
    // clang-format off
    QTest::newRow("nothing") << mail("Content-Type: text/plain") << QStringList();
    QTest::newRow("by its disposition") << mail("Content-Disposition: attachment; filename=\"a b.txt\"") << QStringList{u"a b.txt"_s};
    QTest::newRow("by its type") << mail("Content-Type: application/pdf; name=a.pdf") << QStringList{u"a.pdf"_s};
    QTest::newRow("by both") << mail("Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=b.pdf") << QStringList{u"b.pdf"_s};
    QTest::newRow("shown within the text") << mail("Content-Disposition: inline; filename=logo.png") << QStringList{u"logo.png"_s};
    QTest::newRow("encoded") << mail("Content-Disposition: attachment; filename*=utf-8''n%C3%A4he.txt") << QStringList{u"nähe.txt"_s};
    QTest::newRow("without parts") << "From: x@example.com\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx"_ba << QStringList{u"a.txt"_s};
    QTest::newRow("in an enclosed mail") << mail("Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml", inner) << QStringList{u"a.eml"_s, u"b.txt"_s};
    // clang-format on
}

void TestLetter::namesWhatIsEnclosed()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(source), names);
}

void TestLetter::decodesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("as it is read") << u"Grüße, Ann"_s << u"Grüße, Ann"_s;
    QTest::newRow("base64") << u"=?UTF-8?B?TWFya2V0aW5nIHRlYW0=?="_s << u"Marketing team"_s;
    QTest::newRow("quoted, in two words") << u"=?utf-8?q?Gr=C3=BC?= =?utf-8?q?=C3=9Fe?="_s << u"Grüße"_s;
    QTest::newRow("old character set") << u"Ann =?iso-8859-1?Q?Gr=FC=DFe?= x"_s << u"Ann Grüße x"_s;
    QTest::newRow("cut off") << u"=?UTF-8?B?broken"_s << u"=?UTF-8?B?broken"_s;
}

void TestLetter::decodesNames()
{
    QFETCH(QString, name);
    QTEST(mail::decodedName(name), "decoded");
}

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"

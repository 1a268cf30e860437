#include "core/mail/message.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Mails as they are written and read: what is composed is read again, and what is none is told.
class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItComposed();
    void composesTheSameBytes();
    void endsLinesAsMailDoes();
    void reads_data();
    void reads();
    void readsOldCharacterSets();
    void keepsHeadersInTheirOrder();
    void refuses_data();
    void refuses();
};

namespace {

mail::Draft draft()
{
    return {
        .fromName = u"Amazon Web Services"_s,
        .fromAddress = u"no-reply-aws@amazon.com"_s,
        .to = u"ann@example.org"_s,
        .subject = u"Grüße – from São Paulo, and a subject that is a good deal longer than a line of a header may be"_s,
        .date = QDateTime::fromString(u"2025-11-21T23:50:07Z"_s, Qt::ISODate),
        .messageId = u"0100-1@email.amazonses.com"_s,
        .text = u"Dear Ann,\n\nhttps://example.org/?a=1&b=%40"_s + QString(200, u'x') + u"\n.\nFrom here\n"_s,
        .html = u"<p>Dear Ann – <a href=\"https://example.org/?a=1&amp;b=%40\">link</a></p>\n"_s,
    };
}

QString valueOf(const mail::Message &message, const QString &name)
{
    for (const auto &header : message.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

void TestMessage::readsWhatItComposed()
{
    const auto message = mail::parse(mail::compose(draft()));
    QVERIFY(message);
    QCOMPARE(message->text, draft().text);
    QCOMPARE(message->html, draft().html);
    QCOMPARE(valueOf(*message, u"Subject"_s), draft().subject);
    QCOMPARE(valueOf(*message, u"From"_s), u"Amazon Web Services <no-reply-aws@amazon.com>"_s);
    QCOMPARE(valueOf(*message, u"To"_s), u"ann@example.org"_s);
    QCOMPARE(valueOf(*message, u"Date"_s), u"Fri, 21 Nov 2025 23:50:07 +0000"_s);
    QCOMPARE(valueOf(*message, u"Message-Id"_s), u"<0100-1@email.amazonses.com>"_s);
    QVERIFY(valueOf(*message, u"Content-Type"_s).startsWith(u"multipart/alternative"_s));
}

void TestMessage::composesTheSameBytes()
{
    QCOMPARE(mail::compose(draft()), mail::compose(draft()));
    auto other = draft();
    other.messageId = u"0100-2@email.amazonses.com"_s;
    QVERIFY(mail::compose(other) != mail::compose(draft()));
}

void TestMessage::endsLinesAsMailDoes()
{
    const auto source = mail::compose(draft());
    QCOMPARE(source.count("\r\n"), source.count('\n'));
    for (const QByteArray &line : source.split('\n'))
        QVERIFY2(line.size() <= 998, line.constData()); // RFC 5322, 2.1.1
}

void TestMessage::reads_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << "Subject: a\n\nHello\n"_ba << u"Hello\n"_s << QString();
    QTest::newRow("only HTML") << "Content-Type: text/html\n\n<b>x</b>"_ba << QString() << u"<b>x</b>"_s;
    QTest::newRow("base64") << "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nw6Q=\n"_ba
                            << u"ä"_s << QString();
    QTest::newRow("parts within parts")
        << "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n"
           "--b\n\none\n--b\nContent-Type: text/html\n\n<i>one</i>\n--b--\n--a\n\ntwo\n--a--\n"_ba
        << u"one"_s << u"<i>one</i>"_s;
    QTest::newRow("no body") << "Subject: a\n\n"_ba << QString() << QString();
}

void TestMessage::reads()
{
    QFETCH(QByteArray, source);
    const auto message = mail::parse(source);
    QVERIFY(message);
    QTEST(message->text, "text");
    QTEST(message->html, "html");
}

void TestMessage::readsOldCharacterSets()
{
    const auto message = mail::parse("Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\nContent-Type: text/plain; "
                                     "charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nGr\xfc\xdf"
                                     "e");
    QVERIFY(message);
    QCOMPARE(message->text, u"Grüße"_s);
    QCOMPARE(valueOf(*message, u"Subject"_s), u"Grüße"_s);
}

void TestMessage::keepsHeadersInTheirOrder()
{
    const auto message = mail::parse("Received: from a\n by b\nSubject: s\nReceived: from c\nX-Own: 1\n\n");
    QVERIFY(message);
    QCOMPARE(message->headers,
             (QList<mail::Header>{{u"Received"_s, u"from a by b"_s},
                                  {u"Subject"_s, u"s"_s},
                                  {u"Received"_s, u"from c"_s},
                                  {u"X-Own"_s, u"1"_s}}));
}

void TestMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no header") << "just some words that are no header\nand no more\n"_ba;
    QTest::newRow("a multipart without parts") << "Content-Type: multipart/mixed; boundary=a\n\nnothing of that\n"_ba;
    QTest::newRow("bytes") << QByteArray("\0\1\2\3\4", 5);
}

void TestMessage::refuses()
{
    QFETCH(QByteArray, source);
    QVERIFY(!mail::parse(source));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"

#include "ui/pages/identityfields/addressrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Remark;

/// What may be typed as an email address, and what is said of the rest (console.md 5.1).
class TestAddressRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddresses_data();
    void takesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
};

void TestAddressRules::takesAddresses_data()
{
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("usual") << u"joe@example.com"_s;
    QTest::newRow("plus, equals, underscore") << u"joe+a=b_c@example.com"_s;
    QTest::newRow("dots and signs") << u"joe.o'hara!#$%&*/?^`{|}~-1@example.com"_s;
    QTest::newRow("capitals") << u"Joe@Example.COM"_s;
    QTest::newRow("pasted line end") << u"joe@example.com\r\n"_s;
    QTest::newRow("Punycode") << u"joe@xn--mnchen-3ya.de"_s;
    QTest::newRow("domain without a dot") << u"joe@localhost"_s; // the service decides
    QTest::newRow("64 before the @") << QString(64, u'j') + u"@example.com"_s;
    QTest::newRow("320 in all") << QString(64, u'j') + u'@' + (QString(63, u'd') + u'.').repeated(3) + QString(63, u'd');
    // clang-format on
}

void TestAddressRules::takesAddresses()
{
    QFETCH(QString, text);
    QCOMPARE(ui::addressRemark(u"Email address"_s, text), Remark());
}

void TestAddressRules::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const QString sides = u"Enter an address with text on both sides of one @. Email address: “%1”"_s;
    const QString letters =
        u"Enter letters a to z, digits and characters as + = _ - . only before the @; “%1” is none of them. Email address: “%2”"_s;
    const QString dots =
        u"Enter single dots only, and none at the beginning or directly before the @. Email address: “%1”"_s;
    // clang-format off
    QTest::newRow("empty") << QString() << u"Enter an email address, for example username@example.com"_s;
    QTest::newRow("spaces only") << u" \n"_s << u"Enter an email address, for example username@example.com"_s;
    QTest::newRow("nothing before") << u"@example.com"_s << sides.arg(u"@example.com"_s);
    QTest::newRow("nothing behind") << u"joe@"_s << sides.arg(u"joe@"_s);
    QTest::newRow("no @") << u"example.com"_s << sides.arg(u"example.com"_s);
    QTest::newRow("two @") << u"joe@x@example.com"_s << sides.arg(u"joe@x@example.com"_s);
    QTest::newRow("two addresses") << u"a@example.com, b@example.com"_s << sides.arg(u"a@example.com, b@example.com"_s);
    QTest::newRow("umlaut") << u"jörg@example.com"_s << letters.arg(u"ö"_s, u"jörg@example.com"_s);
    QTest::newRow("name and brackets") << u"<joe@example.com>"_s << letters.arg(u"<"_s, u"<joe@example.com>"_s);
    QTest::newRow("quoted") << u"\"joe\"@example.com"_s << letters.arg(u"\""_s, u"\"joe\"@example.com"_s);
    QTest::newRow("space") << u"joe smith@example.com"_s << u"Enter an address without spaces and line breaks. Email address: “joe smith@example.com”"_s;
    QTest::newRow("line break") << u"joe\nsmith@example.com"_s << u"Enter an address without spaces and line breaks. Email address: “joe↵smith@example.com”"_s;
    QTest::newRow("space behind") << u"joe@exam ple.com"_s << u"Enter a name without spaces and line breaks. Email address: “joe@exam ple.com”"_s;
    QTest::newRow("two dots") << u"joe..smith@example.com"_s << dots.arg(u"joe..smith@example.com"_s);
    QTest::newRow("dot first") << u".joe@example.com"_s << dots.arg(u".joe@example.com"_s);
    QTest::newRow("dot last") << u"joe.@example.com"_s << dots.arg(u"joe.@example.com"_s);
    QTest::newRow("IDN") << u"joe@münchen.de"_s << u"Enter the domain behind the @ in Punycode: xn--mnchen-3ya.de. Email address: “joe@münchen.de”"_s;
    QTest::newRow("empty label") << u"joe@example..com"_s << u"Enter a name without empty parts: dots stand between letters or digits. Email address: “joe@example..com”"_s;
    QTest::newRow("65 before the @") << QString(65, u'j') + u"@example.com"_s
        << u"Enter at most 64 characters before the @; these are 65. Email address: “"_s + QString(60, u'j') + u"…”"_s;
    QTest::newRow("321 in all") << QString(64, u'j') + u'@' + (QString(63, u'd') + u'.').repeated(4)
        << u"Enter at most 320 characters; these are 321. Email address: “"_s + QString(60, u'j') + u"…”"_s;
    // clang-format on
}

void TestAddressRules::refusesAddresses()
{
    QFETCH(QString, text);
    const Remark remark = ui::addressRemark(u"Email address"_s, text);
    QVERIFY(remark.isError());
    QTEST(remark.text, "message");
}

QTEST_APPLESS_MAIN(TestAddressRules)
#include "tst_addressrules.moc"

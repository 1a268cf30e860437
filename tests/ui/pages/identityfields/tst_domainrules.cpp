#include "ui/pages/identityfields/domainrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Remark;

/// What may be typed as a domain, and what is said of the rest (console.md 5.1).
class TestDomainRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDomains_data();
    void takesDomains();
    void refusesDomains_data();
    void refusesDomains();
    void warnsOfWww();
    void countsCharacters_data();
    void countsCharacters();
    void takesZones_data();
    void takesZones();
    void refusesZones_data();
    void refusesZones();
    void takesSubdomains_data();
    void takesSubdomains();
    void tidies_data();
    void tidies();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
};

namespace {

/// Of so many characters, in labels of up to 63.
QString nameOf(int length)
{
    QString name;
    while (length - name.size() > 64)
        name += QString(63, u'a') + u'.';
    return name + QString(length - name.size(), u'b');
}

} // namespace

void TestDomainRules::takesDomains_data()
{
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("usual") << u"example.com"_s;
    QTest::newRow("subdomain") << u"mail.shop.example.co.uk"_s;
    QTest::newRow("capitals") << u"Example.COM"_s;
    QTest::newRow("digits") << u"1and1.4ever"_s;
    QTest::newRow("inner hyphens") << u"my--shop.ex-ample.com"_s;
    QTest::newRow("punycode") << u"xn--mnchen-3ya.de"_s;
    QTest::newRow("dot at the end") << u"example.com."_s;
    QTest::newRow("pasted line end") << u"example.com\n"_s;
    QTest::newRow("pasted Windows line end") << u"example.com\r\n"_s;
    QTest::newRow("spaces and tabs around") << u"  example.com\t"_s;
    QTest::newRow("no-break space around") << QChar::Nbsp + u"example.com"_s;
    QTest::newRow("www without a dot") << u"wwwshop.com"_s;
    // clang-format on
}

void TestDomainRules::takesDomains()
{
    QFETCH(QString, text);
    QCOMPARE(ui::domainRemark(u"Domain"_s, text), Remark());
}

void TestDomainRules::refusesDomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const QString letters = u"Enter letters, digits, hyphens and dots only; “%1” is none of them."_s;
    const QString pasted = u"Enter a domain name without scheme, path and spaces, for example %1."_s;
    const QString empty = u"Enter a name without empty parts: dots stand between letters or digits."_s;
    const QString hyphen = u"Enter a name in which no part begins or ends with a hyphen."_s;
    // clang-format off
    QTest::newRow("empty") << QString() << u"Enter a domain name, for example example.com"_s;
    QTest::newRow("spaces only") << u" \n"_s << u"Enter a domain name, for example example.com"_s;
    QTest::newRow("dot only") << u"."_s << empty + u" Domain: “.”"_s;
    QTest::newRow("scheme") << u"https://pending.com/"_s << pasted.arg(u"pending.com"_s) + u" Domain: “https://pending.com/”"_s;
    QTest::newRow("scheme, port and path") << u"http://Pending.com:8080/a?b=c"_s << pasted.arg(u"pending.com"_s) + u" Domain: “http://Pending.com:8080/a?b=c”"_s;
    QTest::newRow("path") << u"pending.com/shop"_s << pasted.arg(u"pending.com"_s) + u" Domain: “pending.com/shop”"_s;
    QTest::newRow("scheme of nothing") << u"https://"_s << pasted.arg(u"example.com"_s) + u" Domain: “https://”"_s;
    QTest::newRow("space") << u"exam ple.com"_s << pasted.arg(u"example.com"_s) + u" Domain: “exam ple.com”"_s;
    QTest::newRow("line break") << u"example.com\nexample.org"_s << pasted.arg(u"example.com"_s) + u" Domain: “example.com↵example.org”"_s;
    QTest::newRow("address") << u"joe@example.org"_s << u"Enter a domain name without an @, for example example.org. Domain: “joe@example.org”"_s;
    QTest::newRow("@ only") << u"@"_s << u"Enter a domain name without an @, for example example.com. Domain: “@”"_s;
    QTest::newRow("port") << u"example.com:25"_s << letters.arg(u":"_s) + u" Domain: “example.com:25”"_s;
    QTest::newRow("single label") << u"localhost"_s << u"Enter a whole domain name, with its ending, for example example.com. Domain: “localhost”"_s;
    QTest::newRow("IP address") << u"192.0.2.1"_s << u"Enter a domain name, not an IP address. Domain: “192.0.2.1”"_s;
    QTest::newRow("empty label") << u"example..com"_s << empty + u" Domain: “example..com”"_s;
    QTest::newRow("dot first") << u".example.com"_s << empty + u" Domain: “.example.com”"_s;
    QTest::newRow("two dots at the end") << u"example.com.."_s << empty + u" Domain: “example.com..”"_s;
    QTest::newRow("hyphen first") << u"-shop.example.com"_s << hyphen + u" Domain: “-shop.example.com”"_s;
    QTest::newRow("hyphen last") << u"shop-.example.com"_s << hyphen + u" Domain: “shop-.example.com”"_s;
    QTest::newRow("underscore") << u"_dmarc.example.com"_s << letters.arg(u"_"_s) + u" Domain: “_dmarc.example.com”"_s;
    QTest::newRow("comma") << u"example,com"_s << letters.arg(u","_s) + u" Domain: “example,com”"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s << letters.arg(u"*"_s) + u" Domain: “*.example.com”"_s;
    QTest::newRow("umlaut") << u"münchen.de"_s << u"Enter the name in Punycode: xn--mnchen-3ya.de. Domain: “münchen.de”"_s;
    QTest::newRow("umlaut in capitals") << u"MÜNCHEN.DE"_s << u"Enter the name in Punycode: xn--mnchen-3ya.de. Domain: “MÜNCHEN.DE”"_s;
    QTest::newRow("other script") << u"пример.рф"_s << u"Enter the name in Punycode: xn--e1afmkfd.xn--p1ai. Domain: “пример.рф”"_s;
    QTest::newRow("ideographic dot") << u"例え。jp"_s << u"Enter the name in Punycode: xn--r8jz45g.jp. Domain: “例え。jp”"_s;
    QTest::newRow("neither ASCII nor IDN") << u"mün_chen.de"_s << letters.arg(u"_"_s) + u" Domain: “mün_chen.de”"_s;
    QTest::newRow("too long for Punycode") << QString(70, u'ü') + u".de"_s << u"Enter letters a to z, digits, hyphens and dots only. Domain: “"_s + QString(60, u'ü') + u"…”"_s;
    // clang-format on
}

void TestDomainRules::refusesDomains()
{
    QFETCH(QString, text);
    const Remark remark = ui::domainRemark(u"Domain"_s, text);
    QVERIFY(remark.isError());
    QTEST(remark.text, "message");
}

void TestDomainRules::warnsOfWww()
{
    const Remark remark = ui::domainRemark(u"Domain"_s, u"WWW.example.com"_s);
    QCOMPARE(remark, Remark::warning(u"Verification will not succeed with www. in front of the domain."_s));
}

void TestDomainRules::countsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    // clang-format off
    QTest::newRow("253 in all") << nameOf(253) << QString();
    QTest::newRow("253 and a dot at the end") << nameOf(253) + u'.' << QString();
    QTest::newRow("254 in all") << nameOf(254) << u"Enter at most 253 characters in all; these are 254."_s;
    QTest::newRow("63 in a label") << QString(63, u'a') + u".com"_s << QString();
    QTest::newRow("64 in a label") << QString(64, u'a') + u".com"_s << u"Enter at most 63 characters between two dots; these are 64."_s;
    // clang-format on
}

void TestDomainRules::countsCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QString message = ui::domainRemark(u"Domain"_s, text).text;
    QCOMPARE(message.isEmpty(), rule.isEmpty());
    QVERIFY2(message.startsWith(rule), qPrintable(message));
    QVERIFY(message.size() < 150); // of a long value only the beginning is shown
}

void TestDomainRules::takesZones_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("spaces") << u"  \n"_s;
    QTest::newRow("the root") << u"."_s;
    QTest::newRow("usual") << u"example.com"_s;
    QTest::newRow("capitals, dot at the end") << u" Example.COM.\n"_s;
    QTest::newRow("one label") << u"test"_s;
    QTest::newRow("www is no matter here") << u"www.example.com"_s;
    QTest::newRow("underscore in front") << u"_domainkey.example.com"_s;
    QTest::newRow("underscore in front of an inner label") << u"a._domainkey.example.com"_s;
    QTest::newRow("umlaut") << u"münchen.de"_s;
    QTest::newRow("longest") << nameOf(253);
}

void TestDomainRules::takesZones()
{
    QFETCH(QString, text);
    QCOMPARE(ui::zoneRemark(u"Zone"_s, text), Remark());
}

void TestDomainRules::refusesZones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    // clang-format off
    QTest::newRow("inner space") << u"exam ple.com"_s << u"without scheme, path and spaces"_s;
    QTest::newRow("web address") << u"https://example.com/dns"_s << u"for example example.com"_s;
    QTest::newRow("email address") << u"joe@example.com"_s << u"without an @"_s;
    QTest::newRow("two dots") << u"example..com"_s << u"without empty parts"_s;
    QTest::newRow("underscore only") << u"_.com"_s << u"without empty parts"_s;
    QTest::newRow("inner underscore") << u"my_shop.com"_s << u"“_” is none of them"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s << u"“*” is none of them"_s;
    QTest::newRow("hyphen at the end") << u"shop-.com"_s << u"begins or ends with a hyphen"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".com"_s << u"these are 64"_s;
    QTest::newRow("long") << nameOf(254) << u"these are 254"_s;
    QTest::newRow("long in Punycode only") << QString(62, u'ü') + u".de"_s << u"Enter "_s;
    // clang-format on
}

void TestDomainRules::refusesZones()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const Remark remark = ui::zoneRemark(u"Zone"_s, text);
    QVERIFY(remark.isError());
    QVERIFY2(remark.text.contains(rule), qPrintable(remark.text));
    QVERIFY2(remark.text.contains(u"Zone"_s), qPrintable(remark.text));
}

void TestDomainRules::takesSubdomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("message");
    // clang-format off
    QTest::newRow("one label") << u"mail"_s << u"example.com"_s << QString();
    QTest::newRow("two labels") << u"bounce.Mail"_s << u"example.com"_s << QString();
    QTest::newRow("pasted line end") << u"mail\n"_s << u"example.com"_s << QString();
    QTest::newRow("253 in all") << nameOf(253 - 12) << u"example.com"_s << QString();
    QTest::newRow("domain not yet typed") << u"mail"_s << QString() << QString();
    QTest::newRow("empty") << QString() << u"example.com"_s << u"Enter a subdomain"_s;
    QTest::newRow("254 in all") << nameOf(254 - 12) << u"example.com"_s << u"Enter at most 253 characters in all; these are 254."_s;
    QTest::newRow("whole name pasted") << u"Mail.Example.com."_s << u"example.com"_s << QString();
    QTest::newRow("the domain itself") << u"Example.com"_s << u"example.com"_s << u"Enter a subdomain of example.com, not the domain itself. MAIL FROM domain: “Example.com”"_s;
    QTest::newRow("64 in a label") << QString(64, u'm') << u"example.com"_s << u"Enter at most 63 characters between two dots; these are 64."_s;
    QTest::newRow("umlaut") << u"größe"_s << u"example.com"_s << u"Enter the name in Punycode: xn--gre-6ka8i. MAIL FROM domain: “größe”"_s;
    QTest::newRow("space") << u"ma il"_s << u"example.com"_s << u"Enter a name without spaces and line breaks. MAIL FROM domain: “ma il”"_s;
    QTest::newRow("@") << u"joe@mail"_s << u"example.com"_s << u"Enter letters, digits, hyphens and dots only; “@” is none of them. MAIL FROM domain: “joe@mail”"_s;
    QTest::newRow("dot only") << u"."_s << u"example.com"_s << u"Enter a name without empty parts: dots stand between letters or digits. MAIL FROM domain: “.”"_s;
    // clang-format on
}

void TestDomainRules::takesSubdomains()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QFETCH(QString, message);
    const Remark remark = ui::subdomainRemark(u"MAIL FROM domain"_s, text, domain);
    QCOMPARE(remark.isError(), !message.isEmpty());
    QVERIFY2(remark.text.startsWith(message), qPrintable(remark.text));
}

void TestDomainRules::tidies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidied");
    QTest::newRow("as stored") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("capitals") << u"Example.COM"_s << u"example.com"_s;
    QTest::newRow("dot at the end") << u"example.com."_s << u"example.com"_s;
    QTest::newRow("line end") << u" example.com.\r\n"_s << u"example.com"_s;
}

void TestDomainRules::tidies()
{
    QFETCH(QString, text);
    QTEST(ui::tidiedDomain(text), "tidied");
}

void TestDomainRules::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("domain") << u"Example.com"_s << u"example.com"_s;
    QTest::newRow("web address") << u"https://joe@Pending.com:443/a"_s << u"pending.com"_s;
    QTest::newRow("email address") << u"joe@example.org"_s << u"example.org"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestDomainRules::findsWhatIsMeant()
{
    QFETCH(QString, text);
    QTEST(ui::meantDomain(text), "domain");
}

QTEST_APPLESS_MAIN(TestDomainRules)
#include "tst_domainrules.moc"

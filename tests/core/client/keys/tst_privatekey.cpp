#include "testkeys.h"

#include "core/client/keys/privatekey.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <openssl/err.h>

using namespace Qt::StringLiterals;
using namespace testkeys;

/// A key that an owner brings for DKIM (console.md 5.2).
class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesKeysOfTheRightSize_data();
    void takesKeysOfTheRightSize();
    void understandsWhatIsAroundTheKey_data();
    void understandsWhatIsAroundTheKey();
    void refusesWithASentenceOfItsOwn_data();
    void refusesWithASentenceOfItsOwn();
    void refusesEveryBeginningOfAKey();
    void refusesAKeyWithOneWrongBit();
    void takesOnlyTheKeyOutOfAnyPaste();
    void leavesNoErrorsOfOpenSslBehind();
    void tellsWhatToPublish_data();
    void tellsWhatToPublish();

private:
    QMap<int, Key> m_rsa; ///< by bits
    Key m_key; ///< of 1024 bits
};

namespace {

const QString mustBe = u"Private key must be a base64-encoded RSA key of 1024 to 2048 bits; "_s;
const QString frame = u"Remove the header and footer lines and line breaks; between them there is no whole key"_s;
const QString cutOff = u"The private key is cut off; copy all of it"_s;
const QString framesRemoved = u"The header and footer lines and the line breaks were removed"_s;
const QString spacesRemoved = u"Line breaks and spaces were removed"_s;

QString base64(const QByteArray &der)
{
    return QString::fromLatin1(der.toBase64());
}

/// A piece of a key is never in what is said of it.
bool isSilentAbout(const QString &text, const QString &pasted)
{
    constexpr qsizetype piece = 12;
    for (qsizetype at = 0; at + piece <= text.size(); ++at) {
        const QStringView part = QStringView(text).sliced(at, piece);
        if (!part.contains(u' ') && pasted.contains(part))
            return false;
    }
    return true;
}

} // namespace

void TestPrivateKey::initTestCase()
{
    for (const int bits : {512, 1016, 1024, 1536, 2048, 2056, 4096})
        m_rsa.insert(bits, rsa(bits));
    m_key = m_rsa[1024];
    while (!base64(pkcs1(m_key)).endsWith(u'=')) // sizes differ by a few bytes
        m_key = rsa(1024);
}

void TestPrivateKey::takesKeysOfTheRightSize_data()
{
    QTest::addColumn<int>("bits");
    for (const int bits : {1024, 1536, 2048})
        QTest::addRow("%d bits", bits) << bits;
}

void TestPrivateKey::takesKeysOfTheRightSize()
{
    QFETCH(int, bits);
    for (const QByteArray &der : {pkcs1(m_rsa[bits]), pkcs8(m_rsa[bits])}) {
        const auto reading = client::readPrivateKey(base64(der));
        QCOMPARE(reading.problem, QString());
        QVERIFY(reading.key);
        QCOMPARE(reading.key->base64, base64(der));
        QCOMPARE(reading.key->bits, bits);
        QCOMPARE(reading.key->notes, QStringList());
    }
}

void TestPrivateKey::understandsWhatIsAroundTheKey_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QStringList>("notes");
    const QByteArray first = pkcs1(m_key), eighth = pkcs8(m_key);
    const QString pem1 = framed(u"RSA PRIVATE KEY"_s, first), pem8 = framed(u"PRIVATE KEY"_s, eighth);
    const QString body = base64(first);
    const QString twice = u"The key was encoded twice; one of the two was undone"_s;
    const QString alone = u"Only the private key was taken"_s;
    const QStringList framesOnly{framesRemoved}, spacesOnly{spacesRemoved};
    // clang-format off
    QTest::newRow("PEM, PKCS #1") << pem1 << first << framesOnly;
    QTest::newRow("PEM, PKCS #8") << pem8 << eighth << framesOnly;
    QTest::newRow("PEM of Windows") << QString(pem8).replace(u'\n', u"\r\n"_s) << eighth << framesOnly;
    QTest::newRow("PEM of an old Mac") << QString(pem8).replace(u'\n', u'\r') << eighth << framesOnly;
    QTest::newRow("PEM on one line") << QString(pem1).replace(u'\n', u' ') << first << framesOnly;
    QTest::newRow("PEM without line breaks") << QString(pem1).remove(u'\n') << first << framesOnly;
    QTest::newRow("PEM with spaces around") << u"\n\t  "_s + QString(pem1).replace(u'\n', u" \n  "_s) << first << framesOnly;
    QTest::newRow("PEM with text around") << u"Bag Attributes\n    friendlyName: a\n"_s + pem1 + u"the end"_s << first << framesOnly;
    QTest::newRow("PEM with lines above the key") << QString(pem1).replace(u"KEY-----\nM"_s, u"KEY-----\nComment: my key\nX: y\n\nM"_s) << first << framesOnly;
    QTest::newRow("PEM with a byte order mark") << u"\ufeff"_s + pem1 << first << framesOnly;
    QTest::newRow("PEM behind a certificate") << framed(u"CERTIFICATE"_s, certificate(m_key)) + pem1 << first << QStringList{framesRemoved, alone};
    QTest::newRow("PEM beside its public half") << pem8 + framed(u"PUBLIC KEY"_s, publicHalf(m_key)) << eighth << QStringList{framesRemoved, alone};
    QTest::newRow("body with line breaks") << pem1.section(u'\n', 1, -3) << first << spacesOnly;
    QTest::newRow("body with a trailing line break") << body + u"\r\n"_s << first << spacesOnly;
    QTest::newRow("body with spaces") << u"  "_s + QString(body).insert(100, u" \t "_s) << first << spacesOnly;
    QTest::newRow("body with no-break and narrow spaces") << QString(body).insert(100, u"\u00a0\u2009"_s) << first << QStringList{spacesRemoved};
    QTest::newRow("body with invisible signs") << u"\ufeff"_s + QString(body).insert(100, u"\u200b\u2060"_s) << first << QStringList();
    QTest::newRow("body without padding") << QString(body).remove(u'=') << first << QStringList();
    QTest::newRow("whole PEM encoded once more") << base64(pem1.toLatin1()) << first << QStringList{twice, framesRemoved};
    // clang-format on
}

void TestPrivateKey::understandsWhatIsAroundTheKey()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, der);
    const auto reading = client::readPrivateKey(pasted);
    QCOMPARE(reading.problem, QString());
    QVERIFY(reading.key);
    QCOMPARE(reading.key->base64, base64(der));
    QCOMPARE(reading.key->bits, 1024);
    QTEST(reading.key->notes, "notes");
}

void TestPrivateKey::refusesWithASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("problem");
    const QByteArray der = pkcs1(m_key);
    const QString body = base64(der), pem = framed(u"RSA PRIVATE KEY"_s, der);
    const QString header = u"-----BEGIN RSA PRIVATE KEY-----\n"_s, footer = u"\n-----END RSA PRIVATE KEY-----"_s;
    const QString notBase64 = mustBe + u"this is not base64"_s, something = mustBe + u"this is something else"_s;
    const QString publicKey = u"This is a public key; enter the private key that belongs to it"_s;
    const QString cert = u"This is a certificate; enter the private key that belongs to it"_s;
    const QString request = u"This is a certificate request; enter the private key that belongs to it"_s;
    const QString several = u"There is more than one private key; enter one"_s;
    const QString follows = u"Something follows the private key; enter the key alone"_s;
    const QString passphrase =
        u"The private key is protected by a passphrase; enter it without, as \"openssl pkey -in FILE\" prints it"_s;
    const QString openSsh =
        u"The private key is in OpenSSH's own format; \"ssh-keygen -p -m PEM -f FILE\" changes it"_s;
    const auto kind = [](const char *name) {
        return mustBe + u"this is a key of another kind, "_s + QLatin1StringView(name);
    };
    const auto size = [](int bits) { return mustBe + u"this one has %1 bits"_s.arg(bits); };
    const Key curve = ellipticCurve(), edwards = other("ED25519");
    const QString locked = withPassphrase(m_key);
    // clang-format off
    QTest::newRow("nothing") << u""_s << u"Enter a private key"_s;
    QTest::newRow("white space") << u" \r\n\t\u00a0\ufeff"_s << u"Enter a private key"_s;
    for (const int bits : {512, 1016, 2056, 4096})
        QTest::addRow("%d bits", bits) << base64(pkcs1(m_rsa[bits])) << size(bits);
    QTest::newRow("4096 bits, PEM") << framed(u"PRIVATE KEY"_s, pkcs8(m_rsa[4096])) << size(4096);
    QTest::newRow("EC") << base64(pkcs1(curve)) << kind("EC");
    QTest::newRow("EC, PKCS #8") << base64(pkcs8(curve)) << kind("EC");
    QTest::newRow("EC, PEM") << framed(u"EC PRIVATE KEY"_s, pkcs1(curve)) << kind("EC");
    QTest::newRow("EC, PEM with parameters") << framed(u"EC PARAMETERS"_s, "\x06\x08*\x86H\xce=\x03\x01\x07"_ba) + framed(u"EC PRIVATE KEY"_s, pkcs1(curve)) << kind("EC");
    QTest::newRow("EC, PEM of PKCS #8") << framed(u"PRIVATE KEY"_s, pkcs8(curve)) << kind("EC");
    QTest::newRow("Ed25519") << base64(pkcs8(edwards)) << kind("ED25519");
    QTest::newRow("public key") << base64(publicHalf(m_key)) << publicKey;
    QTest::newRow("public key, PKCS #1") << base64(derBy(i2d_PublicKey, m_key.get())) << publicKey;
    QTest::newRow("public key, PEM") << framed(u"PUBLIC KEY"_s, publicHalf(m_key)) << publicKey;
    QTest::newRow("public key, PEM of PKCS #1") << framed(u"RSA PUBLIC KEY"_s, derBy(i2d_PublicKey, m_key.get())) << publicKey;
    QTest::newRow("public key in the frame of a private one") << framed(u"PRIVATE KEY"_s, publicHalf(m_key)) << publicKey;
    QTest::newRow("certificate") << base64(certificate(m_key)) << cert;
    QTest::newRow("certificate, PEM") << framed(u"CERTIFICATE"_s, certificate(m_key)) << cert;
    QTest::newRow("certificate request") << base64(certificateRequest(m_key)) << request;
    QTest::newRow("certificate request, PEM") << framed(u"CERTIFICATE REQUEST"_s, certificateRequest(m_key)) << request;
    QTest::newRow("passphrase") << locked << passphrase;
    QTest::newRow("passphrase, body alone") << locked.section(u'\n', 1, -3) << passphrase;
    QTest::newRow("passphrase, as formerly") << withPassphraseAsFormerly(m_key) << passphrase;
    QTest::newRow("OpenSSH") << framed(u"OPENSSH PRIVATE KEY"_s, "openssh-key-v1\0none"_ba) << openSsh;
    QTest::newRow("two keys") << pem + pem << several;
    QTest::newRow("two keys of two kinds") << pem + framed(u"EC PRIVATE KEY"_s, pkcs1(curve)) << several;
    QTest::newRow("two keys, one locked") << locked + pem << several;
    QTest::newRow("two keys in one body") << base64(der + pkcs8(m_key)) << several;
    QTest::newRow("two bodies") << body + u'\n' + body << several;
    QTest::newRow("bytes behind the key") << base64(der + "more"_ba) << follows;
    QTest::newRow("as pictured") << header + u"MIICXAIBAAKBgQDf0example0key0body0only0for0the0picture0"_s + footer << frame;
    QTest::newRow("PEM of something else") << header + base64("no key at all"_ba) + footer << frame;
    QTest::newRow("PEM without a body") << header + footer << frame;
    QTest::newRow("PEM with a broken body") << QString(pem).replace(100, 1, u"*"_s) << frame;
    QTest::newRow("PEM with a body cut off") << header + body.left(400) + footer << frame;
    QTest::newRow("no footer") << header + body << frame;
    QTest::newRow("no header") << body + footer << frame;
    QTest::newRow("footer cut off") << header + body + u"\n-----END RSA"_s << frame;
    QTest::newRow("footer of another kind") << header + body + u"\n-----END PRIVATE KEY-----"_s << frame;
    QTest::newRow("header twice") << header + header + body + footer << frame;
    QTest::newRow("footer twice") << header + body + footer + footer << frame;
    QTest::newRow("PEM of another program") << framed(u"PGP PRIVATE KEY BLOCK"_s, "a"_ba) << something;
    QTest::newRow("no base64") << u"my private key!"_s << notBase64;
    QTest::newRow("one wrong sign") << QString(body).replace(100, 1, u"-"_s) << notBase64;
    QTest::newRow("umlaut") << QString(body).replace(100, 1, u"ä"_s) << notBase64;
    QTest::newRow("padding in the middle") << QString(body).replace(100, 1, u"="_s) << notBase64;
    QTest::newRow("padding alone") << u"=="_s << notBase64;
    QTest::newRow("escaped line breaks") << QString(pem).replace(u'\n', u"\\n"_s) << frame;
    QTest::newRow("cut off") << body.left(400) << cutOff;
    QTest::newRow("cut off within four") << body.left(401) << cutOff;
    QTest::newRow("one letter") << u"M"_s << cutOff;
    QTest::newRow("base64 of a text") << base64("no key at all"_ba) << something;
    QTest::newRow("base64 of a sequence") << base64("\x30\x03\x02\x01\x00"_ba) << something;
    QTest::newRow("base64 of an endless sequence") << base64("\x30\x80\x02\x01\x00"_ba) << something;
    QTest::newRow("base64 of a giant") << base64("\x30\x84\xff\xff\xff\xff\x02\x01\x00"_ba) << something;
    // clang-format on
}

void TestPrivateKey::refusesWithASentenceOfItsOwn()
{
    QFETCH(QString, pasted);
    const auto reading = client::readPrivateKey(pasted);
    QTEST(reading.problem, "problem");
    QVERIFY(!reading.key);
    QVERIFY(isSilentAbout(reading.problem, QString(pasted).remove(u' ')));
}

void TestPrivateKey::refusesEveryBeginningOfAKey()
{
    const QString body = base64(pkcs8(m_key));
    for (qsizetype length = 1; length < body.size(); ++length) {
        const auto reading = client::readPrivateKey(body.left(length));
        const bool isOnlyPadding = body.mid(length).count(u'=') == body.size() - length;
        QCOMPARE(reading.key.has_value(), isOnlyPadding);
        if (!isOnlyPadding && length > 8)
            QCOMPARE(reading.problem, cutOff);
    }
}

void TestPrivateKey::refusesAKeyWithOneWrongBit()
{
    const QByteArray der = pkcs1(m_key);
    constexpr int header = 7; // may be spelled in another way, which OpenSSL bears; the numbers are the same
    for (qsizetype byte = header; byte < der.size(); ++byte) {
        QByteArray wrong = der;
        wrong[byte] = char(wrong[byte] ^ (1 << (byte % 8)));
        const auto reading = client::readPrivateKey(base64(wrong));
        QVERIFY2(!reading.key, qPrintable(u"byte %1"_s.arg(byte)));
        QVERIFY(!reading.problem.isEmpty());
    }
}

/// Whatever is torn out of and put into a paste, what is taken is the whole key or nothing.
void TestPrivateKey::takesOnlyTheKeyOutOfAnyPaste()
{
    const QString body = base64(pkcs1(m_key));
    const QString seed = framed(u"RSA PRIVATE KEY"_s, pkcs1(m_key));
    const QString pieces = u"-=\n :,+/AzM0ä\u00a0"_s;
    QRandomGenerator random(11);
    int taken = 0;
    for (int round = 0; round < 3000; ++round) {
        QString pasted = random.bounded(2) ? seed : body;
        for (int change = int(random.bounded(3)); change >= 0; --change) {
            const auto at = random.bounded(int(pasted.size()));
            if (random.bounded(2))
                pasted.remove(at, 1 + random.bounded(40));
            else
                pasted.insert(at, pieces[random.bounded(int(pieces.size()))]);
        }
        const auto reading = client::readPrivateKey(pasted);
        QCOMPARE(reading.key.has_value(), reading.problem.isEmpty());
        QVERIFY(isSilentAbout(reading.problem, QString(pasted).remove(u' ')));
        if (reading.key) {
            ++taken;
            QCOMPARE(reading.key->base64, body);
        }
    }
    QVERIFY(taken > 20);
}

void TestPrivateKey::leavesNoErrorsOfOpenSslBehind()
{
    ERR_clear_error();
    client::readPrivateKey(base64("\x30\x03\x02\x01\x00"_ba));
    client::publicKeyRecord(base64("\x30\x03\x02\x01\x00"_ba));
    client::readPrivateKey(base64(pkcs8(m_key)));
    QCOMPARE(ERR_peek_error(), 0UL);
}

void TestPrivateKey::tellsWhatToPublish_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("PKCS #1") << pkcs1(m_rsa[2048]);
    QTest::newRow("PKCS #8") << pkcs8(m_rsa[2048]);
}

void TestPrivateKey::tellsWhatToPublish()
{
    QFETCH(QByteArray, der);
    QCOMPARE(client::publicKeyRecord(base64(der)), u"p="_s + base64(publicHalf(m_rsa[2048])));
    QCOMPARE(client::publicKeyRecord(u"no key"_s), std::nullopt);
    QCOMPARE(client::publicKeyRecord({}), std::nullopt);
    QCOMPARE(client::publicKeyRecord(base64(publicHalf(m_rsa[2048]))), std::nullopt);
    QCOMPARE(client::publicKeyRecord(base64(pkcs8(ellipticCurve()))), std::nullopt);
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"

#include "core/client/keys/keytexts.h"

#include <QCoreApplication>

namespace client {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(client::KeyTexts)
};

QString mustBe(const QString &butIs)
{
    return Texts::tr("Private key must be a base64-encoded RSA key of 1024 to 2048 bits; %1").arg(butIs);
}

} // namespace

QString KeyTexts::empty()
{
    return Texts::tr("Enter a private key");
}

QString KeyTexts::frame()
{
    return Texts::tr("Remove the header and footer lines and line breaks; between them there is no whole key");
}

QString KeyTexts::notBase64()
{
    return mustBe(Texts::tr("this is not base64"));
}

QString KeyTexts::notKey()
{
    return mustBe(Texts::tr("this is something else"));
}

QString KeyTexts::cutOff()
{
    return Texts::tr("The private key is cut off; copy all of it");
}

QString KeyTexts::somethingFollows()
{
    return Texts::tr("Something follows the private key; enter the key alone");
}

QString KeyTexts::otherKind(const QString &kind)
{
    return mustBe(Texts::tr("this is a key of another kind, %1").arg(kind));
}

QString KeyTexts::otherSize(int bits)
{
    return mustBe(Texts::tr("this one has %1 bits").arg(bits));
}

QString KeyTexts::damaged()
{
    return Texts::tr("The private key is damaged: its numbers do not fit together");
}

QString KeyTexts::publicKey()
{
    return Texts::tr("This is a public key; enter the private key that belongs to it");
}

QString KeyTexts::certificate()
{
    return Texts::tr("This is a certificate; enter the private key that belongs to it");
}

QString KeyTexts::certificateRequest()
{
    return Texts::tr("This is a certificate request; enter the private key that belongs to it");
}

QString KeyTexts::encrypted()
{
    return Texts::tr("The private key is protected by a passphrase; enter it without, as \"openssl pkey -in FILE\" "
                     "prints it");
}

QString KeyTexts::openSsh()
{
    return Texts::tr("The private key is in OpenSSH's own format; \"ssh-keygen -p -m PEM -f FILE\" changes it");
}

QString KeyTexts::severalKeys()
{
    return Texts::tr("There is more than one private key; enter one");
}

} // namespace client

#include "ui/pages/identityfields/dkimkeyfields.h"

#include "core/client/keys/privatekey.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/tiles.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/identityfields/privatekeyfield.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::DkimSigningKeyLength;
using Kind = DkimKey::Kind;

namespace {

const QString easy = u"easyDkim"_s;
const QString own = u"byoDkim"_s;
const QString replica = u"replicaDkim"_s;

QList<Tiles::Option> kindOptions(const QString &parentRegion)
{
    QList<Tiles::Option> options{
        {.value = easy,
         .label = DkimKeyFields::tr("Easy DKIM"),
         .description = DkimKeyFields::tr("SES makes the key pair and rotates it. You publish three CNAME records.")},
        {.value = own,
         .label = DkimKeyFields::tr("Provide DKIM authentication token (BYODKIM)"),
         .description = DkimKeyFields::tr("You bring your own private key and publish one TXT record.")},
    };
    if (!parentRegion.isEmpty())
        options.insert(
            1,
            {.value = replica,
             .label = DkimKeyFields::tr("Deterministic Easy DKIM"),
             .description = DkimKeyFields::tr("Keys and records are those of this domain in %1.").arg(parentRegion)});
    return options;
}

/// AWS's own words, the longest first.
RadioGroup *newLengths()
{
    QList<RadioGroup::Option> options;
    for (const auto length : {DkimSigningKeyLength::Rsa2048Bit, DkimSigningKeyLength::Rsa1024Bit})
        options.append({.value = wire::wireName(length), .label = wire::wireName(length)});
    return new RadioGroup(options);
}

} // namespace

DkimKeyFields::DkimKeyFields(const QString &parentRegion)
    : m_kind(new Tiles(kindOptions(parentRegion)))
    , m_length(newLengths())
    , m_privateKey(new PrivateKeyField)
    , m_selector(new TextInput)
    , m_record(new CopyableText({}, tr("value")))
{
    m_kind->setObjectName(u"dkimKind"_s);
    add((new FormField({.label = tr("Identity type")}, m_kind))->setWide(true));
    addLength();
    addOwnKey();
    connect(m_kind, &Tiles::chosen, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    setValue({});
}

void DkimKeyFields::addLength()
{
    m_length->setObjectName(u"keyLength"_s);
    m_lengthField = new FormField({.label = tr("DKIM signing key length")}, m_length);
    add(m_lengthField);
    connect(m_lengthField, &FormField::edited, this, &DkimKeyFields::edited);
}

void DkimKeyFields::addOwnKey()
{
    m_selector->setObjectName(u"selectorName"_s);
    m_selectorField = new FormField(
        {.label = tr("Selector name"), .constraint = tr("1 to 63 letters, digits and inner hyphens.")}, m_selector);
    m_selectorField->setCheck([this] { return selectorRemark(tr("Selector name"), m_selector->text()); });
    m_record->setObjectName(u"publicKeyRecord"_s);
    m_recordField = new FormField({.label = tr("Value of the TXT record"),
                                   .description = tr("Publish it as it stands here: SES does not know the public half "
                                                     "of your key and shows a placeholder in its place.")},
                                  m_record);
    add(m_privateKey);
    add(m_selectorField);
    add(m_recordField);
    connect(m_privateKey, &PrivateKeyField::keyRead, this, &DkimKeyFields::showRecord);
    connect(m_privateKey, &FormField::edited, this, &DkimKeyFields::edited);
    connect(m_selectorField, &FormField::edited, this, [this] {
        showNeed();
        Q_EMIT edited();
    });
}

/// What is shown of BYODKIM is not shown with it: it may stand below that.
void DkimKeyFields::addEasyField(FormField *field)
{
    m_easyFields.append(field);
    add(field);
    showKind();
}

DkimKey DkimKeyFields::value() const
{
    return {.kind = kind(),
            .length =
                wire::fromWireName<DkimSigningKeyLength>(m_length->value()).value_or(DkimSigningKeyLength::Rsa2048Bit),
            .selector = trimmedLine(m_selector->text()),
            .privateKey = m_privateKey->key()};
}

void DkimKeyFields::setValue(const DkimKey &value)
{
    m_kind->setValue(value.kind == Kind::Easy ? easy : value.kind == Kind::Own ? own : replica);
    m_length->setValue(wire::wireName(value.length));
    m_selector->setText(value.selector);
    showKind();
    showNeed();
}

void DkimKeyFields::setStored(const DkimKey &stored)
{
    m_stored = stored;
    m_privateKey->setConstraint(stored.kind == Kind::Own ? tr("Leave it empty to keep the present key.") : QString());
    showNeed();
}

Kind DkimKeyFields::kind() const
{
    const QString value = m_kind->value();
    return value == own ? Kind::Own : value == replica ? Kind::Replica : Kind::Easy;
}

void DkimKeyFields::showKind()
{
    m_lengthField->setVisible(kind() == Kind::Easy);
    for (FormField *field : std::as_const(m_easyFields))
        field->setVisible(kind() == Kind::Easy);
    m_privateKey->setVisible(kind() == Kind::Own);
    m_selectorField->setVisible(kind() == Kind::Own);
    m_recordField->setVisible(kind() == Kind::Own && !m_record->text().isEmpty());
}

void DkimKeyFields::showRecord(const QString &key)
{
    m_record->setText(client::publicKeyRecord(key).value_or(QString()));
    showKind();
}

/// SES takes selector and key together only, and does not give the key back.
void DkimKeyFields::showNeed()
{
    if (m_stored.kind != Kind::Own)
        m_privateKey->setNeed(tr("Enter a private key"));
    else if (trimmedLine(m_selector->text()) != m_stored.selector)
        m_privateKey->setNeed(tr("Enter the private key again, for it is sent together with the selector name"));
    else
        m_privateKey->setNeed({});
}

} // namespace ui

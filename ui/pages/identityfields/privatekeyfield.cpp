#include "ui/pages/identityfields/privatekeyfield.h"

#include "core/client/keys/privatekey.h"
#include "ui/components/inputs/textarea.h"
#include "ui/pages/forms/fieldrules.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 6;

TextArea *newArea()
{
    auto *area = new TextArea(rows);
    area->setObjectName(QStringLiteral("privateKey"));
    // Nobody is to remember what stands here: neither the words that an input method learns nor what was undone.
    area->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhMultiLine);
    return area;
}

} // namespace

PrivateKeyField::PrivateKeyField() : PrivateKeyField(newArea())
{
}

PrivateKeyField::PrivateKeyField(TextArea *area)
    : FormField(
        {.label = tr("Private key"),
         .description = tr("RSA key of 1024 to 2048 bits, base64, without header line, footer line and line breaks.")},
        area)
    , m_area(area)
{
    setCheck([this] { return keyRemark(); });
}

PrivateKeyField::~PrivateKeyField()
{
    m_area->setPlainText({});
}

void PrivateKeyField::setNeed(const QString &need)
{
    m_need = need;
}

QString PrivateKeyField::key() const
{
    return trimmedLine(m_area->toPlainText());
}

Remark PrivateKeyField::keyRemark()
{
    const Remark remark = read();
    Q_EMIT keyRead(remark.isError() ? QString() : key());
    return remark;
}

/// What is said names the rule, never the text of the key.
Remark PrivateKeyField::read()
{
    const QString pasted = m_area->toPlainText();
    if (trimmedLine(pasted).isEmpty())
        return m_need.isEmpty() ? Remark() : Remark::error(m_need);
    if (pasted != m_cleaned) {
        const client::PrivateKeyReading reading = client::readPrivateKey(pasted);
        if (!reading.key)
            return Remark::error(reading.problem);
        m_cleaned = reading.key->base64;
        m_note = reading.key->notes.join(u". "_s);
        if (pasted != m_cleaned)
            m_area->setPlainText(m_cleaned);
    }
    return m_note.isEmpty() ? Remark() : Remark::warning(m_note);
}

} // namespace ui

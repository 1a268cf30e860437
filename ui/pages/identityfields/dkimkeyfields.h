#pragma once

#include "ui/components/forms/formfield.h"
#include "ui/pages/identityfields/dkimkey.h"

namespace ui {

class CopyableText;
class PrivateKeyField;
class RadioGroup;
class TextInput;
class Tiles;

/// With whose key the mail of a domain is signed, and with which (console.md 5.2, 7, 18.2): Easy DKIM or BYODKIM. What
/// is typed for the one stays when the other is looked at.
class DkimKeyFields : public FieldColumn
{
    Q_OBJECT

public:
    /// @param parentRegion its name: the domain is a replica of itself in that Region, which is a third way; empty: not
    explicit DkimKeyFields(const QString &parentRegion = {});

    /// One more field of Easy DKIM, below the length of the key.
    void addEasyField(FormField *field);

    DkimKey value() const;
    void setValue(const DkimKey &value); ///< a private key that was typed stays

    /// What is stored is a key of one's own: none needs to be typed as long as the selector stays.
    void setStored(const DkimKey &stored);

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void addLength();
    void addOwnKey();
    DkimKey::Kind kind() const;
    void showKind();
    void showNeed();
    void showRecord(const QString &key);

    Tiles *m_kind;
    RadioGroup *m_length;
    FormField *m_lengthField;
    QList<FormField *> m_easyFields;
    PrivateKeyField *m_privateKey;
    TextInput *m_selector;
    FormField *m_selectorField;
    CopyableText *m_record;
    FormField *m_recordField; ///< what is published for the key
    DkimKey m_stored;
};

} // namespace ui

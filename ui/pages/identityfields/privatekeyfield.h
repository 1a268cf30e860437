#pragma once

#include "ui/components/forms/formfield.h"

namespace ui {

class TextArea;

/// The private key of BYODKIM (console.md 5.2, api.md 4.8). What is pasted may have header lines and line breaks: it is
/// cleaned, and the field says so. The key is write-only: it is never kept, told or shown elsewhere, and gone from here
/// when the field is.
class PrivateKeyField : public FormField
{
    Q_OBJECT

public:
    PrivateKeyField();
    ~PrivateKeyField() override;

    /// What is said when there is none; empty, at first: none is needed.
    void setNeed(const QString &need);

    QString key() const; ///< base64 on one line, once it was checked; empty: there is none

Q_SIGNALS:
    void keyRead(const QString &key); ///< whenever it was checked; empty: there is none that can be used

private:
    explicit PrivateKeyField(TextArea *area);
    Remark read();
    Remark keyRemark();

    TextArea *m_area;
    QString m_need;
    QString m_cleaned; ///< what was made of what was pasted
    QString m_note; ///< what was done to it
};

} // namespace ui

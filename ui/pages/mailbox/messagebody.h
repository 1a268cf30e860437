#pragma once

#include "core/mail/message.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Tabs;

/// A tab about a mail, not of what is in it.
struct FirstTab
{
    QString id;
    QString title;
    QWidget *content = nullptr;
};

/// What a mail holds, in tabs: its text, its HTML, the source as it came, and its headers (visual.md 13.2). It opens on
/// HTML where there is some, or on a tab that is put before all of them. A mail that cannot be read has a warning, and
/// opens on its source.
class MessageBody : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBody(const QByteArray &source, const FirstTab &first = {}, QWidget *parent = nullptr);

    QString firstLink() const; ///< in the text, else in the HTML; empty: there is none

Q_SIGNALS:
    void linkActivated(const QString &address); ///< by the user

private:
    void open(const QString &tab);
    QWidget *make(const QString &tab);
    QWidget *headers() const;

    QByteArray m_source;
    std::optional<mail::Message> m_message; ///< nothing: it cannot be read
    QVBoxLayout *m_column;
    Tabs *m_tabs;
    QHash<QString, QWidget *> m_opened;
};

} // namespace ui

#pragma once

#include "ui/pages/mailbox/openedmail.h"
#include "ui/pages/tables/listtable.h"

#include <QPointer>

namespace ui {

/// A list of mails, and one of them open beside it, or in its place where the window is narrow (visual.md 13.2). A
/// subclass says what the mails are: its model, the message, and what is done to them.
class MailArea : public QWidget
{
    Q_OBJECT

public:
    QString openedSubject() const; ///< of the mail that stands in the place of the list; empty: the list does
    virtual void refresh() = 0;
    void focusSearch() { m_list->focusFilter(); }
    void setCovered(int pixels) { m_list->setCovered(pixels); }
    void showList(); ///< in the place of which a message may stand
    void openWhenListed(const QString &id); ///< as soon as it is; what is not there any more is not waited for

Q_SIGNALS:
    void arranged(); ///< list or message took the place of the other

protected:
    /// Takes model and list; the session must live longer. @param narrow how the list looks beside a message
    MailArea(Session &session, models::Table *model, ListTable *list, const ListTable::Narrow &narrow);

    /// The mail as a widget; null: it is not there any more.
    virtual OpenedMail *make(const QString &id) = 0;
    virtual void exportMails(const QStringList &ids) = 0;
    virtual void deleteMails(const QStringList &ids) = 0;
    virtual QString consequence() const = 0; ///< of deleting, as the dialog that asks tells it
    virtual void takeCounts() {} ///< of the model, which may be others than before

    Session &session() const { return m_session; }
    ListTable *list() const { return m_list; }
    OpenedMail *opened() const { return m_opened; }
    /// A button of the list that has no place beside a message.
    void hideBesideMessage(QWidget *button) { m_hidden.append(button); }
    void tellFailure(const QString &header, const wire::ServiceError &error);

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void open(const QString &id);
    void openAwaited();
    void close();
    void arrange();
    void showCounts();
    void askToDelete();
    bool isNarrow() const;

    Session &m_session;
    std::unique_ptr<models::Table> m_model;
    ListTable *m_list;
    ListTable::Narrow m_narrow;
    Button *m_export = nullptr;
    Button *m_delete = nullptr;
    QList<QWidget *> m_hidden;
    QPointer<OpenedMail> m_opened;
    QString m_awaited; ///< id of the mail that is opened when the list has it; empty: none
};

} // namespace ui

#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Button;

/// A mail that is open beside its list, or in its place (visual.md 13.2): a header with what is done to the mail, and
/// below each other what a subclass puts there.
class OpenedMail : public Container
{
    Q_OBJECT

public:
    OpenedMail(Session &session, const QString &id, const QString &subject);

    const QString &id() const { return m_id; }
    /// Whether it stands alone and has what is done to a mail in its own header.
    void setAlone(bool isAlone);

Q_SIGNALS:
    void closeRequested();
    void exportRequested();
    void deleteRequested();

protected:
    Session &session() const { return m_session; }
    void addPart(QWidget *part);
    void insertPart(int index, QWidget *part);
    /// Says that it could not be read; @p retry tries again.
    void showError(const wire::ServiceError &error, const std::function<void()> &retry);

private:
    Session &m_session;
    QString m_id;
    QWidget *m_column;
    Button *m_export;
    Button *m_delete;
    Button *m_close;
};

} // namespace ui

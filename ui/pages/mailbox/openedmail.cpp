#include "ui/pages/mailbox/openedmail.h"

#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int openedGap = 16; // between the parts of a message

} // namespace

OpenedMail::OpenedMail(Session &session, const QString &id, const QString &subject)
    : Container(subject)
    , m_session(session)
    , m_id(id)
    , m_column(new QWidget)
    , m_export(new Button(Button::Variant::Normal, tr("Export")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_close(new Button(Button::Variant::Icon, Icon::Close, tr("Close message")))
{
    setObjectName(u"message"_s);
    m_export->setObjectName(u"exportMessage"_s);
    m_delete->setObjectName(u"deleteMessage"_s);
    m_close->setObjectName(u"closeMessage"_s);
    for (Button *button : {m_export, m_delete, m_close})
        header()->addAction(button);
    connect(m_export, &QAbstractButton::clicked, this, &OpenedMail::exportRequested);
    connect(m_delete, &QAbstractButton::clicked, this, &OpenedMail::deleteRequested);
    connect(m_close, &QAbstractButton::clicked, this, &OpenedMail::closeRequested);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(openedGap);
    add(m_column);
    setAlone(false);
}

void OpenedMail::setAlone(bool isAlone)
{
    m_export->setVisible(isAlone);
    m_delete->setVisible(isAlone);
    m_close->setVisible(!isAlone); // the breadcrumbs lead back
    header()->setTitleWraps(!isAlone);
}

void OpenedMail::addPart(QWidget *part)
{
    m_column->layout()->addWidget(part);
}

void OpenedMail::insertPart(int index, QWidget *part)
{
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(index, part);
}

void OpenedMail::showError(const wire::ServiceError &error, const std::function<void()> &retry)
{
    auto *alert = new Alert(Alert::Kind::Error, tr("The message could not be loaded"), errorText(error));
    alert->setObjectName(u"messageError"_s);
    connect(alert->addAction(tr("Retry")), &QAbstractButton::clicked, this, [alert, retry] {
        alert->hide();
        alert->deleteLater(); // its button was pressed
        retry();
    });
    addPart(alert);
}

} // namespace ui

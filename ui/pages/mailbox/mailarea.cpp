#include "ui/pages/mailbox/mailarea.h"

#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/tables/followloading.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 432; // beside a message
constexpr int narrowWindow = 1200; // below it the message takes the place of the list

} // namespace

MailArea::MailArea(Session &session, models::Table *model, ListTable *list, const ListTable::Narrow &narrow)
    : m_session(session)
    , m_model(model)
    , m_list(list)
    , m_narrow(narrow)
{
    build();
    connect(model, &models::Table::countsChanged, this, &MailArea::showCounts);
}

QString MailArea::openedSubject() const
{
    return m_opened && isNarrow() ? m_opened->header()->title() : QString();
}

void MailArea::build()
{
    auto *area = new QHBoxLayout(this);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(themeOf(this).blockGap());
    area->addWidget(m_list, 0, Qt::AlignTop);
    m_list->addRefresh();
    const QString name = m_list->objectName(); // "mails"
    const QString capital = name.first(1).toUpper() + name.sliced(1);
    m_export = m_list->addButton(u"export"_s + capital, new Button(Button::Variant::Normal, tr("Export")));
    m_delete = m_list->addButton(u"delete"_s + capital, new Button(Button::Variant::Normal, tr("Delete")));
    connect(m_export, &QAbstractButton::clicked, this, [this] { exportMails(m_model->tickedKeys()); });
    connect(m_delete, &QAbstractButton::clicked, this, &MailArea::askToDelete);
    connect(m_list, &ListTable::opened, this, &MailArea::open);
    connect(m_list, &ListTable::refreshRequested, this, [this] { refresh(); });
    connect(m_list, &ListTable::deletePressed, this, &MailArea::askToDelete);
    m_list->table()->installEventFilter(this);
}

/// The message becomes the only row that is ticked; boxes add others without opening them.
void MailArea::open(const QString &id)
{
    m_awaited.clear();
    if (m_opened && m_opened->id() == id)
        return;
    OpenedMail *mail = make(id);
    if (!mail)
        return;
    delete m_opened;
    m_opened = mail;
    static_cast<QHBoxLayout *>(layout())->addWidget(mail, 1, Qt::AlignTop);
    connect(mail, &OpenedMail::closeRequested, this, &MailArea::close, Qt::QueuedConnection);
    connect(mail, &OpenedMail::exportRequested, this, [this, id] { exportMails({id}); });
    connect(mail, &OpenedMail::deleteRequested, this, [this, id] { deleteMails({id}); });
    m_list->tickOnly(id);
    arrange();
}

/// Who walks through the list by the keys while a message is open reads on: a key that is released has moved there.
bool MailArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease && m_opened && m_list->table()->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)
            open(m_list->keyAt(m_list->table()->currentRow()));
    }
    return QWidget::eventFilter(watched, event);
}

void MailArea::close()
{
    if (!m_opened)
        return;
    const int row = m_list->rowOf(m_opened->id());
    delete m_opened;
    m_list->untick();
    arrange();
    m_list->table()->setCurrentRow(row);
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void MailArea::showList()
{
    if (isNarrow())
        close();
}

void MailArea::openWhenListed(const QString &id)
{
    m_awaited = id;
    openAwaited();
}

void MailArea::openAwaited()
{
    if (m_awaited.isEmpty() || m_model->isLoading())
        return; // until its row is shown, no message stands beside the list
    if (m_model->rowOf(m_awaited) >= 0)
        open(QString(m_awaited)); // a copy: it is cleared there
    else if (m_model->isComplete() || m_model->error())
        m_awaited.clear(); // when the list comes after all, its user is at something else
}

bool MailArea::isNarrow() const
{
    return window()->width() < narrowWindow;
}

void MailArea::arrange()
{
    const bool isBeside = m_opened && !isNarrow();
    m_list->setVisible(!m_opened || isBeside);
    m_list->setNarrow(isBeside ? std::optional(m_narrow) : std::nullopt);
    m_list->setMinimumWidth(isBeside ? listWidth : 0);
    m_list->setMaximumWidth(isBeside ? listWidth : QWIDGETSIZE_MAX);
    for (QWidget *button : std::as_const(m_hidden))
        button->setVisible(!isBeside);
    if (m_opened)
        m_opened->setAlone(isNarrow());
    Q_EMIT arranged();
}

void MailArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_opened)
        arrange();
}

void MailArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opened)
        close();
    else
        QWidget::keyPressEvent(event);
}

void MailArea::showCounts()
{
    followLoading(*m_list, *m_model);
    m_export->setEnabled(m_model->tickedCount() > 0);
    m_delete->setEnabled(m_model->tickedCount() > 0);
    takeCounts();
    openAwaited();
    const bool isAllThere = m_model->isComplete() && !m_model->error();
    if (m_opened && isAllThere && m_model->rowOf(m_opened->id()) < 0 && m_model->filter().isEmpty())
        close(); // it was deleted
}

/// One message is deleted at once.
void MailArea::askToDelete()
{
    const QStringList ids = m_model->tickedKeys();
    if (ids.size() < 2) {
        if (!ids.isEmpty())
            deleteMails(ids);
        return;
    }
    auto *dialog = new Modal(tr("Delete %n messages?", nullptr, int(ids.size())), Modal::Size::Normal, this);
    dialog->setObjectName(u"deleteMailsDialog"_s);
    dialog->setBody((new Text(consequence()))->setWrap(Wrap::Words));
    dialog->addCancel()->setObjectName(u"cancel"_s);
    dialog->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(dialog, &Modal::confirmed, this, [this, dialog, ids] {
        dialog->close();
        deleteMails(ids);
    });
    dialog->open();
}

void MailArea::tellFailure(const QString &header, const wire::ServiceError &error)
{
    m_session.flash({.kind = Flash::Kind::Error, .header = header, .text = errorText(error), .id = u"mailbox"_s});
}

} // namespace ui

#include "ui/pages/mailbox/messagefields.h"

#include "core/models/statustexts.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 84;
constexpr int lineGap = 4;

} // namespace

MessageFields::MessageFields(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"messageFields"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void MessageFields::add(const QString &label, QWidget *value)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Text(label, TextStyle::Label, Color::TextLabel), row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

MessageFields::MessageFields(const simulation::Mail &mail, QWidget *parent) : MessageFields(parent)
{
    auto *to = new QWidget;
    auto *line = new QHBoxLayout(to);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(new Text(mail.to));
    if (!mail.identity.isEmpty()) {
        auto *link = new Link(tr("identity"), Link::Kind::Secondary);
        link->setObjectName(u"openIdentity"_s);
        link->setAccessibleName(tr("Open the identity %1").arg(mail.identity));
        connect(link, &QAbstractButton::clicked, this, &MessageFields::identityRequested);
        line->addWidget(new Text(u" ("_s, TextStyle::Body, Color::TextBodySecondary));
        line->addWidget(link);
        line->addWidget(new Text(u")"_s, TextStyle::Body, Color::TextBodySecondary));
    }
    line->addStretch();
    add(tr("From"), (new Text(mail.from))->setWrap(Wrap::Words));
    add(tr("To"), to);
    add(tr("Received"), (new Text(models::dateText(mail.received)))->setWrap(Wrap::Words));
}

} // namespace ui

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

void add(QGridLayout *grid, const QString &label, QWidget *value)
{
    const int row = grid->rowCount();
    grid->addWidget(new Text(label, TextStyle::Label, Color::TextLabel), row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

} // namespace

MessageFields::MessageFields(const simulation::Mail &mail, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"messageFields"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(lineGap);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
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
    add(grid, tr("From"), (new Text(mail.from))->setWrap(Wrap::Words));
    add(grid, tr("To"), to);
    add(grid, tr("Received"), (new Text(models::dateText(mail.received)))->setWrap(Wrap::Words));
}

} // namespace ui

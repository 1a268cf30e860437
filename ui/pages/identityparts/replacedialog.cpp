#include "ui/pages/identityparts/replacedialog.h"

#include "ui/components/content/emphasizedtext.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/plaintable.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partGap = 16;
constexpr int widths[] = {230, 90, 190}; // picture detail-publish-conflict; the new value takes the rest

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReplaceDialog)
};

QWidget *valueOf(const QString &value)
{
    return (new Text(value))->setWrap(Wrap::Words);
}

QWidget *body(const QString &zone, const QList<client::PlannedRecord> &conflicts, const QString &sentence)
{
    auto *table =
        new PlainTable({Texts::tr("Name"), Texts::tr("Type"), Texts::tr("Current value"), Texts::tr("New value")});
    table->setObjectName(u"replacedRecords"_s);
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setFixedWidth(column, widths[column]);
    for (const client::PlannedRecord &each : conflicts)
        table->addRow({valueOf(each.record.name), new Text(each.record.type), valueOf(each.replaced.join(u'\n')),
                       valueOf(each.record.value)});
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(partGap);
    column->addWidget(new EmphasizedText(sentence, zone));
    column->addWidget(table);
    column->addStretch();
    return body;
}

} // namespace

Modal *openReplaceDialog(QWidget *page, const QString &zone, const QList<client::PlannedRecord> &conflicts,
                         const std::function<void()> &confirmed, const std::optional<ReplaceTexts> &texts)
{
    const ReplaceTexts shown = texts.value_or(
        ReplaceTexts{Texts::tr("Hosted zone %1 already holds other values at these names. Publishing replaces them."),
                     Texts::tr("Publish records")});
    auto *dialog = new Modal(Texts::tr("Replace existing records?"), Modal::Size::Large, page);
    dialog->setObjectName(u"replaceDialog"_s);
    dialog->setBody(body(zone, conflicts, shown.sentence));
    dialog->addCancel()->setObjectName(u"cancelReplace"_s);
    dialog->addAction(shown.action)->setObjectName(u"confirmReplace"_s);
    QObject::connect(dialog, &Modal::confirmed, dialog, [dialog, confirmed] {
        dialog->close();
        confirmed();
    });
    dialog->open();
    return dialog;
}

} // namespace ui

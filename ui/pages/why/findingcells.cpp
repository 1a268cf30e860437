#include "ui/pages/why/findingcells.h"

#include "core/client/dns/recordfix.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/why/findingtexts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::RecordFinding;

namespace {

constexpr int errorGap = 4;

QWidget *cellOf(const QList<QWidget *> &parts)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : parts)
        column->addWidget(part, 0, qobject_cast<Button *>(part) ? Qt::AlignLeft : Qt::Alignment());
    column->addStretch();
    return cell;
}

QWidget *wrapped(const QString &text, Wrap wrap = Wrap::Anywhere)
{
    return (new Text(text))->setWrap(wrap);
}

QWidget *foundCell(const RecordFinding &finding)
{
    QList<QWidget *> parts{statusWidget(foundStatus(finding))};
    for (const QString &line : foundLines(finding))
        parts += wrapped(line, line.contains(u' ') ? Wrap::Words : Wrap::Anywhere);
    return cellOf(parts);
}

QWidget *causeCell(const RecordFinding &finding, WhySubject subject)
{
    QList<QWidget *> parts{wrapped(causeText(finding, subject), Wrap::Words)};
    if (finding.error) {
        auto *error = new Text(QString(wire::wireName(*finding.error)), TextStyle::CodeSmall);
        error->setContentsMargins(0, errorGap, 0, 0);
        parts += error;
    }
    return cellOf(parts);
}

QWidget *fixCell(const RecordFinding &finding, bool canFix, const std::function<void()> &fix)
{
    if (client::fixOf(finding) == client::FixKind::None)
        return cellOf({new Text(u"-"_s)});
    QList<QWidget *> parts;
    if (canFix) {
        auto *button = new Button(Button::Variant::InlineLink, fixText(finding));
        button->setObjectName(u"fix-"_s + wire::wireName(finding.type) + u'-' + finding.name);
        QObject::connect(button, &QAbstractButton::clicked, button, fix);
        parts += button;
    }
    if (const QString hint = fixHint(finding); canFix && !hint.isEmpty())
        parts += wrapped(hint, Wrap::Words);
    else
        parts += new CopyableText(finding.expected, QCoreApplication::translate("ui::FindingCells", "value"));
    return cellOf(parts);
}

} // namespace

QList<QWidget *> findingCells(const RecordFinding &finding, WhySubject subject, bool canFix,
                              const std::function<void()> &fix)
{
    auto *asked = cellOf({new Text(QString(wire::wireName(finding.type)), TextStyle::Label), wrapped(finding.name)});
    return {asked, foundCell(finding), causeCell(finding, subject), fixCell(finding, canFix, fix)};
}

} // namespace ui

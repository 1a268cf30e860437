#include "ui/pages/hostedzones/importpreview.h"

#include "core/models/dnscolumns.h"
#include "ui/components/content/text.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/plaintable.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

namespace ui {

using client::ZoneImport;
using route53::ResourceRecordSet;

namespace {

constexpr int whatWidth = 170;
constexpr int typeWidth = 100;
constexpr int below = 4; // as below the rows of other tables

QString whyLeftOut(ZoneImport::Reason reason)
{
    switch (reason) {
    case ZoneImport::Reason::Same:
        return ImportPreview::tr("Stands in the zone already");
    case ZoneImport::Reason::ZonesOwn:
        return ImportPreview::tr("NS and SOA of the zone itself stay as they are");
    case ZoneImport::Reason::Outside:
        return ImportPreview::tr("The name is not in the zone");
    }
    Q_UNREACHABLE();
}

QString written(const ResourceRecordSet &recordSet)
{
    return models::valuesOf(recordSet).join(u'\n');
}

/// Where they differ in that.
QString withTtl(const ResourceRecordSet &recordSet, const ResourceRecordSet &other)
{
    return recordSet.ttl == other.ttl
        ? written(recordSet)
        : ImportPreview::tr("%1 (TTL %2)").arg(written(recordSet)).arg(recordSet.ttl.value_or(0));
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_table(new PlainTable({tr("What"), tr("Type"), tr("Name"), tr("Value")}))
{
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setFixedWidth(0, whatWidth);
    m_table->setFixedWidth(1, typeWidth);
    m_table->setSides(themeOf(this).containerPadding());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, below);
    column->addWidget(m_table);
}

void ImportPreview::show(const ZoneImport &plan)
{
    m_table->clear();
    for (const ResourceRecordSet &each : plan.added)
        addRow(new StatusIndicator(StatusKind::Success, tr("Added")), each, written(each));
    for (const ZoneImport::Replacement &each : plan.replaced)
        addRow(new StatusIndicator(StatusKind::Warning, tr("Replaced")), each.wanted,
               tr("%1\nin place of\n%2").arg(withTtl(each.wanted, each.present), withTtl(each.present, each.wanted)));
    for (const ZoneImport::LeftOut &each : plan.leftOut)
        addRow(new StatusIndicator(StatusKind::Stopped, tr("Left out")), each.recordSet, whyLeftOut(each.reason));
}

void ImportPreview::addRow(QWidget *what, const ResourceRecordSet &recordSet, const QString &value)
{
    m_table->addRow({what, new Text(QString(wire::wireName(recordSet.type))),
                     (new Text(client::readableName(recordSet.name)))->setWrap(Wrap::Anywhere),
                     (new Text(value))->setWrap(Wrap::Anywhere)});
}

} // namespace ui

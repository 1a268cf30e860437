#pragma once

#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/client/dnszone.h"
#include "ui/pages/tables/listtable.h"

/// What a user does with the lists of the pages of DNS, and reads in them.
class DnsDriver : public FormDriver
{
public:
    using FormDriver::FormDriver;

    ui::ListTable *list(const QString &name) const { return find<ui::ListTable>(name); }

    /// A column of the rows on screen; none while something stands in place of the rows.
    QStringList rows(const QString &name, int column = 0) const
    {
        QStringList result;
        const auto *table = list(name);
        if (!table || !table->showsRows())
            return result;
        for (int row = 0; row < table->table()->model()->rowCount(); ++row)
            result += table->table()->model()->index(row, column).data().toString();
        return result;
    }
    /// "Hosted zones (1)".
    QString heading(const QString &name) const
    {
        QStringList parts;
        if (!list(name))
            return {};
        for (const QLabel *label : list(name)->header()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                parts += label->text();
        }
        return parts.mid(0, 2).join(u' ');
    }
    /// What stands in the place of the rows.
    QStringList state(const QString &name) const
    {
        QStringList result;
        if (!list(name) || list(name)->showsRows())
            return result;
        for (const QLabel *label :
             list(name)->findChild<QWidget *>(QStringLiteral("tableState"))->findChildren<QLabel *>())
            result += label->text();
        return result;
    }

    /// The box or the radio button of the first row with this text.
    bool tickRow(const QString &name, const QString &text) const
    {
        const QModelIndex cell = cellOf(name, text);
        if (!cell.isValid())
            return false;
        ui::Table *table = list(name)->table();
        const int x = (table->columns().ticksLeft() + table->columns().ticksRight()) / 2;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {x, table->visualRect(cell).center().y()});
        return true;
    }
    bool openRow(const QString &name, const QString &text) const
    {
        const QModelIndex cell = cellOf(name, text);
        if (!cell.isValid())
            return false;
        ui::Table *table = list(name)->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->linkRect(cell).center());
        return true;
    }
    /// A press on the icon or the switch in that column of the row.
    bool pressIcon(const QString &name, const QString &text, int column) const
    {
        const QModelIndex cell = cellOf(name, text);
        if (!cell.isValid())
            return false;
        ui::Table *table = list(name)->table();
        const QRect icon = table->iconRect(cell.siblingAtColumn(column));
        if (icon.isEmpty())
            return false;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, icon.center());
        return true;
    }
    QStringList tickedRows(const QString &name) const
    {
        QStringList result;
        const auto *model = list(name)->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, 0);
            if (cell.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                result += cell.data().toString();
        }
        return result;
    }

private:
    QModelIndex cellOf(const QString &name, const QString &text) const
    {
        const auto *table = list(name);
        if (!table || !table->showsRows())
            return {};
        const QAbstractItemModel *model = table->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == text)
                return model->index(row, 0);
        }
        return {};
    }
};

/// What is stored of a zone, asked past the window.
inline client::DnsZone storedZone(SimulatedWindow &window, const QString &resource)
{
    auto zone = client::readZone(window.service(), resource);
    zone.waitForFinished();
    return zone.result() ? *zone.result() : client::DnsZone();
}

/// "CNAME www.pending.com 300 pending.com": a record set in a line.
inline QStringList lines(const client::DnsZone &zone)
{
    QStringList result;
    for (const route53::ResourceRecordSet &each : zone.recordSets) {
        QStringList parts{QString(wire::wireName(each.type)), client::readableName(each.name),
                          QString::number(each.ttl.value_or(-1))};
        for (const auto &value : each.resourceRecords.value_or(QList<route53::ResourceRecord>()))
            parts += value.value;
        result += parts.join(u' ');
    }
    return result;
}

/// "hostedzone/Z..." of the first zone with this name; empty without one.
inline QString zoneResource(SimulatedWindow &window, const QString &name)
{
    auto zones = client::allHostedZones(window.service());
    zones.waitForFinished();
    for (const route53::HostedZone &zone : zones.result() ? *zones.result() : QList<route53::HostedZone>()) {
        if (client::readableName(zone.name) == name)
            return QStringLiteral("hostedzone/") + client::idOf(zone);
    }
    return {};
}

/// "dnsdomain/ID" of this domain of other DNS; empty without one.
inline QString domainResource(SimulatedWindow &window, const QString &name)
{
    const auto domains = window.ask<simulation::ListDnsDomains>({});
    for (const simulation::DnsDomain &domain : domains ? domains->domains : QList<simulation::DnsDomain>()) {
        if (domain.name == name)
            return QStringLiteral("dnsdomain/") + domain.id;
    }
    return {};
}

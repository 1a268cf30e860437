#pragma once

#include "ui/components/status/statuskind.h"

#include <QList>
#include <QString>

class QStandardItemModel;

namespace ui {

class TableContainer;

/// A row of the tables in the gallery.
struct SampleRow
{
    QString name;
    QString type;
    QString status;
    StatusKind kind;
    bool isTicked = false;
};

QList<SampleRow> sampleRows();
QStandardItemModel *makeSampleModel(const QList<SampleRow> &rows, QObject *parent);

/// Name, type and status of the sample rows.
TableContainer *makeSampleTable(const QString &title);

/// The same as in the reference picture: three rows ticked, sorted by status.
TableContainer *makeTickedTable();

} // namespace ui

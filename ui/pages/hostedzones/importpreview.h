#pragma once

#include "core/client/dns/zoneimport.h"

#include <QWidget>

namespace ui {

class PlainTable;

/// What an import adds, replaces and leaves out, a line for each record.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void show(const client::ZoneImport &plan);

private:
    void addRow(QWidget *what, const route53::ResourceRecordSet &recordSet, const QString &value);

    PlainTable *m_table;
};

} // namespace ui

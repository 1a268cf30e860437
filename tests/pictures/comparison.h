#pragma once

#include "tests/pictures/compare/painted.h"
#include "tests/pictures/compare/report.h"

#include <QDir>
#include <QImage>

namespace pictures {

/// Holds our pictures against the reference and collects what came of it.
class Comparison
{
public:
    /// @param reference the folder with the folder png of the reference pictures
    Comparison(QDir reference, QDir out, bool isBrief);

    /// Lays our picture beside the reference of this name, writes NAME-compared.png and NAME.txt into the out folder,
    /// and prints the elements to the standard output. What has no layout is only laid side by side.
    void add(const QString &name, const QImage &ours, const QList<Painted> &painted);

    void printTable() const;

private:
    QDir m_reference;
    QDir m_out;
    bool m_isBrief;
    QList<Summary> m_summaries;
};

} // namespace pictures

#pragma once

#include "tests/pictures/compare/matching.h"

#include <QTextStream>

namespace pictures {

/// What the comparison of one scene came to.
struct Summary
{
    QString scene;
    int elements = 0; ///< that can be seen and do not come later
    int matched = 0;
    int within = 0; ///< within a pixel, exactly as high where promised
    int colors = 0; ///< whose colours differ
    int later = 0;
    double worst = 0; ///< pixels
    QString worstOf;
    qsizetype pixels = -1; ///< that differ by more than soft edges do; -1: no picture to compare with
};

Summary summaryOf(const QString &scene, const QList<Match> &matches);

/// A line for each element: reference rectangle, ours, deviation.
/// @param isBrief only those that are off
void print(QTextStream &out, const QList<Match> &matches, bool isBrief);

void printTable(QTextStream &out, const QList<Summary> &summaries);

} // namespace pictures

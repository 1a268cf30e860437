#pragma once

#include <QString>

namespace ui {

/// Something wrong in a text, and where: lines and columns count from 1.
struct CodeProblem
{
    int line = 1;
    int column = 1;
    QString text;
    bool isWarning = false; ///< doubtful only
    bool operator==(const CodeProblem &) const = default;
};

} // namespace ui

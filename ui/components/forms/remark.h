#pragma once

#include <QString>

namespace ui {

/// What is to be said about what stands in a field: nothing, that it is wrong, or that it is doubtful. It names the
/// field's rule, and the value where that helps.
struct Remark
{
    enum class Kind { None, Error, Warning };

    Kind kind = Kind::None;
    QString text = {};

    static Remark error(const QString &text) { return {Kind::Error, text}; }
    static Remark warning(const QString &text) { return {Kind::Warning, text}; }
    bool isError() const { return kind == Kind::Error; }
    bool operator==(const Remark &) const = default;
};

} // namespace ui
